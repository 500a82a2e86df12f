/** A made protocol as the registry holds it. */
import { protocolSchema } from "../../src/core/protocol/protocol-schema.ts";
import type { WholeProtocol } from "../../src/core/protocol/protocol.ts";
import type { Chance } from "./chance.ts";
import * as legal from "./legal-text.ts";
import { makeAnomalies } from "./made-anomalies.ts";
import type { MadeTimes } from "./made-times.ts";
import { monthForms, printDay, printKbo } from "./printed-forms.ts";
import { receiverWords } from "./receiver-words.ts";
import type { Ingredients, RecordInput } from "./record-input.ts";
import { recordWords } from "./wording.nl.ts";

/** A confirmation is not in the future, whenever the record is made. */
const LAST_CONFIRMATION = "2026-07-01";

/**
 * Each fact has its printed form, as `writeText` prints it, when that differs. Unconfirmed facts are
 * null, as in a real file; a few mailboxes are confirmed.
 */
export function makeRecord(made: Ingredients, chance: Chance): WholeProtocol {
  return protocolSchema.parse(recordInput(made, chance));
}

function recordInput(made: Ingredients, chance: Chance): RecordInput {
  const { id, receiver, team } = made;
  return {
    id,
    team: fact(team, "titel"),
    sender,
    receiver: receiverPart(made, chance),
    territory: printedFact(
      receiver.municipalities.flatMap(({ postcodes }) => postcodes),
      receiver.name,
      "overweging C",
      recordWords.territory,
    ),
    mailboxes: mailboxes(made, chance),
    ...times(made, chance),
    notice: null,
    endedAtOnce: null,
    groundGone: null,
    holds: [],
    successor: null,
    publishedAt: printedFact(null, legal.published, "overweging D", recordWords.notPublished),
    ...purpose(made, chance),
    dataItems: [dataItem(legal.dataItems[0]), dataItem(legal.dataItems[1])],
    ...duty(made),
    ...handling(made),
    ...clauses(made),
    anomalies: makeAnomalies(made),
  };
}

const sender = {
  name: fact("Opgroeien regie", "partijen"),
  kbo: fact("0886.886.638", "partijen"),
  seat: fact("Hallepoortlaan 27, 1060 Brussel", "partijen"),
  dpoMailbox: fact("dpo@opgroeien.be", "artikel 9"),
};

function receiverPart({ receiver }: Ingredients, chance: Chance) {
  const { name, kbo, seat, dpoMailbox } = receiver;
  const shownName = name.replace("SOCIALE DIENST", "Sociale Dienst");
  return {
    definedName: fact(name, "partijen"),
    shownName: printedFact(shownName, name, "partijen", recordWords.shownName),
    kbo: printedFact(kbo, printKbo(kbo, chance), "partijen", recordWords.kbo),
    seat: fact(seat, "partijen"),
    phone: fact(null, "hele tekst"),
    dpoMailbox: fact(dpoMailbox, "artikel 9"),
  };
}

function mailboxes({ mailboxes: made, receiver, times }: Ingredients, chance: Chance) {
  return made.map(({ address, only }) => ({
    address: {
      ...fact(address, "artikel 6"),
      confirmed:
        chance.happens(0.3) && times.appliesFrom < LAST_CONFIRMATION
          ? { by: `Onthaal ${receiver.name}`, on: times.appliesFrom }
          : null,
    },
    postcodes: only === null ? ("all" as const) : only.flatMap(({ postcodes }) => postcodes),
  }));
}

/** The agreement, the advice, and when the protocol begins and ends. */
function times({ times, advice, noticeMonths }: Ingredients, chance: Chance) {
  const day = (value: MadeTimes["signedOn"], article: string) =>
    printedFact(value, printDay(value, chance), article, recordWords.day);
  const outcome = (article: string) =>
    advice === null
      ? printedFact(null, "advies", article, recordWords.outcomeUnknown)
      : printedFact(advice, "positief advies", article, recordWords.outcome);
  const months = chance.pick(monthForms)(noticeMonths);
  return {
    agreement: {
      concludedOn: day(times.agreementOn, "overweging C"),
      lastDay: printedFact(null, legal.duration, "artikel 5", recordWords.agreementOpen),
    },
    dpoAdvice: {
      sender: { on: day(times.senderAdviceOn, "overweging E"), outcome: outcome("overweging E") },
      receiver: {
        on: day(times.receiverAdviceOn, "overweging F"),
        outcome: outcome("overweging F"),
      },
    },
    signedOn: day(times.signedOn, "slot"),
    appliesFrom: day(times.appliesFrom, "artikel 11"),
    lastDay: times.lastDay === null ? fact(null, "artikel 11") : day(times.lastDay, "artikel 11"),
    noticeRule: fact(legal.noticeRule(months), "artikel 11"),
    noticeMonths: printedFact(noticeMonths, months, "artikel 11", recordWords.months),
  };
}

function purpose(made: Ingredients, chance: Chance) {
  const chosen = chance.pick(legal.purposes);
  const printed = chosen.printed(named(made));
  return {
    originalPurpose: fact(legal.originalPurpose, "artikel 2"),
    legalBasis: fact([legal.legalBasis.opening, ...legal.legalBasis.laws].join(" "), "artikel 2"),
    purpose: fact(printed, "artikel 2"),
    purposeForClient: printedFact(chosen.forClient, printed, "artikel 2", recordWords.plainPurpose),
  };
}

/** The duty to inform, the consent and who may share; in recital C where article 3 is silent. */
function duty(made: Ingredients) {
  const article = "artikel 3";
  const recital = "overweging C";
  if (!made.hasDuty) {
    const printed = "De cliënt moet voldoende geïnformeerd zijn (zie lager)";
    return {
      informationDuty: printedFact(null, printed, recital, recordWords.dutyMissing),
      consent: fact(legal.consentInRecitalC, recital),
      sharing: fact(legal.sharingInRecitalC(named(made)), recital),
    };
  }
  const points = ["purpose", "data", "with-whom", "what-happens", "what-to-expect"] as const;
  const sharing = legal.sharingInArticle3(named(made));
  return {
    informationDuty: printedFact([...points], legal.informationDuty, article, recordWords.duty),
    consent: fact(legal.consentInArticle3, article),
    sharing: printedFact(
      sharing.replace(" (vermeld in art. 458 van het Strafwetboek)", ""),
      sharing,
      article,
      recordWords.criminalCode,
    ),
  };
}

/** What happens to the data after sending. */
function handling(made: Ingredients) {
  const years = "10 jaar na het afsluiten van het dossier";
  return {
    retention: {
      floor: fact(legal.retentionFloor(named(made)), "artikel 3"),
      file: fact(legal.retentionFile(named(made)), "artikel 3"),
      fileYears: printedFact(10, years, "artikel 3", recordWords.years),
    },
    onward: {
      socialWorker: fact(legal.socialWorker(named(made)), "artikel 4"),
      partners: fact(legal.partners, "artikel 4"),
    },
  };
}

/** Articles 5 to 11, as they are printed. */
function clauses(made: Ingredients) {
  return {
    occasion: fact(legal.occasion(named(made)), "artikel 5"),
    duration: fact(legal.duration, "artikel 5"),
    encryption: fact(legal.encryption, "artikel 6"),
    measures: legal.measures(named(made)).map((measure) => fact(measure, "artikel 6")),
    proofOnRequest: fact(legal.proofOnRequest(named(made)), "artikel 6"),
    processors: fact(legal.processors(named(made)), "artikel 6"),
    correction: fact(legal.correction(named(made)), "artikel 7"),
    correctionContact: fact(null, "artikel 7"),
    endAtOnceRule: fact(legal.endAtOnce(named(made)), "artikel 8"),
    breach: fact(legal.breach, "artikel 9"),
    law: fact(legal.law, "artikel 10"),
    courts: fact(legal.courts, "artikel 10"),
    groundRule: fact(legal.groundRule, "artikel 11"),
  };
}

/** The receiver, as the articles speak of it. */
function named({ receiver }: Ingredients) {
  const { the, noun } = receiverWords[receiver.kind];
  return { name: receiver.name, the, noun };
}

const dataItem = ([what, why]: readonly [string, string]) => ({
  what: fact(what, "artikel 3"),
  why: fact(why, "artikel 3"),
});

function fact<T>(value: T, article: string) {
  return { value, article, confirmed: null };
}

/** Leaves out the printed form when it equals the value. */
function printedFact<T>(value: T, printed: string, article: string, reason: string) {
  const plain = fact(value, article);
  return value === printed ? plain : { ...plain, printed, reason };
}
