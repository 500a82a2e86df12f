import type { MadeProtocol } from "./made-protocol.ts";
import type { Municipality } from "./municipalities.ts";
import type { ReceiverKind } from "./receiver-words.ts";

/** The facts that a text states, under the names that an import gives them. */
export interface ExpectedFacts {
  readonly receiverName: string;
  readonly receiverKind: ReceiverKind;
  readonly municipalities: readonly string[];
  readonly team: string;
  readonly kbo: string;
  readonly kboValid: true;
  readonly seatPostcode: string;
  readonly signedOn: string;
  readonly inForceFrom: string;
  readonly endsOn: string | null;
  readonly cooperationAgreementOn: string;
  readonly noticeMonths: number;
  readonly mailboxes: readonly string[];
  /** Empty where every mailbox is for all. */
  readonly mailboxFor: Readonly<Record<string, readonly string[]>>;
  readonly senderDpoMailbox: string;
  readonly receiverDpoMailbox: string;
  readonly dpoAdviceSenderOn: string;
  readonly dpoAdviceReceiverOn: string;
  readonly informationDutyPresent: boolean;
  readonly explicitConsentPresent: boolean;
}

/** The facts that a correct reading finds, taken from the record rather than the text. */
export function expectedFacts({ record, receiver }: MadeProtocol): ExpectedFacts {
  const names = receiver.municipalities.map(({ name }) => name);
  return {
    receiverName: record.receiver.definedName.value,
    receiverKind: receiver.kind,
    municipalities: names,
    team: record.team.value,
    kbo: record.receiver.kbo.value,
    kboValid: true,
    seatPostcode: receiver.municipalities[0]?.postcodes[0] ?? "",
    signedOn: record.signedOn.value,
    inForceFrom: record.appliesFrom.value,
    endsOn: record.lastDay.value,
    cooperationAgreementOn: record.agreement.concludedOn.value,
    noticeMonths: record.noticeMonths.value,
    mailboxes: record.mailboxes.map(({ address }) => address.value),
    mailboxFor: Object.fromEntries(
      record.mailboxes.flatMap(({ address, postcodes }) => {
        const own = namesFor(receiver.municipalities, postcodes);
        return own.length === 0 ? [] : [[address.value, own]];
      }),
    ),
    senderDpoMailbox: record.sender.dpoMailbox.value,
    receiverDpoMailbox: record.receiver.dpoMailbox.value ?? "",
    dpoAdviceSenderOn: record.dpoAdvice.sender.on.value,
    dpoAdviceReceiverOn: record.dpoAdvice.receiver.on.value,
    informationDutyPresent: record.informationDuty.value !== null,
    explicitConsentPresent: record.informationDuty.value !== null,
  };
}

/** The municipalities that a mailbox is for; none when it is for all. */
export function namesFor(
  municipalities: readonly Pick<Municipality, "name" | "postcodes">[],
  postcodes: "all" | readonly string[],
): readonly string[] {
  return postcodes === "all"
    ? []
    : municipalities
        .filter((one) => one.postcodes.some((postcode) => postcodes.includes(postcode)))
        .map(({ name }) => name);
}
