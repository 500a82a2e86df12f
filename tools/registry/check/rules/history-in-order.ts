import { addDays, type IsoDay } from "../../../../src/core/base/day.ts";
import { factsIn } from "../../../../src/core/protocol/protocol-facts.ts";
import type { Fact } from "../../../../src/core/protocol/fact.ts";
import { confirmationsOf } from "../../files/protocol-on.ts";
import { perProtocol } from "../rule.ts";

/**
 * Former values end in order, by yesterday at the latest, and no value was confirmed before it held. This
 * finds a value edited by hand that kept its predecessor's confirmation.
 */
export const historyInOrder = perProtocol((protocol, { today }) =>
  factsIn(protocol).flatMap(({ path, fact }) => {
    const problem = disorder(fact, today);
    return problem === null
      ? []
      : [
          {
            severity: "error" as const,
            fact: path,
            problem,
            mend: "Zet de vroegere waarden van oud naar nieuw, elk met haar eigen bevestigingen.",
          },
        ];
  }),
);

function disorder(fact: Fact<unknown>, today: IsoDay): string | null {
  let since: IsoDay | null = null;
  for (const { until, confirmations = [] } of fact.former ?? []) {
    if (until >= today) return `Een vroegere waarde gold nog op ${until}.`;
    if (since !== null && until < since)
      return `De vroegere waarde tot en met ${until} staat na een latere.`;
    const wrong = misplaced(confirmations, since);
    if (wrong !== null) return wrong;
    since = addDays(until, 1);
  }
  return misplaced(confirmationsOf(fact), since);
}

function misplaced(
  confirmations: readonly { readonly on: IsoDay }[],
  since: IsoDay | null,
): string | null {
  let last = since;
  for (const { on } of confirmations) {
    if (last !== null && on < last)
      return `De bevestiging van ${on} is ouder dan de waarde of dan de bevestiging ervoor.`;
    last = on;
  }
  return null;
}
