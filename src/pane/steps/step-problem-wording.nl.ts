/* Why a step after the first did not go on. */
import { formatDay } from "../../core/base/day.ts";
import type { ConsentGap } from "../../core/client/consent.ts";
import type { FieldInPassword } from "../../core/password/password.ts";
import type { LaterProblem } from "../../wizard/state.ts";
import { dutchList, tell, type Sentences } from "../parts/sentences.nl.ts";

import { clientWords, fieldNames } from "./client-wording.nl.ts";

const fieldsInPassword: Readonly<Record<FieldInPassword, string>> = {
  firstName: "de voornaam",
  name: "de naam",
  street: "de straat",
  postcode: "de postcode",
  place: "de plaats",
  telephone: "het telefoonnummer",
  email: "het e-mailadres",
};

const laterProblems: Sentences<LaterProblem> = {
  "consent-incomplete": ({ missing }) =>
    missing.length === 1
      ? missing.map(gapText).join("")
      : `Nog ${missing.length} dingen aan te vullen. Ze staan in het rood.`,
  "client-data-refused": ({ problems }) =>
    `Kijk na: ${dutchList(
      problems.map(({ field }) => (field === "contact" ? clientWords.contact : fieldNames[field])),
    )}.`,
  "password-character-refused": () =>
    "Gebruik in het wachtwoord alleen gewone letters, cijfers en leestekens, zonder accenten: anders opent 7-Zip de bijlage niet.",
  "password-outer-space": () => "Het wachtwoord begint of eindigt met een spatie. Haal die weg.",
  "password-too-short": ({ minimum }) => `Het wachtwoord is te kort: minstens ${minimum} tekens.`,
  "password-too-long": ({ maximum }) => `Het wachtwoord is te lang: hoogstens ${maximum} tekens.`,
  "password-too-weak": () =>
    "Dit wachtwoord is te gemakkelijk te raden. Spreek een langer en minder voorspelbaar wachtwoord af, of laat er een maken.",
  "password-holds-client-data": ({ field }) =>
    `In het wachtwoord staat ${fieldsInPassword[field]} van de cliënt. Kies een ander.`,
  "referrer-telephone-unreadable": () =>
    "Je eigen telefoonnummer lijkt geen nummer. Kijk het na, of laat het leeg.",
  "referrer-nothing-to-show": () =>
    "Vul je naam of je telefoonnummer in, of haal het vinkje weg dat ze in de mail zet.",
  "doubts-not-settled": () =>
    "Er is iets nieuws na te vragen bij het OCMW. Kies de plaats opnieuw.",
  "no-longer-covered": () =>
    "Het protocol geldt vandaag niet meer voor deze plaats. Kies de plaats opnieuw.",
  "consent-for-other-protocol": () =>
    "De toestemming was voor een ander OCMW. Vertel de vijf punten opnieuw en vraag opnieuw toestemming.",
};

export const laterProblemText = (problem: LaterProblem): string => tell(laterProblems, problem);

const gapSentences: Sentences<ConsentGap> = {
  "not-told": ({ topics }) =>
    topics.length === 1
      ? "Nog één punt te vertellen."
      : `Nog ${topics.length} punten te vertellen. Zonder dat mag je niets delen.`,
  "not-free-and-explicit": () => "Duid aan dat de cliënt vrij en uitdrukkelijk toestemming geeft.",
  "way-unknown": () => "Kies hoe de cliënt toestemming gaf.",
  "day-missing": () => "Kies op welke dag de cliënt toestemming gaf.",
  "day-invalid": () => "Die dag bestaat niet. Kijk de datum na.",
  "day-in-future": () => "De toestemming kan niet in de toekomst liggen. Kijk de datum na.",
  "day-before-protocol": ({ appliesFrom }) =>
    `Het protocol geldt pas sinds ${formatDay(appliesFrom)}. Toestemming van voor die dag telt niet: vraag ze opnieuw, of kijk de datum na.`,
  "not-asked-anew": () =>
    "De toestemming is meer dan 30 dagen oud. Vraag de cliënt of ze nog geldt, en duid het aan.",
};

export const gapText = (gap: ConsentGap): string => tell(gapSentences, gap);
