import type { ProtocolText } from "./document.ts";

/** What a text shortens the sender's name to: "OR = Opgroeien regie", "Opgroeien regie … (OR)". */
function senderAbbreviations({ plain }: ProtocolText): readonly string[] {
  const head = plain.slice(0, 10_000);
  const listed = /^[ \t]*(\p{Lu}{2,5})[ \t]*[=:][ \t]*(?:Opgroeien|OPGROEIEN)/mu.exec(head)?.[1];
  const inBrackets =
    /(?:Opgroeien|OPGROEIEN)\s+(?:regie|Regie|REGIE)[^()]{0,300}\((\p{Lu}{2,5})\)/u.exec(head)?.[1];
  return [...new Set([listed, inBrackets].flatMap((one) => one ?? []))].filter(
    (one) => !/^(?:OCMW|CAW|KBO|AVG|DPO|FGB|IVA)$/.test(one),
  );
}

/** The sender by its name, whatever a scan made of the o, or by what the text shortens it to. */
export function senderPattern(document: ProtocolText): RegExp {
  const short = senderAbbreviations(document).map((one) => `\\b${one}\\b`);
  return new RegExp(
    ["[Oo0][Pp][Gg][Rr][Oo0][Ee][Ii][Ee][Nn](?:\\s+[Rr]egie)?", ...short].join("|"),
    "g",
  );
}
