import { addMonths } from "../../../../src/core/base/day.ts";
import { factsIn } from "../../../../src/core/protocol/protocol-facts.ts";
import { perProtocol } from "../rule.ts";
import { isOver } from "../rule-facts.ts";

/** Facts that change without anybody changing the protocol: where somebody can be reached. */
const passing = /^mailboxes\.\d+\.address$|\.dpoMailbox$|\.phone$|^correctionContact$/;

/** What was confirmed more than a year ago may have changed since. */
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
