import type { PlaceFiles } from "../../../../tools/registry/files/place-files.ts";

/** Made-up municipalities: Zwaluwdal, Elzenrode, and Nieuwbeek, made of Lisbroek and Oudbeek in 2025. */
export const madePlaces: PlaceFiles = {
  places: [
    { postcode: "9991", place: "Zwaluwdal", nis: "49991", line: 2 },
    { postcode: "9992", place: "Molenhoek", nis: "49991", line: 3 },
    { postcode: "9981", place: "Elzenrode", nis: "49981", line: 4 },
    { postcode: "9971", place: "Lisbroek", nis: "49971", line: 5 },
    { postcode: "9972", place: "Oudbeek", nis: "49971", line: 6 },
    { postcode: "9973", place: "Veldeind", nis: "49971", line: 7 },
  ],
  municipalities: [
    { nis: "49971", name: "Nieuwbeek", name_fr: "", line: 2 },
    { nis: "49981", name: "Elzenrode", name_fr: "", line: 3 },
    { nis: "49991", name: "Zwaluwdal", name_fr: "", line: 4 },
  ],
  brussels: [],
  mergers: [merger("49972", "Lisbroek", 2), merger("49973", "Oudbeek", 3)],
  facilities: [],
  broken: [],
};

function merger(old_nis: string, old_name: string, line: number): PlaceFiles["mergers"][number] {
  return {
    old_nis,
    old_name,
    new_nis: "49971",
    new_name: "Nieuwbeek",
    effective: "2025-01-01",
    line,
  };
}

/** The parts of a made text that tests vary. */
export interface Parts {
  readonly title: string;
  readonly senderParty: string;
  readonly receiverParty: string;
  readonly receiver: string;
  readonly agreement: string;
  readonly senderAdvice: string;
  readonly receiverAdvice: string;
  readonly purpose: string;
  readonly items: string;
  readonly sharing: string;
  readonly duty: string;
  readonly consent: string;
  readonly retention: string;
  readonly mailboxes: string;
  readonly contacts: string;
  readonly inForce: string;
  readonly notice: string;
  readonly signed: string;
}

const standard: Parts = {
  title:
    "PROTOCOL VOOR DE ELEKTRONISCHE MEDEDELING VAN PERSOONSGEGEVENS VANUIT OPGROEIEN REGIE (lokaal team Kind en Gezin Duinstreek) NAAR OCMW Zwaluwdal",
  senderParty:
    'Het intern verzelfstandigd agentschap met rechtspersoonlijkheid Opgroeien regie, ingeschreven in het KBO met nummer 0886.886.638, gelegen te Hallepoortlaan 27, 1060 Brussel, vertegenwoordigd door An Maes, administrateur-generaal;\n\nhierna: "Opgroeien regie";',
  receiverParty:
    'het openbaar centrum voor maatschappelijk welzijn (OCMW) van Zwaluwdal, ingeschreven in het KBO met nummer 0123.456.749 met maatschappelijke zetel te Kerkplein 1, 9991 Zwaluwdal, vertegenwoordigd door Jo Peeters, voorzitter.\n\nhierna: "OCMW Zwaluwdal";',
  receiver: "OCMW Zwaluwdal",
  agreement:
    "Op 10 januari 2024 hebben Opgroeien regie (lokaal team Kind en Gezin Duinstreek) en het OCMW Zwaluwdal een samenwerkingsovereenkomst gesloten met het oog op het tegengaan van onderbescherming.",
  senderAdvice:
    "De functionaris voor gegevensbescherming van Opgroeien regie heeft op 08/01/2024 positief advies met betrekking tot een ontwerp van dit protocol gegeven.",
  receiverAdvice:
    "De functionaris voor gegevensbescherming van OCMW Zwaluwdal heeft op 9 januari 2024 positief advies met betrekking tot een ontwerp van dit protocol gegeven.",
  purpose:
    "om de vraag en de nood van het gezin te verhelderen en om vroegtijdige hulpverlening en ondersteuning te maximaliseren.",
  items:
    "Gegeven 1 Voornaam en naam van de cliënt\nVerantwoording proportionaliteit Noodzakelijk om de cliënt te kunnen identificeren\n\nGegeven 2 Contactgegevens (adres, telefoonnummer en e-mailadres van de cliënt)\nVerantwoording proportionaliteit Noodzakelijk om de cliënt te kunnen contacteren",
  sharing:
    "De gegevensdeling kan gebeuren vanuit een lokaal teamlid Kind en Gezin die gebonden is aan het beroepsgeheim naar een maatschappelijk werker van het OCMW van de verblijfplaats van de cliënt.",
  duty: "De cliënt moet vooraf geïnformeerd zijn over:\n- het doel van de gegevensdeling;\n- welke gegevens worden gedeeld;\n- met wie de gegevens worden gedeeld;\n- wat er verder met de gegevens gebeurt;\n- en wat de cliënt mag verwachten.",
  consent:
    "Het delen van de betreffende gegevens is vrijwillig en alleen mogelijk als de cliënt daarvoor zijn vrije en uitdrukkelijke toestemming heeft verleend.",
  retention: "(10 jaar na het afsluiten van het dossier)",
  mailboxes: "naar volgende mailadres: sociaal@zwaluwdal.be",
  contacts: "- Opgroeien regie: dpo@opgroeien.be\n- OCMW Zwaluwdal: privacy@zwaluwdal.be",
  inForce: "Dit protocol treedt in werking op 01/02/2024.",
  notice: "een opzegtermijn van 3 maanden.",
  signed: "Opgemaakt te Brussel op 15/01/2024 in 2 exemplaren",
};

/** A text of the family about made-up parties, with some parts otherwise. */
export function madeText(changes: Partial<Parts> = {}): string {
  const p = { ...standard, ...changes };
  return `${p.title}

in het kader van de samenwerking met het oog op het tegengaan van onderbescherming

Dit protocol wordt gesloten conform artikel 8, §1, van het decreet van 18 juli 2008 betreffende het elektronische bestuurlijke gegevensverkeer.

TUSSEN

${p.senderParty}

EN

${p.receiverParty}

NA TE HEBBEN UITEENGEZET

A. Opgroeien regie is een Vlaamse instantie, opgericht bij het decreet van 30 april 2004.

C. Het decreet van 4 februari 2022 heeft een rechtsgrond ingevoerd voor gegevensdeling. De cliënt moet voldoende geïnformeerd zijn (zie lager) en moet ook zijn toestemming gegeven hebben (artikel 10/1). ${p.agreement}

D. De partijen wensen overeenkomstig artikel 8, §1, een protocol te sluiten. Dat protocol wordt bekendgemaakt op de website van beide partijen.

E. ${p.senderAdvice}

F. ${p.receiverAdvice}

WORDT OVEREENGEKOMEN WAT VOLGT:

Artikel 1: Onderwerp

In dit protocol worden de voorwaarden van de mededeling uiteengezet.

Artikel 2: Rechtvaardigingsgronden van zowel de mededeling als de inzameling

Opgroeien regie heeft de gegevens oorspronkelijk verzameld voor preventieve gezinsondersteuning.

De wettelijke/decretale basis voor de lokale besturen is het decreet van 9 februari 2018 betreffende het lokaal sociaal beleid.

${p.receiver} zal de opgevraagde gegevens verwerken ${p.purpose}

Artikel 3: De gevraagde persoonsgegevens en de categorieën en omvang

${p.items}

${p.sharing}

${p.duty}

${p.consent}

De meegedeelde gegevens zullen door ${p.receiver} in ieder geval bewaard worden tot er een contactname plaatsgevonden heeft.

Als de cliënt een verdere hulp- en dienstverlening wenst, zal er een cliëntdossier aangemaakt worden. De gegevens die opgenomen worden in het dossier worden bewaard ${p.retention}.

Artikel 4: De categorieën van ontvangers en derden

De maatschappelijk werker van het OCMW die door het beroepsgeheim gebonden is
Daarnaast kunnen de gegevens worden uitgewisseld met de actoren van het geïntegreerd breed onthaal.

Artikel 5. Periodiciteit van de mededeling

De persoonsgegevens zullen permanent worden doorgegeven, telkens wanneer een lokaal teamlid van Opgroeien regie met de toestemming van de cliënt oordeelt dat een doorverwijzing is aangewezen.

De mededeling van de persoonsgegevens gebeurt voor de duur van deze samenwerkingsovereenkomst.

Artikel 6: Beveiligingsmaatregelen

De elektronische gegevensdeling gebeurt ad hoc volgens de geldende richtlijnen (AES 256 encryptie via 7-zip) ${p.mailboxes}

- Het OCMW heeft een veiligheidsbeleid met een veiligheidsplan.
- Het OCMW heeft een functionaris voor gegevensbescherming (FGB) of data protection officer (DPO)
- De bekomen en verwerkte gegevens zullen opgenomen worden in het verwerkingsregister van het OCMW.

Op eenvoudig verzoek van Opgroeien regie moet ${p.receiver} hiervan het bewijs overmaken.

In het geval ${p.receiver} beroep doet op een verwerker, biedt die afdoende garanties. ${p.receiver} sluit met alle verwerkers een overeenkomst. Partijen bezorgen elkaar een overzicht van de verwerkers.

Artikel 7: Kwaliteit van de persoonsgegevens

Zodra ${p.receiver} foutieve gegevens vaststelt, meldt het dat onmiddellijk aan Opgroeien regie.

Artikel 8: Sanctie bij niet-naleving

Onverminderd haar recht om een schadevergoeding te vorderen, kan Opgroeien regie dit protocol eenzijdig beëindigen.

Artikel 9: Meldingsplichten

Partijen engageren zich om elkaar zonder onredelijke vertraging op de hoogte te stellen van elk gegevenslek.

Contacten hiervoor zijn:

${p.contacts}

Artikel 10: Toepasselijk recht en geschillenbeslechting

Dit protocol wordt beheerst door het Belgisch recht.

Alle geschillen worden beslecht door de bevoegde rechtbank in Brussel.

Artikel 11: Inwerkingtreding en opzegging

${p.inForce}

Partijen kunnen dit protocol schriftelijk opzeggen mits inachtneming van ${p.notice}

Het protocol eindigt tevens van rechtswege wanneer er geen rechtsgrond meer bestaat.

${p.signed}
`;
}
