import { perProtocol } from "../rule.ts";
import { isOver } from "../rule-facts.ts";

/** The receiver should have confirmed each mailbox, as a wrong address is a data breach. */
export const mailboxesConfirmed = perProtocol((protocol, { today }) =>
  protocol.mailboxes.flatMap(({ address }, index) =>
    address.confirmed !== null || isOver(protocol, today)
      ? []
      : [
          {
            severity: "advice" as const,
            fact: `mailboxes.${index}.address`,
            problem: `Niemand bevestigde ${address.value}.`,
            mend: `Vraag het na bij ${protocol.receiver.shownName.value} en leg het antwoord vast: npm run registry -- confirm ${protocol.id} mailboxes.${index}.address.`,
          },
        ],
  ),
);
