import { perProtocol } from "../rule.ts";

/** A wrong address is a data breach: someone should have asked the receiver. */
export const mailboxesConfirmed = perProtocol((protocol) =>
  protocol.mailboxes.flatMap(({ address }, index) =>
    address.confirmed !== null
      ? []
      : [
          {
            severity: "advice" as const,
            fact: `mailboxes.${index}.address`,
            problem: `Niemand bevestigde ${address.value}.`,
            mend: `Vraag het na bij ${protocol.receiver.shownName.value} en vul "confirmed" in.`,
          },
        ],
  ),
);
