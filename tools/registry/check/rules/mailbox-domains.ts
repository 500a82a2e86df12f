import { domainOf, isOwnDomain } from "../../import/address-doubts.ts";
import { perProtocol } from "../rule.ts";
import { isOver, lookedAt, municipalityNames } from "../rule-facts.ts";

/** A receiver's mailboxes and breach contact are under its own domain. */
export const mailboxDomains = perProtocol((protocol, source) => {
  if (isOver(protocol, source.today)) return [];
  const { dpoMailbox, shownName } = protocol.receiver;
  const contact = dpoMailbox.value;
  return protocol.mailboxes.flatMap(({ address: { value } }, index) => {
    if (lookedAt(protocol, value)) return [];
    const isOwn = isOwnDomain(value, municipalityNames(protocol, source), shownName.value);
    const isWithContact = contact === null || domainOf(contact) === domainOf(value);
    if (isOwn && isWithContact) return [];
    return [
      {
        severity: "advice" as const,
        fact: `mailboxes.${index}.address`,
        problem: isOwn
          ? `${value} heeft een ander domein dan het contact voor gegevenslekken, ${contact ?? ""}.`
          : `Het domein van ${value} noemt de gemeente noch de ontvanger.`,
        mend: 'Vraag het na. Klopt het, leg dat dan vast als besliste eigenaardigheid met deze "mailbox".',
      },
    ];
  });
});
