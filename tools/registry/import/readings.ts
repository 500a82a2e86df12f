import type { DayReading } from "./day-reading.ts";
import type { ProtocolText } from "./document.ts";
import { readExplicitConsent, readInformationDuty } from "./duties.ts";
import { readLastDays, type SignedOn } from "./last-article-days.ts";
import { readContacts, readMailboxes, type Mailboxes, type ReadAddress } from "./mailboxes.ts";
import type { MunicipalityNames } from "./municipalities.ts";
import { readNotice, type NoticeReading } from "./notice.ts";
import { missing, type FactName, type Facts, type FactReading } from "./outcome.ts";
import { readKbo } from "./kbo-numbers.ts";
import { readSeatPostcode, type Parties } from "./parties.ts";
import { readRecitalDays } from "./recital-days.ts";
import { readKind, readMunicipalities, readReceiverName } from "./receiver.ts";
import { readTeam, type TeamReading } from "./team.ts";
/** Each fact of an import with where it comes from. */
export type Readings = { readonly [Name in FactName]: FactReading<Facts[Name]> };

export type Days = Readonly<Record<DayFact, DayReading>>;
export type DayFact =
  | "signedOn"
  | "inForceFrom"
  | "endsOn"
  | "cooperationAgreementOn"
  | "dpoAdviceSenderOn"
  | "dpoAdviceReceiverOn";

/** What was read on the way to the facts, for those who judge them. */
export interface FactsRead {
  readonly readings: Readings;
  readonly days: Days;
  readonly signedOn: SignedOn;
  readonly team: TeamReading;
  readonly notice: NoticeReading;
  readonly mailboxes: Mailboxes;
  readonly contacts: ReturnType<typeof readContacts>;
}

function readDays(document: ProtocolText): { readonly days: Days; readonly signedOn: SignedOn } {
  const { signedOn, inForceFrom, endsOn, signatures } = readLastDays(document);
  const { agreement, sender, receiver } = readRecitalDays(document);
  const days = {
    signedOn,
    inForceFrom,
    endsOn,
    cooperationAgreementOn: agreement,
    dpoAdviceSenderOn: sender,
    dpoAdviceReceiverOn: receiver,
  };
  return { days, signedOn: signatures };
}

export function readFacts(
  document: ProtocolText,
  parties: Parties | null,
  names: MunicipalityNames,
): FactsRead {
  const { days, signedOn } = readDays(document);
  const team = readTeam(document);
  const kbo = readKbo(document, parties?.receiver ?? null);
  const notice = readNotice(document);
  const mailboxes = readMailboxes(document, names);
  const contacts = readContacts(document);
  const municipalities = readMunicipalities(document, parties, names);
  const receiverName = readReceiverName(document, parties);
  const readings: Readings = {
    receiverName,
    receiverKind: readKind(document, parties),
    municipalities,
    team: team.team,
    kbo: kbo.number,
    kboValid: { ...kbo.number, value: kbo.valid },
    seatPostcode: readSeatPostcode(document, parties?.receiver ?? null),
    signedOn: days.signedOn.day,
    inForceFrom: days.inForceFrom.day,
    endsOn: days.endsOn.day,
    cooperationAgreementOn: days.cooperationAgreementOn.day,
    noticeMonths: notice.months,
    mailboxes: addressReading(mailboxes.addresses, mailboxes.guessed),
    mailboxFor: {
      ...addressReading(mailboxes.addresses, mailboxes.guessed),
      value: isForEach(municipalities.value, mailboxes) ? mailboxes.for : {},
    },
    senderDpoMailbox: contactReading(contacts.sender, false),
    receiverDpoMailbox: contactReading(contacts.receiver, contacts.guessed),
    dpoAdviceSenderOn: days.dpoAdviceSenderOn.day,
    dpoAdviceReceiverOn: days.dpoAdviceReceiverOn.day,
    informationDutyPresent: readInformationDuty(document),
    explicitConsentPresent: readExplicitConsent(document),
  };
  return { readings, days, signedOn, team, notice, mailboxes, contacts };
}

/** One municipality needs no mailbox of its own, but mailboxes of several say that there are more. */
function isForEach(municipalities: readonly string[], mailboxes: Mailboxes): boolean {
  return municipalities.length > 1 || new Set(Object.values(mailboxes.for).flat()).size > 1;
}

function addressReading(
  addresses: readonly ReadAddress[],
  guessed: boolean,
): FactReading<readonly string[]> {
  if (addresses.length === 0) return missing([], "artikel 6");
  const repaired = addresses.some(({ undone }) => undone.length > 0);
  return {
    value: addresses.map(({ address }) => address),
    words: addresses.map(({ words }) => words).join("; "),
    article: addresses[0]?.article ?? "artikel 6",
    certainty: guessed ? "guessed" : repaired ? "repaired" : "read",
  };
}

function contactReading(found: ReadAddress | null, guessed: boolean): FactReading<string | null> {
  return found === null
    ? missing(null, "artikel 9")
    : {
        value: found.address,
        words: found.words,
        article: found.article,
        certainty: guessed ? "guessed" : found.undone.length > 0 ? "repaired" : "read",
      };
}
