import { articleAt, findPhrase, type ProtocolText } from "../import/document.ts";
import type { ReadProtocol } from "../import/import-text.ts";
import type { FactName, Warning } from "../import/outcome.ts";
import { folded } from "../import/plain-text.ts";
import type { DayFact } from "../import/readings.ts";
import { anomalyWords, breachWhy, doubtfulMailbox } from "./anomaly-words.nl.ts";

export interface DraftAnomaly {
  readonly id: string;
  readonly what: string;
  readonly article: string;
  readonly printed: string | null;
  readonly why: string;
  readonly decision: { readonly what: string; readonly by: string; readonly on: string } | null;
  readonly mailbox?: string;
}

/**
 * The importer's doubts as undecided anomalies. Without what it repaired, guessed or did not find: those
 * are open facts.
 */
export function anomaliesFrom({ document, outcome, read }: ReadProtocol): readonly DraftAnomaly[] {
  const boxes = read.mailboxes.addresses;
  const anomalies = [...outcome.warnings, ...outcome.notes].flatMap(
    (warning): readonly DraftAnomaly[] => {
      if (!isDoubt(warning.code)) return [];
      const [name, why] = anomalyWords[warning.code];
      const day = Object.hasOwn(read.days, warning.fact)
        ? read.days[warning.fact as DayFact]
        : null;
      const printed = day?.printed ?? printedIn(warning, outcome.evidence);
      const evidence = warning.fact === "text" ? null : outcome.evidence[warning.fact];
      const stands = printed === null ? null : articleOf(document, printed);
      const about = boxes.filter(
        ({ address, words }) =>
          warning.sentence.includes(address) || warning.sentence.includes(`“${words}”`),
      );
      const anomaly = {
        what: warning.sentence,
        article: evidence?.article ?? stands ?? recitalIn(warning.sentence) ?? "hele tekst",
        printed,
        why: warning.fact === "receiverDpoMailbox" ? `${why} ${breachWhy}` : why,
        decision: null,
      };
      if (!doubtfulMailbox.has(warning.code) || warning.fact !== "mailboxes")
        return [{ id: idOf(name, warning.fact), ...anomaly }];
      const doubtful = about.length === 0 ? boxes : about.slice(0, 1);
      return doubtful.map(({ address }) => ({
        id: idOf(name, warning.fact),
        ...anomaly,
        mailbox: address.toLowerCase(),
      }));
    },
  );
  return numbered(anomalies);
}

function isDoubt(code: string): code is keyof typeof anomalyWords {
  return Object.hasOwn(anomalyWords, code);
}

function idOf(name: string, fact: FactName | "text"): string {
  if (fact === "receiverDpoMailbox") return `breach-${name}`;
  if (fact === "dpoAdviceSenderOn") return `sender-${name}`;
  return fact === "dpoAdviceReceiverOn" ? `receiver-${name}` : name;
}

/** The words quoted by a warning, or else those that the fact was read from. */
function printedIn(
  { fact, sentence }: Warning,
  evidence: ReadProtocol["outcome"]["evidence"],
): string | null {
  const quoted =
    /“([^”]+)”/.exec(sentence)?.[1] ?? /artikel \d+, ?\d+ ?°/.exec(sentence)?.[0] ?? null;
  if (quoted !== null) return folded(quoted) || null;
  const address = /[^\s“”(),:]+@[^\s“”(),:]+/.exec(sentence)?.[0];
  if (address !== undefined) return address.replace(/[.:]+$/, "");
  return fact === "text" ? null : evidence[fact].words || null;
}

function recitalIn(sentence: string): string | null {
  return /overweging [A-H]\b/.exec(sentence)?.[0] ?? null;
}

function articleOf(document: ProtocolText, printed: string): string | null {
  const found = findPhrase(document, [printed.slice(0, 60)]);
  return found === null ? null : articleAt(document, found.start) || null;
}

/** Makes ids unique: the second of a name gets a 2. */
function numbered(anomalies: readonly DraftAnomaly[]): readonly DraftAnomaly[] {
  const times = new Map<string, number>();
  return anomalies.map((anomaly) => {
    const time = (times.get(anomaly.id) ?? 0) + 1;
    times.set(anomaly.id, time);
    return time === 1 ? anomaly : { ...anomaly, id: `${anomaly.id}-${time}` };
  });
}
