import { originalOf, sectionNamed, type ProtocolText } from "./document.ts";
import type { Warning } from "./outcome.ts";
import { misreadBullets } from "./plain-text.ts";
import { importWords } from "./wording.nl.ts";

/** What a scan did to the text that touches no fact, and was put right to read it: once each. */
export function scanWarnings(raw: string, document: ProtocolText): readonly Warning[] {
  const bullets = misreadBullets(raw);
  const [bullet] = bullets;
  const broken = brokenSentences(document);
  return [
    ...(bullet === undefined
      ? []
      : [warning("bullet-misread", importWords.bulletMisread(bullet, bullets.length))]),
    ...(broken === 0 ? [] : [warning("sentence-broken", importWords.sentenceBroken(broken))]),
  ];
}

/** From the recitals on: the title goes on in small letters below its first line. */
function brokenSentences(document: ProtocolText): number {
  const start = sectionNamed(document, "overwegingen")?.start ?? 0;
  const text = originalOf(document, { start, end: Infinity });
  return text.match(/[\p{Ll},] *\n *\n\s*(?=\p{Ll})/gu)?.length ?? 0;
}

function warning(code: string, sentence: string): Warning {
  return { code, fact: "text", sentence };
}
