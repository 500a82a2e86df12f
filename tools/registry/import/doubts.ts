import { doubtAddresses } from "./doubt-addresses.ts";
import { doubtDays } from "./doubt-days.ts";
import { doubtDuties } from "./doubt-duties.ts";
import { doubtReceiver } from "./doubt-receiver.ts";
import { doubtWholeText } from "./doubt-text.ts";
import { doubtWords } from "./doubt-words.nl.ts";
import type { Aside } from "./aside.ts";
import type { MunicipalityNames } from "./municipalities.ts";
import type { Facts, Warning } from "./outcome.ts";
import type { Warn } from "./warn.ts";

/** Everything that a person should look at, besides what was repaired, guessed or missing. */
export function findDoubts(
  facts: Facts,
  aside: Aside,
  names: MunicipalityNames,
): readonly Warning[] {
  const warnings: Warning[] = [];
  const warn: Warn = (code, fact, ...values) => {
    const sentence = (doubtWords[code] as (...all: unknown[]) => string)(...values);
    if (!warnings.some((one) => one.sentence === sentence)) warnings.push({ code, fact, sentence });
  };
  doubtDays(facts, warn);
  doubtDuties(facts, aside, warn);
  doubtReceiver(facts, aside, names, warn);
  doubtAddresses(facts, aside, warn);
  doubtWholeText(facts, aside, warn);
  return warnings;
}
