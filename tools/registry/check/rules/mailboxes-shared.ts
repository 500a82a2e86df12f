import { isPersonal } from "../../import/address-doubts.ts";
import { perProtocol } from "../rule.ts";
import { isOver, lookedAt, municipalityNames } from "../rule-facts.ts";

/** A personal mailbox is unread when that person is away or leaves. */
export const mailboxesShared = perProtocol((protocol, source) =>
  isOver(protocol, source.today)
    ? []
    : protocol.mailboxes.flatMap(({ address: { value } }, index) =>
        !isPersonal(value, municipalityNames(protocol, source)) || lookedAt(protocol, value)
          ? []
          : [
              {
                severity: "advice" as const,
                fact: `mailboxes.${index}.address`,
                problem: `${value} lijkt de mailbox van één persoon.`,
                mend: 'Vraag wie ze leest, en of er een gedeelde is. Mag het zo, leg dat dan vast als besliste eigenaardigheid met deze "mailbox".',
              },
            ],
      ),
);
