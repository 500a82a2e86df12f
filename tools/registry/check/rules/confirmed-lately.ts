import { addMonths } from "../../../../src/core/base/day.ts";
import { factsIn } from "../../../../src/core/protocol/protocol-facts.ts";
import { perProtocol } from "../rule.ts";
import { isOver } from "../rule-facts.ts";

/** Contact data, which change without a change of the protocol. */
const passing = /^mailboxes\.\d+\.address$|\.dpoMailbox$|\.phone$|^correctionContact$/;

/** A confirmation of more than a year ago may be outdated. */
export const confirmedLately = perProtocol((protocol, { today }) => {
  if (isOver(protocol, today)) return [];
  const yearAgo = addMonths(today, -12);
  return factsIn(protocol).flatMap(({ path, fact: { confirmed } }) =>
    !passing.test(path) || confirmed === null || confirmed.on >= yearAgo
      ? []
      : [
          {
            severity: "advice" as const,
            fact: path,
            problem: `${confirmed.by} bevestigde dit op ${confirmed.on}, meer dan een jaar geleden.`,
            mend: `Vraag het opnieuw na: npm run registry -- confirm ${protocol.id} ${path}.`,
          },
        ],
  );
});
