/**
 * The legal sentences of a protocol, about one receiver, from the two real texts in registry/protocols.
 */
import type { ReceiverWords } from "./receiver-words.ts";

/** A receiver as the sentences use it. */
export interface Named extends Pick<ReceiverWords, "the" | "noun"> {
  /** As the text defines it. */
  readonly name: string;
}

export const purposes: readonly {
  readonly printed: (receiver: Named) => string;
  readonly forClient: string;
}[] = [
  {
    printed: ({ name }) =>
      `${name} zal de opgevraagde gegevens verwerken om de vraag en de nood van het gezin te verhelderen en om vroegtijdige hulpverlening en ondersteuning te maximaliseren.`,
    forClient:
      "om duidelijk te krijgen wat je gezin vraagt en nodig heeft, en om vroeg en zoveel mogelijk te kunnen helpen en ondersteunen",
  },
  {
    printed: ({ name }) =>
      `${name} zal de opgevraagde gegevens verwerken om de hulpvraag te onderzoeken en te benoemen en samen met de burger op zoek te gaan naar de meest passende hulpverlening.`,
    forClient:
      "om te onderzoeken welke hulp je vraagt, om dat duidelijk te benoemen, en om samen met jou te zoeken naar de hulp die het best bij je past",
  },
];

export const dataItems = [
  ["Voornaam en naam van de cliënt", "Noodzakelijk om de cliënt te kunnen identificeren"],
  [
    "Contactgegevens (adres, telefoonnummer en e-mailadres van de cliënt)",
    "Noodzakelijk om de cliënt te kunnen contacteren",
  ],
] as const;

export const informationDuty =
  "De cliënt moet vooraf geïnformeerd zijn over: • het doel van de gegevensdeling; • welke gegevens worden gedeeld; • met wie de gegevens worden gedeeld; • wat er verder met de gegevens gebeurt; • en wat de cliënt mag verwachten.";
export const consentInArticle3 =
  "Het delen van de betreffende gegevens is vrijwillig en alleen mogelijk als de cliënt daarvoor zijn vrije en uitdrukkelijke toestemming heeft verleend.";
export const consentInRecitalC =
  "De cliënt moet voldoende geïnformeerd zijn (zie lager) en moet ook zijn toestemming tot het delen van deze gegevens gegeven hebben.";

export const sharingInRecitalC = ({ the }: Named): string =>
  `Hierdoor kunnen lokale teamleden van Opgroeien regie die gebonden zijn aan het beroepsgeheim met het oog op het verhogen van de toegang tot de sociale hulp- en dienstverlening en het tegengaan van onderbescherming identificatiegegevens van maatschappelijk kwetsbare gezinnen waarmee ze in uitvoering van hun taken in contact komen, delen met een maatschappelijk werker van ${the} van de woonplaats van de cliënt die concrete dienstverlening namens ${the} aan de cliënt kan bieden en door hetzelfde beroepsgeheim gebonden is (artikel 10/1 decreet 30 april 2004).`;

export const sharingInArticle3 = ({ the }: Named): string =>
  `De gegevensdeling kan gebeuren vanuit een lokaal teamlid Kind en Gezin die gebonden is aan het beroepsgeheim (vermeld in art. 458 van het Strafwetboek) naar (een) maatschappelijk werker(s) van ${the} van de verblijfplaats van de cliënt in kwestie die concrete hulp- en dienstverlening namens ${the} aan die cliënt kan bieden en die door hetzelfde beroepsgeheim gebonden is/zijn.`;

export const retentionFloor = ({ name }: Named): string =>
  `De meegedeelde gegevens zullen door ${name} in ieder geval bewaard worden tot er een contactname plaatsgevonden heeft en duidelijk is of de cliënt een verdere hulp- en dienstverlening wenst.`;
export const retentionFile = ({ the }: Named): string =>
  `Als de cliënt een verdere hulp- en dienstverlening van ${the} wenst, zal er door ${the} een cliëntdossier aangemaakt worden. De gegevens die opgenomen worden in het dossier (incl. uiteraard deze contactgegevens) worden bewaard conform de archiveringsrichtlijnen voor sociale dossiers van OCMW's (10 jaar na het afsluiten van het dossier).`;

export const socialWorker = ({ the }: Named): string =>
  `De maatschappelijk werker van ${the} die door het beroepsgeheim gebonden is en die concrete dienstverlening aan de cliënt zal aanbieden.`;
export const partners =
  "Daarnaast kunnen de gegevens worden uitgewisseld met de actoren die deel uitmaken van het samenwerkingsverband geïntegreerd breed onthaal met toepassing van de regels, vermeld in het decreet van 9 februari 2018 betreffende het lokaal sociaal beleid.";

export const occasion = ({ the }: Named): string =>
  `De persoonsgegevens zullen permanent worden doorgegeven, telkens wanneer een lokaal teamlid van Opgroeien regie in samenspraak met en met de toestemming van de cliënt oordeelt dat een doorverwijzing naar ${the} is aangewezen.`;
export const duration =
  "De mededeling van de persoonsgegevens gebeurt voor de duur van deze samenwerkingsovereenkomst.";
export const encryption = "AES 256 encryptie via 7-zip";

export const measures = ({ the }: Named): readonly string[] => [
  `${upperFirst(the)} heeft een veiligheidsbeleid met een veiligheidsplan.`,
  `${upperFirst(the)} heeft een functionaris voor gegevensbescherming (FGB) of data protection officer (DPO)`,
  `De bekomen en verwerkte gegevens zullen opgenomen worden in het verwerkingsregister van ${the}.`,
];

export const originalPurpose =
  "Opgroeien regie heeft de opgevraagde gegevens oorspronkelijk verzameld voor het aanbieden van preventieve gezinsondersteuning aan gezinnen en toekomstige ouders, zoals vermeld in artikel 7 van het decreet van 30 april 2004.";
export const legalBasis = {
  opening: "De wettelijke/decretale basis voor de lokale besturen is:",
  laws: [
    "het decreet van 9 februari 2018 betreffende het lokaal sociaal beleid (meer bepaald de artikels 3, 4, 6, 9 en 20);",
    "het Besluit van de Vlaamse Regering van 30 november 2018 betreffende het lokaal sociaal beleid (meer bepaald de artikels 3 en 4);",
    "de organieke wet op de OCMW's van 8 juli 1976.",
  ],
};
export const proofOnRequest = ({ name }: Named): string =>
  `Op eenvoudig verzoek van Opgroeien regie moet ${name} hiervan aan Opgroeien regie het bewijs overmaken.`;
export const processors = ({ name }: Named): string =>
  `In het geval ${name} voor de verwerking van persoonsgegevens die het voorwerp zijn van voorliggend protocol, beroep doet op een verwerker (of meerdere verwerkers), doet ${name} uitsluitend beroep op verwerkers die afdoende garanties met betrekking tot het toepassen van passende technische en organisatorische maatregelen bieden opdat de verwerking aan de vereisten van de algemene verordening gegevensbescherming voldoet en de bescherming van de rechten van de betrokkene is gewaarborgd. ${name} sluit in voorkomend geval met alle verwerkers een verwerkersovereenkomst in overeenstemming met artikel 28 van de algemene verordening gegevensbescherming. Partijen bezorgen elkaar een overzicht van de verwerkers die de gevraagde gegevens verwerken, en actualiseren dit overzicht zo nodig.`;
export const noticeRule = (term: string): string =>
  `Partijen kunnen dit protocol schriftelijk opzeggen mits inachtneming van een opzegtermijn van ${term}.`;
export const correction = ({ name }: Named): string =>
  `Zodra ${name} één of meerdere foutieve, onnauwkeurige, onvolledige, ontbrekende, verouderde of overtollige gegevens in de persoonsgegevens, vermeld in artikel 3, vaststelt al dan niet op basis van een mededeling van de betrokkene, meldt het dat onmiddellijk aan Opgroeien regie die na onderzoek binnen redelijke termijn van de voornoemde vaststellingen de gepaste maatregelen treft en ${name} daarvan vervolgens op de hoogte brengt.`;
export const endAtOnce = ({ name }: Named): string =>
  `Onverminderd haar recht om een schadevergoeding te vorderen en in afwijking van artikel 5, 2°, kan Opgroeien regie dit protocol middels eenvoudige kennisgeving en zonder voorafgaandelijke ingebrekestelling eenzijdig beëindigen indien ${name} deze persoonsgegevens verwerkt in strijd met hetgeen bepaald is in dit protocol, met de algemene verordening gegevensbescherming of met andere relevante wet- of regelgeving inzake de bescherming van natuurlijke personen bij de verwerking van persoonsgegevens.`;
export const breach =
  "Partijen engageren zich in het licht van artikel 33 van de algemene verordening gegevensbescherming om elkaar [via de functionarissen voor gegevensbescherming] zonder onredelijke vertraging op de hoogte te stellen van elk gegevenslek dat zich voordoet betreffende de meegedeelde gegevens met impact op beide partijen en in voorkomend geval onmiddellijk gezamenlijk te overleggen teneinde alle maatregelen te nemen om de gevolgen van het gegevenslek te beperken en te herstellen.";
export const law = "Dit protocol wordt beheerst door het Belgisch recht.";
export const courts =
  "Alle geschillen die voortvloeien uit of verband houden met dit protocol worden beslecht door de bevoegde rechtbank in Brussel.";
export const groundRule =
  "Het protocol eindigt tevens van rechtswege wanneer er geen rechtsgrond meer bestaat voor de gevraagde doorgifte van persoonsgegevens.";
export const published = "Dat protocol wordt bekendgemaakt op de website van beide partijen.";

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
