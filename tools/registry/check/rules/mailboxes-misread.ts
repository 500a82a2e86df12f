import { probableSlip } from "../../import/address-doubts.ts";
import { perProtocol } from "../rule.ts";
import { isOver } from "../rule-facts.ts";

/** An address that looks misread has an anomaly, so that the pane can ask about it. */
export const mailboxesMisread = perProtocol((protocol, { today }) => {
  if (isOver(protocol, today)) return [];
  const addresses = protocol.mailboxes.map(({ address }) => address.value);
  return addresses.flatMap((value, index) => {
    const probably = probableSlip(value, addresses);
    if (probably === null || protocol.anomalies.some(({ mailbox }) => mailbox === value)) return [];
    return [
      {
        severity: "advice" as const,
        fact: `mailboxes.${index}.address`,
        problem: `${value} lijkt misgelezen (misschien bedoeld: ${probably}).`,
        mend: 'Vergelijk met het origineel, en leg een eigenaardigheid vast met deze "mailbox".',
      },
    ];
  });
});
