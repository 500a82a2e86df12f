import type { DoubtCode } from "../import/doubt-words.nl.ts";

/** Under which name a doubt of the importer becomes an anomaly, and why it matters. */
export const anomalyWords: Readonly<Record<DoubtCode, readonly [id: string, why: string]>> = {
  "information-duty-missing": [
    "information-duty-missing",
    "Het product vraagt hier dezelfde vijf punten als elders, omdat de openbare pagina van Opgroeien ze voor elke doorverwijzing noemt.",
  ],
  "explicit-consent-missing": [
    "explicit-consent-missing",
    "Zonder vrije en uitdrukkelijke toestemming van de cliënt wordt er niets gedeeld. Het product vraagt ze altijd.",
  ],
  "mailbox-missing": ["mailbox-missing", "Zonder mailbox kan er niets gedeeld worden."],
  "kbo-checksum": ["kbo-checksum", "Een cijfer is fout of verkeerd gelezen."],
  "kbo-of-sender": ["kbo-of-sender", "Zo is niet zeker met wie er gedeeld wordt."],
  "kbo-grouping": ["kbo-grouping", "De cijfers staan er zo. Alleen de schrijfwijze verschilt."],
  "draft-mark": ["draft-mark", "Een ontwerp is nog geen protocol: het ondertekende stuk telt."],
  "date-forms": ["date-forms", "Bij een datum in cijfers zijn dag en maand te verwisselen."],
  "brackets-open": ["brackets", "Of de keuze zo gemaakt is, weten alleen de partijen."],
  "residence-in-two-words": [
    "residence-in-two-words",
    "Wie ergens anders verblijft dan woont, kan bij een ander OCMW horen. Het product vraagt waar de cliënt woont.",
  ],
  "old-criminal-code": [
    "old-criminal-code",
    "Met het nieuwe Strafwetboek verandert dat nummer. Het product spreekt van beroepsgeheim.",
  ],
  "columns-unfolded": [
    "columns-unfolded",
    "Bij het uit elkaar halen van kolommen kunnen zinnen van plaats wisselen.",
  ],
  "proof-incomplete": [
    "proof-incomplete",
    "Wat de tekst niet toont, is afgeleid: een mens moet het bevestigen.",
  ],
  "two-texts": ["two-texts", "Feiten van het ene protocol mogen niet in het andere terechtkomen."],
  "advice-after-signature": [
    "advice-after-signature",
    "Een advies over een ontwerp kan niet na de ondertekening komen. Waarschijnlijk een verschrijving.",
  ],
  "entry-before-signature": [
    "entry-before-signature",
    "Een protocol werkt niet voor het ondertekend is. Waarschijnlijk een verschrijving.",
  ],
  "end-before-entry": [
    "end-before-entry",
    "Met deze datums is het protocol nooit in werking geweest.",
  ],
  "agreement-after-signature": [
    "agreement-after-signature",
    "Het protocol steunt op de samenwerkingsovereenkomst, die er dus eerder moet zijn.",
  ],
  "notice-contradicts": ["notice-contradicts", "Welk getal telt, weten alleen de partijen."],
  "notice-unusual": ["notice-unusual", "De andere protocollen hebben 3 of 6 maanden."],
  "purpose-unusual": [
    "purpose-unusual",
    "Wat de cliënt over het doel hoort, moet met deze tekst kloppen.",
  ],
  "purpose-missing": ["purpose-missing", "Zonder doel mag er niets gedeeld worden."],
  "data-item-unusual": [
    "data-item-unusual",
    "Het product deelt alleen naam en contactgegevens, en heeft geen ander veld.",
  ],
  "data-items-missing": [
    "data-items-missing",
    "Welke gegevens gedeeld mogen worden, moet uit artikel 3 blijken.",
  ],
  "retention-unusual": [
    "retention-unusual",
    "Wat de cliënt over de bewaring hoort, moet met deze tekst kloppen.",
  ],
  "retention-missing": [
    "retention-missing",
    "Wat de cliënt over de bewaring hoort, moet met de tekst kloppen.",
  ],
  "address-white-space": [
    "mailbox-with-white-space",
    "In dit adres stond wit, dat is weggelaten. Misschien ontbreekt er een teken.",
  ],
  "address-at-sign": [
    "mailbox-at-sign",
    "Het apenstaartje van dit adres stond er anders geschreven.",
  ],
  "address-escape": [
    "mailbox-with-marks",
    "In dit adres stonden tekens van de opmaak, die zijn weggelaten. Misschien hoorde er een bij.",
  ],
  "address-capitals": [
    "mailbox-with-capitals",
    "In dit adres stonden hoofdletters: misschien is een letter verkeerd gelezen.",
  ],
  "address-unusable": [
    "mailbox-unusable",
    "Er is misschien een teken verloren. Zonder bevestigd adres kan er niets naartoe.",
  ],
  "address-slip": [
    "mailbox-misread",
    "Dit adres staat zo in het protocol, maar lijkt een scanfout.",
  ],
  "address-personal": [
    "mailbox-personal",
    "Wie weg is of ziek, leest niets. Het protocol spreekt van een mailbox van maatschappelijk werkers.",
  ],
  "domain-unlike-municipality": [
    "mailbox-domain-unlike-municipality",
    "Het domein van dit adres lijkt niet op de naam van de gemeente of de ontvanger.",
  ],
  "domain-unlike-contact": [
    "mailbox-domain-unlike-contact",
    "Dit adres heeft een ander domein dan het contactadres van de ontvanger.",
  ],
  "mailboxes-not-announced": [
    "mailbox-not-announced",
    "Het adres staat niet waar artikel 6 de mailbox aankondigt: misschien is het een ander adres.",
  ],
  "mailbox-for-mended": [
    "mailbox-for-mended",
    "Gegevens mogen alleen naar de mailbox van de eigen gemeente van de cliënt.",
  ],
  "mailbox-of-sender": [
    "mailbox-of-sender",
    "Wie deelt, is zelf geen ontvanger. Misschien staat er een briefhoofd tussen de regels.",
  ],
  "address-in-letterhead": [
    "mailbox-in-letterhead",
    "Een briefhoofd tussen de regels kan een adres zijn dat niets met het delen te maken heeft.",
  ],
  "mailbox-without-municipality": [
    "mailbox-without-municipality",
    "Gegevens van een cliënt mogen alleen naar het OCMW van zijn woonplaats.",
  ],
  "municipality-without-mailbox": [
    "municipality-without-mailbox",
    "Waar de gegevens van wie daar woont naartoe gaan, zegt de tekst niet.",
  ],
  "mailbox-for-another": [
    "mailbox-for-another",
    "Gegevens van een cliënt mogen alleen naar het OCMW van zijn woonplaats.",
  ],
  "day-before-decree": [
    "day-before-decree",
    "De rechtsgrond bestaat sinds het decreet van 4 februari 2022. Waarschijnlijk is een cijfer verkeerd gelezen.",
  ],
  "municipality-merged": [
    "merged-since-signature",
    "Het protocol geldt voor het grondgebied bij de ondertekening. Of het nieuwe OCMW protocol en mailadressen overneemt, is niet bevestigd.",
  ],
  "municipality-unknown": [
    "municipality-unknown",
    "Zonder gemeente is niet te zeggen voor welke woonplaatsen het protocol geldt.",
  ],
  "names-differ": ["names-differ", "Het moet zeker zijn met wie er gedeeld wordt."],
  "team-differs": ["team-differs", "Een protocol geldt voor één lokaal team."],
  "opgroeien-unlike": [
    "sender-unlike-elsewhere",
    "Opgroeien regie is in elk protocol dezelfde. Waarschijnlijk een verschrijving of scanfout.",
  ],
  "advice-not-positive": [
    "advice-without-outcome",
    "Of de functionaris akkoord ging, blijkt niet uit de tekst.",
  ],
  "reference-dangling": ["reference-dangling", "Een verschrijving uit het model."],
  "reference-elsewhere": ["reference-article-6", "Een verschrijving uit het model."],
  "text-garbled": ["text-garbled", "Wat er stond, is te lezen in het ondertekende stuk."],
  "name-spellings": ["receiver-spellings", "Het gaat wellicht telkens om dezelfde ontvanger."],
  "name-of-template": ["leftover-ocmw", "Een rest van het model."],
  "seat-elsewhere": [
    "seat-elsewhere",
    "Misschien is de postcode verkeerd gelezen, of is het een andere ontvanger.",
  ],
  "mailbox-reserve": [
    "mailbox-reserve",
    "Een reserve is er alleen voor als de eerste mailbox niet werkt.",
  ],
  "address-unexplained": [
    "address-unexplained",
    "Een adres zonder uitleg kan van iemand anders zijn: er wordt niets naartoe gestuurd.",
  ],
  "address-other-use": [
    "address-other-use",
    "Een doorverwijzing hoort alleen in een mailbox die daarvoor dient.",
  ],
  "address-in-page-edge": [
    "address-in-page-edge",
    "Wat op elke bladzijde terugkomt, hoort niet bij artikel 6.",
  ],
  "domain-reserved": ["domain-reserved", "Op zo'n domein komt geen mail aan."],
  "contact-in-doubt": [
    "contact-in-doubt",
    "Een gegevenslek moet bij de juiste persoon gemeld worden.",
  ],
  "kbo-several": ["kbo-several", "Een stad en haar OCMW hebben elk een eigen nummer."],
  "signed-on-several-days": [
    "signed-on-several-days",
    "Een protocol geldt pas als alle partijen getekend hebben.",
  ],
  "stamp-on-another-day": [
    "stamp-on-another-day",
    "Een elektronische handtekening draagt de dag waarop echt getekend is.",
  ],
  "tacit-renewal": [
    "tacit-renewal",
    "Zonder vaste einddatum blijft het protocol gelden tot iemand het opzegt.",
  ],
  "all-of-brussels": [
    "all-of-brussels",
    "Een gemeente te veel of te weinig verandert voor wie het protocol geldt.",
  ],
  "brussels-alone": [
    "brussels-alone",
    "Een gemeente te veel of te weinig verandert voor wie het protocol geldt.",
  ],
};

/** What makes a mailbox of article 6 doubtful until somebody confirms it. */
export const doubtfulMailbox: ReadonlySet<string> = new Set<DoubtCode>([
  "address-slip",
  "address-white-space",
  "address-at-sign",
  "address-escape",
  "address-capitals",
  "domain-unlike-municipality",
  "domain-unlike-contact",
  "mailboxes-not-announced",
  "domain-reserved",
]);

/** Why a doubt about the address for breaches matters. */
export const breachWhy = "Een melding aan een fout adres komt niet aan, of bij een vreemde.";

/** Shown in the pane for a mailbox that a person filled in or took over from a broken print. */
export const doubtfulMailboxWhy =
  "Dit adres stond niet letterlijk zo in de tekst. Iemand las het na, maar de ontvanger bevestigde het nog niet.";
