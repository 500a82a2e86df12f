import type { BrokenAddress } from "./mail-addresses.ts";
import { canon } from "./canonical.ts";
import { domainOf, isOwnDomain, isPersonal, probableSlip } from "./address-doubts.ts";
import { doubtWords, type DoubtCode } from "./doubt-words.nl.ts";
import type { Mailboxes, ReadAddress } from "./mailboxes.ts";
import { knownSender } from "./known-sender.ts";
import { eachOnce, type MunicipalityNames } from "./municipalities.ts";
import type { FactName, Facts, Warning } from "./outcome.ts";
import { importWords } from "./wording.nl.ts";

/** What is read besides the facts, and judged only. */
export interface Aside {
  readonly mailboxes: Mailboxes;
  readonly contacts: {
    readonly sender: ReadAddress | null;
    readonly receiver: ReadAddress | null;
    readonly broken: readonly BrokenAddress[];
  };
  readonly noticeContradicts: string | null;
  readonly purpose: string | null;
  readonly dataItems: readonly { readonly number: string; readonly words: string }[];
  readonly fileYears: number | null;
  readonly otherTeams: readonly string[];
  readonly titleMunicipalities: readonly string[];
  /** The receiver as the title names it; "" where it does not. */
  readonly titleName: string;
  readonly senderKbo: string | null;
  readonly senderPostcode: string | null;
  /** The postcodes of the protocol's municipalities; empty when these are unknown. */
  readonly ownPostcodes: readonly string[];
  readonly introduction: string;
  /** What the introduction lists among municipalities, and is none that exists. */
  readonly unknownMunicipalities: readonly string[];
  /** It is agreed on more than once: there are two texts in one file. */
  readonly hasTwoTexts: boolean;
  readonly adviceOutcomes: readonly { readonly recital: string; readonly positive: boolean }[];
  readonly danglingReferences: readonly string[];
  readonly hasMisplacedData: boolean;
  readonly garbledLines: readonly string[];
  readonly nameSpellings: readonly string[];
  /** What says that this is only a draft of a protocol. */
  readonly draftMark: string | null;
  /** A date of each form, where there is more than one. */
  readonly dateForms: readonly string[];
  /** The receiver's number as it stands there. */
  readonly kboPrinted: string | null;
  readonly openBrackets: string | null;
  readonly hasTwoResidences: boolean;
  readonly oldCriminalCode: string | null;
  readonly saysOcmw: boolean;
}

const knownPurposes = [
  "om de vraag en de nood van het gezin te verhelderen en om vroegtijdige hulpverlening en ondersteuning te maximaliseren",
  "om de hulpvraag te onderzoeken en te benoemen en samen met de burger op zoek te gaan naar de meest passende hulpverlening",
];

const knownItems = [/voornaam\s*en\s*naam/i, /contactgegevens/i];

/** The decree that gave the ground for sharing: nothing of the kind was agreed before. */
const DECREE = "2022-02-04";
const dayFacts = [
  "signedOn",
  "inForceFrom",
  "endsOn",
  "cooperationAgreementOn",
  "dpoAdviceSenderOn",
  "dpoAdviceReceiverOn",
] as const;

type Warn = <C extends DoubtCode>(
  code: C,
  fact: FactName | "text",
  ...facts: Parameters<(typeof doubtWords)[C]>
) => void;

/** Everything that a person should look at, besides what was repaired, guessed or missing. */
export function findDoubts(
  facts: Facts,
  aside: Aside,
  names: MunicipalityNames,
): readonly Warning[] {
  const warnings: Warning[] = [];
  const warn: Warn = (code, fact, ...values) => {
    const sentence = (doubtWords[code] as (...all: unknown[]) => string)(...values);
    if (!warnings.some((one) => one.sentence === sentence)) warnings.push({ code, fact, sentence });
  };
  doubtDays(facts, warn);
  doubtDuties(facts, aside, warn);
  doubtReceiver(facts, aside, names, warn);
  doubtAddresses(facts, aside, warn);
  doubtText(facts, aside, warn);
  return warnings;
}

function doubtDays(facts: Facts, warn: Warn): void {
  const { signedOn, inForceFrom, endsOn, cooperationAgreementOn } = facts;
  if (signedOn !== null) {
    for (const [fact, whose] of [
      ["dpoAdviceSenderOn", "Opgroeien regie"],
      ["dpoAdviceReceiverOn", "de ontvanger"],
    ] as const) {
      const on = facts[fact];
      if (on !== null && on > signedOn) warn("advice-after-signature", fact, whose, on, signedOn);
    }
    if (inForceFrom !== null && inForceFrom < signedOn)
      warn("entry-before-signature", "inForceFrom", inForceFrom, signedOn);
    if (cooperationAgreementOn !== null && cooperationAgreementOn > signedOn)
      warn("agreement-after-signature", "cooperationAgreementOn", cooperationAgreementOn, signedOn);
  }
  for (const fact of dayFacts) {
    const on = facts[fact];
    if (on !== null && on < DECREE) warn("day-before-decree", fact, importWords.facts[fact], on);
  }
  if (endsOn !== null && inForceFrom !== null && endsOn < inForceFrom)
    warn("end-before-entry", "endsOn", endsOn, inForceFrom);
}

function doubtDuties(facts: Facts, aside: Aside, warn: Warn): void {
  if (!facts.informationDutyPresent) warn("information-duty-missing", "informationDutyPresent");
  if (!facts.explicitConsentPresent) warn("explicit-consent-missing", "explicitConsentPresent");
  if (aside.noticeContradicts !== null)
    warn("notice-contradicts", "noticeMonths", aside.noticeContradicts);
  else if (facts.noticeMonths !== null && ![3, 6].includes(facts.noticeMonths))
    warn("notice-unusual", "noticeMonths", facts.noticeMonths);
  const { purpose, dataItems, fileYears } = aside;
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
  if (purpose === null) warn("purpose-missing", "text");
  else if (!knownPurposes.some((known) => bare(purpose).startsWith(bare(known))))
    warn("purpose-unusual", "text", purpose.slice(0, 160));
  if (dataItems.length < 2) warn("data-items-missing", "text");
  dataItems.forEach(({ words }, place) => {
    if (knownItems[place]?.test(words) !== true)
      warn("data-item-unusual", "text", words.slice(0, 120));
  });
  if (fileYears === null) warn("retention-missing", "text");
  else if (fileYears !== 10) warn("retention-unusual", "text", fileYears);
}

function doubtReceiver(facts: Facts, aside: Aside, names: MunicipalityNames, warn: Warn): void {
  const { kbo, kboValid, municipalities, receiverName, team } = facts;
  if (kbo === knownSender.kbo) warn("kbo-of-sender", "kbo", kbo);
  if (kbo !== null && kboValid === false) warn("kbo-checksum", "kboValid", kbo);
  const { kboPrinted } = aside;
  if (kbo !== null && kboPrinted !== null && !kboPrinted.includes(kbo))
    warn("kbo-grouping", "kbo", kboPrinted, kbo);
  if (municipalities.length === 0 && facts.receiverKind !== "caw")
    warn(
      "municipality-unknown",
      "municipalities",
      aside.introduction.slice(0, 120) || (receiverName ?? ""),
    );
  for (const words of aside.unknownMunicipalities)
    warn("municipality-unknown", "municipalities", words.slice(0, 120));
  const inName = receiverName === null ? [] : eachOnce(names.find(receiverName));
  if (receiverName !== null && inName.some((one) => !municipalities.includes(one)))
    warn("names-differ", "receiverName", receiverName, municipalities.join(", "));
  const from = facts.signedOn ?? facts.inForceFrom ?? "2000-01-01";
  for (const name of municipalities) {
    const merged = names.mergedAfter(name, from);
    if (merged !== null) warn("municipality-merged", "municipalities", name, merged);
  }
  const inTitle = aside.titleMunicipalities;
  if (
    receiverName !== null &&
    inTitle.length > 0 &&
    municipalities.length > 0 &&
    !inTitle.some((one) => municipalities.includes(one))
  )
    warn("names-differ", "receiverName", receiverName, inTitle.join(", "));
  const { titleName } = aside;
  if (receiverName !== null && isUnlike(receiverName, titleName))
    warn("names-differ", "receiverName", receiverName, titleName);
  const [otherTeam] = aside.otherTeams;
  if (team !== null && otherTeam !== undefined) warn("team-differs", "team", team, otherTeam);
  const { seatPostcode } = facts;
  if (
    seatPostcode !== null &&
    aside.ownPostcodes.length > 0 &&
    !aside.ownPostcodes.includes(seatPostcode)
  )
    warn("seat-elsewhere", "seatPostcode", seatPostcode);
  if (aside.senderKbo !== null && aside.senderKbo !== knownSender.kbo)
    warn("opgroeien-unlike", "text", "KBO-nummer", aside.senderKbo, knownSender.kbo);
  if (aside.senderPostcode !== null && aside.senderPostcode !== knownSender.postcode)
    warn("opgroeien-unlike", "text", "postcode", aside.senderPostcode, knownSender.postcode);
  const { senderDpoMailbox } = facts;
  if (senderDpoMailbox !== null && senderDpoMailbox.toLowerCase() !== knownSender.dpo)
    warn("opgroeien-unlike", "senderDpoMailbox", "contactadres", senderDpoMailbox, knownSender.dpo);
}

/** The name is only a part of what the title says, or something else, or has other letters. */
function isUnlike(name: string, titleName: string): boolean {
  const bare = (text: string): string => canon(text).replace(/[^a-z]/g, "");
  const exact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  const [one, other] = [bare(name), bare(titleName)];
  if (one === other) return exact(name) !== exact(titleName);
  return other !== "" && (other.startsWith(one) || !other.includes(one));
}

function doubtAddresses(facts: Facts, { mailboxes, contacts }: Aside, warn: Warn): void {
  const { municipalities, receiverName, receiverDpoMailbox } = facts;
  if (mailboxes.addresses.length === 0) warn("mailbox-missing", "mailboxes");
  for (const address of mailboxes.ofSender) warn("mailbox-of-sender", "mailboxes", address);
  if (mailboxes.guessed) warn("mailboxes-not-announced", "mailboxes");
  for (const { words } of mailboxes.broken) warn("address-unusable", "mailboxes", words);
  for (const { words } of contacts.broken) warn("address-unusable", "receiverDpoMailbox", words);
  const each: readonly (readonly [ReadAddress, FactName])[] = [
    ...mailboxes.addresses.map((one) => [one, "mailboxes"] as const),
    ...(contacts.sender === null ? [] : [[contacts.sender, "senderDpoMailbox"] as const]),
    ...(contacts.receiver === null ? [] : [[contacts.receiver, "receiverDpoMailbox"] as const]),
  ];
  const all = each.map(([{ address }]) => address);
  for (const [{ address, words, undone, inLetterhead }, fact] of each) {
    for (const what of undone) warn(`address-${what}`, fact, words);
    if (inLetterhead) warn("address-in-letterhead", fact, address);
    if (/[A-Z]/.test(address)) warn("address-capitals", fact, address);
    const slip = probableSlip(address, all);
    if (slip !== null && fact !== "senderDpoMailbox") warn("address-slip", fact, address, slip);
    if (fact === "mailboxes" && isPersonal(address, municipalities))
      warn("address-personal", fact, address);
    if (fact !== "senderDpoMailbox" && !isOwnDomain(address, municipalities, receiverName))
      warn("domain-unlike-municipality", fact, address);
    if (
      fact === "mailboxes" &&
      receiverDpoMailbox !== null &&
      domainOf(address) !== domainOf(receiverDpoMailbox)
    )
      warn("domain-unlike-contact", fact, address, receiverDpoMailbox);
  }
  doubtMailboxFor(facts, mailboxes, warn);
}

function doubtMailboxFor(facts: Facts, mailboxes: Mailboxes, warn: Warn): void {
  const { municipalities, mailboxFor } = facts;
  const covered = Object.values(mailboxFor).flat();
  if (municipalities.length < 2 && covered.length === 0) return;
  const isMended = mailboxes.addresses.some(({ undone }) => undone.length > 0);
  if (
    isMended ||
    mailboxes.guessed ||
    mailboxes.broken.length > 0 ||
    mailboxes.addresses.length === 0
  )
    warn("mailbox-for-mended", "mailboxFor");
  for (const name of new Set(covered))
    if (!municipalities.includes(name)) warn("mailbox-for-another", "mailboxFor", name);
  for (const { address } of mailboxes.addresses)
    if (mailboxes.for[address] === undefined)
      warn("mailbox-without-municipality", "mailboxFor", address);
  if (covered.length > 0)
    for (const name of municipalities)
      if (!covered.includes(name)) warn("municipality-without-mailbox", "mailboxFor", name);
}

function doubtText(facts: Facts, aside: Aside, warn: Warn): void {
  for (const { recital, positive } of aside.adviceOutcomes)
    if (!positive) warn("advice-not-positive", "text", recital);
  for (const reference of aside.danglingReferences) warn("reference-dangling", "text", reference);
  if (aside.hasMisplacedData) warn("reference-elsewhere", "text");
  if (aside.hasTwoTexts) warn("two-texts", "text");
  if (aside.draftMark !== null) warn("draft-mark", "text", aside.draftMark);
  if (aside.dateForms.length > 0) warn("date-forms", "text", aside.dateForms);
  if (aside.openBrackets !== null) warn("brackets-open", "text", aside.openBrackets);
  if (aside.hasTwoResidences) warn("residence-in-two-words", "text");
  if (aside.oldCriminalCode !== null) warn("old-criminal-code", "text", aside.oldCriminalCode);
  for (const line of aside.garbledLines) warn("text-garbled", "text", line.slice(0, 80));
  if (aside.nameSpellings.length > 1) warn("name-spellings", "receiverName", aside.nameSpellings);
  if (
    facts.receiverKind !== null &&
    !["ocmw", "caw"].includes(facts.receiverKind) &&
    aside.saysOcmw
  )
    warn("name-of-template", "receiverName", facts.receiverName ?? "anders");
}
