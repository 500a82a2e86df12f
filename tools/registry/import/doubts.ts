import { doubtAddresses } from "./doubt-addresses.ts";
import { doubtDays } from "./doubt-days.ts";
import { doubtDuties } from "./doubt-duties.ts";
import { doubtReceiver } from "./doubt-receiver.ts";
import { doubtWholeText } from "./doubt-text.ts";
import { doubtWords, type DoubtCode } from "./doubt-words.nl.ts";
import type { Aside } from "./aside.ts";
import type { MunicipalityNames } from "./municipalities.ts";
import type { Facts, Warning } from "./outcome.ts";
import type { Warn } from "./warn.ts";

/** What changes no fact: leftovers of the template, matters of form, sentences of prose. */
const notes: ReadonlySet<DoubtCode> = new Set([
  "address-other-use",
  "brackets-open",
  "data-item-unusual",
  "data-items-missing",
  "date-forms",
  "kbo-grouping",
  "name-of-template",
  "name-spellings",
  "old-criminal-code",
  "purpose-missing",
  "purpose-unusual",
  "reference-dangling",
  "reference-elsewhere",
  "residence-in-two-words",
  "retention-missing",
  "retention-unusual",
  "text-garbled",
]);

export interface Doubts {
  readonly warnings: readonly Warning[];
  readonly notes: readonly Warning[];
}

/** Everything that a person should look at, besides what was repaired, guessed or missing. */
export function findDoubts(facts: Facts, aside: Aside, names: MunicipalityNames): Doubts {
  const warnings: Warning[] = [];
  const warn: Warn = (code, fact, ...values) => {
    const sentence = (doubtWords[code] as (...all: unknown[]) => string)(...values);
    if (!warnings.some((one) => one.sentence === sentence)) warnings.push({ code, fact, sentence });
  };
  doubtDays(facts, aside, warn);
  doubtDuties(facts, aside, warn);
  doubtReceiver(facts, aside, names, warn);
  doubtAddresses(facts, aside, warn);
  doubtWholeText(facts, aside, warn);
  const isNote = ({ code }: Warning): boolean => notes.has(code as DoubtCode);
  return {
    warnings: warnings.filter((one) => !isNote(one)),
    notes: warnings.filter(isNote),
  };
}
