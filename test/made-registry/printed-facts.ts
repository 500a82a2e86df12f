import type { MadeProtocol } from "./made-protocol.ts";

/** Every printed form of a fact, longest first, so that noise can avoid them. */
export function printedFacts({ record, receiver }: MadeProtocol): readonly string[] {
  const { agreement, dpoAdvice } = record;
  const printed = [
    record.receiver.kbo,
    agreement.concludedOn,
    dpoAdvice.sender.on,
    dpoAdvice.receiver.on,
    record.signedOn,
    record.appliesFrom,
    record.lastDay,
    record.noticeMonths,
  ].map(({ printed: form, value }) => form ?? (typeof value === "string" ? value : ""));
  const plain = [
    record.team.value,
    record.receiver.definedName.value,
    record.receiver.seat.value,
    record.receiver.dpoMailbox.value ?? "",
    record.sender.dpoMailbox.value,
    ...record.mailboxes.map(({ address }) => address.value),
    ...receiver.municipalities.map(({ name }) => name),
  ];
  return [...new Set([...printed, ...plain])]
    .filter((form) => form !== "")
    .sort((one, other) => other.length - one.length);
}
