/** Days that cannot follow each other so, or are too old. */
import type { Aside } from "./aside.ts";
import type { Facts } from "./outcome.ts";
import type { Warn } from "./warn.ts";
import { importWords } from "./wording.nl.ts";

/** The decree that gave the ground for sharing: nothing of the kind was agreed before. */
const DECREE = "2022-02-04";
const dayFacts = [
  "signedOn",
  "inForceFrom",
  "endsOn",
  "cooperationAgreementOn",
  "dpoAdviceSenderOn",
  "dpoAdviceReceiverOn",
] as const;

export function doubtDays(
  facts: Facts,
  { signedOn: signatures, renewal }: Aside,
  warn: Warn,
): void {
  const { signedOn, inForceFrom, endsOn, cooperationAgreementOn } = facts;
  if (renewal !== null) warn("tacit-renewal", "endsOn", renewal);
  if (signedOn !== null) {
    const { days, stamps } = signatures;
    if (days.length > 1) warn("signed-on-several-days", "signedOn", days, signedOn);
    if (stamps.some((stamp) => stamp !== signedOn))
      warn("stamp-on-another-day", "signedOn", stamps, signedOn);
    for (const [fact, whose] of [
      ["dpoAdviceSenderOn", "Opgroeien regie"],
      ["dpoAdviceReceiverOn", "de ontvanger"],
    ] as const) {
      const on = facts[fact];
      if (on !== null && on > signedOn) warn("advice-after-signature", fact, whose, on, signedOn);
    }
    if (inForceFrom !== null && inForceFrom < signedOn)
      warn("entry-before-signature", "inForceFrom", inForceFrom, signedOn);
    if (cooperationAgreementOn !== null && cooperationAgreementOn > signedOn)
      warn("agreement-after-signature", "cooperationAgreementOn", cooperationAgreementOn, signedOn);
  }
  for (const fact of dayFacts) {
    const on = facts[fact];
    if (on !== null && on < DECREE) warn("day-before-decree", fact, importWords.facts[fact], on);
  }
  if (endsOn !== null && inForceFrom !== null && endsOn < inForceFrom)
    warn("end-before-entry", "endsOn", endsOn, inForceFrom);
}
