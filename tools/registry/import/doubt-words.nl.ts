import { formatDay, type IsoDay } from "../../../src/core/base/day.ts";

const day = (iso: string): string => formatDay(iso as IsoDay);

/** What is impossible, suspicious or unusual in a text; each says what to look at. */
export const doubtWords = {
  "information-duty-missing": () => "Artikel 3 somt niet op wat de cliënt vooraf moet weten.",
  "explicit-consent-missing": () => "De tekst vraagt nergens een uitdrukkelijke toestemming.",
  "mailbox-missing": () => "Artikel 6 noemt geen mailbox die gebruikt kan worden.",
  "columns-unfolded": () =>
    "De tekst stond in twee kolommen die door elkaar gelezen waren. Ze zijn na elkaar gezet: kijk alles na in het origineel.",
  "proof-incomplete": () =>
    "De tekst toont niet zelf dat dit een protocol is, tussen wie, of wie de gegevens verstuurt. Kijk elk gegeven na.",
  "kbo-checksum": (kbo: string) => `Het controlegetal van het KBO-nummer ${kbo} klopt niet.`,
  "kbo-of-sender": (kbo: string) =>
    `Het KBO-nummer ${kbo} is dat van Opgroeien regie, niet van de ontvanger.`,
  "kbo-grouping": (printed: string, kbo: string) =>
    `Het KBO-nummer staat er als “${printed}”; de KBO schrijft het als ${kbo}.`,
  "draft-mark": (words: string) =>
    `Er staat “${words}”: dit is misschien een ontwerp. Vraag de ondertekende tekst.`,
  "date-forms": (dates: readonly string[]) =>
    `De datums staan op verschillende manieren in de tekst (${dates.join(", ")}): kijk na of dag en maand niet verwisseld zijn.`,
  "brackets-open": (words: string) =>
    `Tussen vierkante haken staat nog “${words}”: een keuze van het sjabloon die niet afgewerkt lijkt.`,
  "residence-in-two-words": () =>
    "De tekst spreekt van de woonplaats en van de verblijfplaats van de cliënt: dat is niet altijd dezelfde gemeente.",
  "old-criminal-code": (words: string) =>
    `De tekst noemt een artikelnummer van het oude Strafwetboek: “${words}”.`,
  "two-texts": () =>
    "In dit bestand staat meer dan één protocol. Alleen het eerste is gelezen: splits het bestand.",
  "advice-after-signature": (whose: string, on: string, signed: string) =>
    `Het advies bij ${whose} is van ${day(on)}, na de ondertekening op ${day(signed)}: dat kan niet.`,
  "entry-before-signature": (on: string, signed: string) =>
    `Het protocol treedt in werking op ${day(on)}, voor de ondertekening op ${day(signed)}. Dat kan alleen als het met terugwerkende kracht is: kijk na.`,
  "day-before-decree": (what: string, on: string) =>
    `Voor ${what} staat er ${day(on)}: dat is van voor het decreet van 4 februari 2022.`,
  "end-before-entry": (end: string, from: string) =>
    `Het protocol eindigt op ${day(end)}, voor het in werking treedt op ${day(from)}: dat kan niet.`,
  "agreement-after-signature": (on: string, signed: string) =>
    `De samenwerkingsovereenkomst is van ${day(on)}, na de ondertekening op ${day(signed)}.`,
  "notice-contradicts": (words: string) =>
    `De opzegtermijn staat er in twee getallen die verschillen: “${words}”.`,
  "notice-unusual": (months: number) => `Een opzegtermijn van ${months} maanden is ongewoon.`,
  "purpose-unusual": (words: string) =>
    `Het doel is anders verwoord dan in de andere protocollen: “${words}”.`,
  "purpose-missing": () => "In artikel 2 is het doel van de verdere verwerking niet gevonden.",
  "data-item-unusual": (words: string) =>
    `Artikel 3 noemt een gegeven dat de andere protocollen niet hebben: “${words}”.`,
  "data-items-missing": () => "In artikel 3 zijn de twee gegevens niet gevonden.",
  "retention-unusual": (years: number) =>
    `Het dossier wordt ${years} jaar bewaard; in de andere protocollen is dat 10 jaar.`,
  "retention-missing": () => "In artikel 3 is de bewaartermijn van het dossier niet gevonden.",
  "address-white-space": (words: string) =>
    `In het adres “${words}” stond wit. Dat is weggelaten: kijk na in het origineel.`,
  "address-at-sign": (words: string) =>
    `In het adres “${words}” stond het apenstaartje anders geschreven.`,
  "address-escape": (words: string) =>
    `In het adres “${words}” stonden tekens van de opmaak. Die zijn weggelaten.`,
  "address-capitals": (address: string) => `In het adres ${address} staan hoofdletters.`,
  "address-unusable": (words: string) =>
    `“${words}” kan geen mailadres zijn: er is misschien een teken verloren.`,
  "address-slip": (address: string, probably: string) =>
    `Het adres ${address} lijkt een scanfout (misschien bedoeld: ${probably}). Het blijft staan zoals het gedrukt is: vraag het na.`,
  "address-personal": (address: string) =>
    `De mailbox ${address} lijkt van één persoon: vraag na wie ze leest.`,
  "domain-unlike-municipality": (address: string) =>
    `Het domein van ${address} lijkt niet op de naam van de gemeente of de ontvanger.`,
  "domain-unlike-contact": (address: string, contact: string) =>
    `Het domein van ${address} is een ander dan dat van het contactadres ${contact}.`,
  "mailbox-reserve": (address: string) =>
    `${address} is volgens de tekst een reserve, voor als de eerste mailbox niet werkt: kijk na of ze erbij hoort.`,
  "address-unexplained": (address: string) =>
    `In het artikel over de beveiliging staat ook ${address}, zonder dat de tekst zegt waarvoor. Het telt niet mee: kijk na.`,
  "address-other-use": (address: string) =>
    `${address} staat bij de mailboxen, maar is volgens de tekst voor iets anders. Het telt niet mee.`,
  "address-in-page-edge": (address: string) =>
    `In de kop of de voet van een bladzijde staat ${address}, tussen de mailboxen. Het telt niet mee.`,
  "domain-reserved": (address: string) =>
    `Het domein van ${address} bestaat alleen voor voorbeelden: dat kan geen echte mailbox zijn.`,
  "contact-in-doubt": (address: string) =>
    `Het is niet zeker dat ${address} het contactadres van de ontvanger is: de tekst noemt er meer dan een, of buiten het artikel over meldingen.`,
  "kbo-several": (kbo: string, others: readonly string[]) =>
    `Bij de ontvanger staat meer dan één KBO-nummer. Gekozen is ${kbo}, niet ${others.join(", ")}: kijk na welk nummer van het OCMW is.`,
  "signed-on-several-days": (days: readonly string[], last: string) =>
    `Bij de ondertekening staan verschillende dagen (${days.map(day).join(", ")}). Gekozen is de laatste, ${day(last)}: pas dan tekenden allen.`,
  "stamp-on-another-day": (stamps: readonly string[], signed: string) =>
    `De elektronische handtekeningen zijn van ${stamps.map(day).join(" en ")}, de tekst zegt ${day(signed)}: kijk na welke dag telt.`,
  "tacit-renewal": (words: string) =>
    `Het protocol wordt stilzwijgend verlengd (“${words}”): er is geen vaste einddatum. Een opzegtermijn loopt tot het einde van de lopende termijn.`,
  "all-of-brussels": () =>
    "De tekst noemt de gemeenten van Brussel niet een voor een: alle negentien zijn ingevuld. Kijk na of dat klopt.",
  "brussels-alone": () =>
    "Van Brussel is alleen de stad zelf ingevuld. Geldt het protocol voor de negentien gemeenten, vul ze dan aan.",
  "mailboxes-not-announced": () => "De mailbox staat niet waar artikel 6 ze aankondigt.",
  "mailbox-of-sender": (address: string) =>
    `Bij de mailboxen staat ook ${address}. Dat is een adres van Opgroeien regie zelf: het telt niet mee.`,
  "address-in-letterhead": (address: string) =>
    `Het adres ${address} staat op een regel als van een briefhoofd: misschien hoort het niet bij de tekst.`,
  "mailbox-without-municipality": (address: string) =>
    `De tekst zegt niet voor welke gemeente ${address} is, en het protocol heeft er meer dan een.`,
  "municipality-without-mailbox": (name: string) => `De tekst noemt geen mailbox voor ${name}.`,
  "mailbox-for-mended": () =>
    "Een mailbox is hersteld of verloren: kijk ook na welke mailbox voor welke gemeente is.",
  "mailbox-for-another": (name: string) =>
    `Bij een mailbox staat ${name}, en dat is geen gemeente van dit protocol.`,
  "municipality-merged": (name: string, on: string) =>
    `De gemeente ${name} is sinds ${day(on)} deel van een andere gemeente: vraag na of het protocol nog geldt.`,
  "municipality-unknown": (words: string) => `In “${words}” is geen Vlaamse gemeente herkend.`,
  "names-differ": (one: string, other: string) =>
    `De ontvanger heet ${one}, maar de titel noemt ${other}.`,
  "team-differs": (one: string, other: string) => `Het team heet eerst ${one} en verder ${other}.`,
  "opgroeien-unlike": (what: string, found: string, known: string) =>
    `Van Opgroeien regie staat er als ${what} “${found}”; gekend is ${known}.`,
  "advice-not-positive": (recital: string) =>
    `In ${recital} staat niet dat het advies positief is.`,
  "reference-dangling": (reference: string) =>
    `De tekst verwijst naar ${reference}, en dat punt bestaat in dit protocol niet.`,
  "reference-elsewhere": () =>
    "Artikel 6 noemt de persoonsgegevens van artikel 2, maar ze staan in artikel 3.",
  "text-garbled": (words: string) =>
    `“${words}” is geen leesbare tekst: wellicht een handtekening of stempel tussen de regels.`,
  "name-spellings": (names: readonly string[]) =>
    `De naam van de ontvanger is op ${names.length} manieren geschreven: ${names.join(", ")}.`,
  "name-of-template": (name: string) =>
    `De tekst zegt soms OCMW, al heet de ontvanger ${name}: een rest van het sjabloon.`,
  "seat-elsewhere": (postcode: string) =>
    `De zetel (${postcode}) ligt niet in de gemeente van het protocol.`,
} as const;

export type DoubtCode = keyof typeof doubtWords;
