import * as legal from "../legal-text.ts";
import { mailboxText } from "./mailbox-text.ts";
import { articleHeading, list, said, table } from "./paragraphs.ts";
import type { Speaker } from "./speaker.ts";

/** The eleven articles, with their headings. */
export function articles(speaker: Speaker): readonly string[] {
  const { style } = speaker;
  return [one, two, three, four, five, six, seven, eight, nine, ten, eleven].flatMap(
    (article, place) => {
      const [title = "", ...paragraphs] = article(speaker);
      const mark = place === 4 ? "." : ":";
      return [articleHeading(`Artikel ${place + 1}${mark} ${title}`, style), ...paragraphs];
    },
  );
}

type Article = (speaker: Speaker) => readonly string[];

const one: Article = ({ named: { name } }) => [
  "Onderwerp",
  `In dit protocol worden de voorwaarden en modaliteiten van de elektronische mededeling van de persoonsgegevens zoals omschreven in artikel 3 door Opgroeien regie aan ${name} uiteengezet.`,
];

const two: Article = ({ record, named: { name, the }, style }) => [
  "Rechtvaardigingsgronden van zowel de mededeling als de inzameling van de persoonsgegevens",
  said(record.originalPurpose),
  "Gemeenten en OCMW's in Vlaanderen voeren een lokaal sociaal beleid. Hierbinnen kunnen zij ook de focus leggen op een gezinsbeleid waarbij er een ondersteuning voorzien kan worden voor kinderen en/of gezinnen met kinderen. Die ondersteuning kan verschillende vormen aannemen, gaande van bijv. het aanbieden van bepaalde dienstverlening, het uitkeren van een toelage, het verlenen van een korting, enz. Voor sommige acties is het noodzakelijk om te beschikken over bepaalde persoonsgegevens van deze kinderen/gezinnen met kinderen; persoonsgegevens waarover zij zelf niet beschikken.",
  legal.legalBasis.opening,
  list(legal.legalBasis.laws, style),
  `Zoals hierboven aangegeven, kan ${the}, binnen dit kader, proactief hulp- en dienstverlening aanbieden aan maatschappelijk kwetsbare gezinnen (die bij hen nog niet gekend zouden kunnen zijn).`,
  said(record.purpose),
  `Het doeleinde van de verdere verwerking van deze persoonsgegevens door ${name} is verenigbaar met de doeleinden waarvoor Opgroeien regie de gegevens oorspronkelijk heeft verzameld, gezien beiden inzetten op het vroegtijdig detecteren van gezinnen en kinderen in armoede, het vroegtijdig opzetten van ondersteuning en het voorkomen van onderbescherming. Opgroeien regie werkt voor de realisatie van zijn taken ook samen en sluit samenwerkingsakkoorden af met andere instanties die op het vlak van de taken van het agentschap actief zijn (art. 11 decreet 30 april 2004). Artikel 10/1 van het decreet voorziet een expliciete rechtsgrond voor de gegevensdeling binnen deze doeleinden.`,
];

const three: Article = ({ record, style }) => [
  "De gevraagde persoonsgegevens en de categorieën en omvang van de gevraagde persoonsgegevens conform het proportionaliteitsbeginsel",
  "In onderstaande tabel wordt een overzicht gegeven van de verschillende persoonsgegevens die worden meegedeeld, alsook de verantwoording van de proportionaliteit en de bewaartermijn van de gegevens.",
  "Het betreft geen persoonsgegevens als vermeld in artikel 9 en/of 10 van de algemene verordening gegevensbescherming. Indien dat wel het geval is, wordt dit gespecificeerd in onderstaande tabel.",
  table(
    record.dataItems.flatMap(({ what, why }, place) => [
      [`Gegeven ${place + 1}`, said(what)],
      ["Verantwoording proportionaliteit", said(why)],
    ]),
    style,
  ),
  ...(record.sharing.article === "artikel 3" ? [said(record.sharing)] : []),
  ...(record.informationDuty.value === null ? [] : duty(said(record.informationDuty), style)),
  ...(record.consent.article === "artikel 3" ? [said(record.consent)] : []),
  said(record.retention.floor),
  said(record.retention.file),
];

/** The record has it on one line, with "•" before each point. */
function duty(printed: string, style: Speaker["style"]): readonly string[] {
  const [asked = "", ...points] = printed.split(" • ");
  return [asked, list(points, style)];
}

const four: Article = ({ record, named: { name } }) => [
  "De categorieën van ontvangers en derden die mogelijks de gegevens eveneens verkrijgen",
  `${name} zal de meegedeelde persoonsgegevens in het kader van de in artikel 2, 2°, vooropgestelde finaliteiten kunnen meedelen aan volgende categorie(ën) van ontvangers:`,
  `${said(record.onward.socialWorker)} ${said(record.onward.partners)}`,
];

const five: Article = ({ record }) => [
  "Periodiciteit van de mededeling en de duur van de mededeling",
  said(record.occasion),
  said(record.duration),
];

const six: Article = ({ record, named: { name, the }, mailboxes, style }) => [
  "Beveiligingsmaatregelen",
  "Volgende maatregelen worden getroffen ter beveiliging van de mededeling van de persoonsgegevens, vermeld in artikel 2:",
  `Het lokale teamlid van Opgroeien regie verzendt de persoonsgegevens naar een maatschappelijk werker/mailbox van de maatschappelijk werkers van ${the} van de verblijfplaats van de cliënt. De elektronische gegevensdeling gebeurt ad hoc volgens de geldende richtlijnen (${record.encryption.value}.) naar volgende ${mailboxText(mailboxes, style)}`,
  list(record.measures.map(said), style),
  `${name} moet kunnen aantonen dat de in dit artikel opgesomde maatregelen werden getroffen. ${said(record.proofOnRequest)}`,
  `Van toepassing indien er een contactname geweest is, de cliënt effectief hulp- en dienstverlening van ${the} wenst en er een cliëntdossier aangemaakt wordt:`,
  said(record.processors),
];

const seven: Article = ({ record }) => [
  "Kwaliteit van de persoonsgegevens",
  said(record.correction),
];

const eight: Article = ({ record }) => ["Sanctie bij niet-naleving", said(record.endAtOnceRule)];

const nine: Article = ({ record, named: { name }, style }) => [
  "Meldingsplichten",
  `${said(record.breach)} De partijen verschaffen elkaar alle informatie die ze nuttig of nodig achten om de beveiligingsmaatregelen te optimaliseren.`,
  "Contacten hiervoor zijn:",
  list(
    [
      `Opgroeien regie: ${said(record.sender.dpoMailbox)}`,
      `${name}: ${said(record.receiver.dpoMailbox)}`,
    ],
    style,
  ),
  `${name} brengt Opgroeien regie onmiddellijk op de hoogte van wijzigingen van wetgeving met impact op voorliggend protocol, zoals de finaliteit, proportionaliteit, frequentie, duurtijd enz. en in voorkomend geval van wijzigingen omtrent de verwerkers.`,
];

const ten: Article = ({ record }) => [
  "Toepasselijk recht en geschillenbeslechting",
  said(record.law),
  said(record.courts),
];

const eleven: Article = ({ record, style }) => {
  const from = `Dit protocol treedt in werking op ${said(record.appliesFrom)}`;
  const starts =
    record.lastDay.value === null
      ? `${from}.`
      : style.end === "eindigt"
        ? `${from} en eindigt op ${said(record.lastDay)}.`
        : `${from}. Het wordt gesloten voor bepaalde duur tot en met ${said(record.lastDay)}.`;
  return [
    "Inwerkingtreding en opzegging",
    starts,
    said(record.noticeRule),
    said(record.groundRule),
  ];
};

/** Place and date of signing, and the signatories. */
export function closing({ record, named, signers }: Speaker): readonly string[] {
  return [
    `Opgemaakt te Brussel op ${said(record.signedOn)} in 2 exemplaren`,
    "Voor Opgroeien regie",
    `Voor ${named.name}`,
    signers.sender,
    signers.chair,
    "Administrateur-generaal",
    "Voorzitter",
    signers.director,
    "Algemeen Directeur",
  ];
}
