import { receiverKindOf, receiverWords } from "../receiver-words.ts";
import * as legal from "../legal-text.ts";
import { said } from "./paragraphs.ts";
import type { Speaker } from "./speaker.ts";

/** Title and parties. The title prints a receiver's name as the parties define it. */
export function beginning({ record, municipalities, signers, style }: Speaker): readonly string[] {
  const name = said(record.receiver.definedName);
  const words = receiverWords[receiverKindOf(name)];
  const { sender, receiver } = record;
  return [
    `PROTOCOL VOOR DE ELEKTRONISCHE MEDEDELING VAN PERSOONSGEGEVENS VANUIT OPGROEIEN REGIE (lokaal team Kind en Gezin ${said(record.team)}) NAAR ${name}`,
    "in het kader van de samenwerking met het oog op het verhogen van de toegang tot de sociale hulp- en dienstverlening en het tegengaan van onderbescherming",
    emphasis(
      "Dit protocol wordt gesloten conform artikel 8, §1, van het decreet van 18 juli 2008 betreffende het elektronische bestuurlijke gegevensverkeer.",
      style.lines === "long",
    ),
    "TUSSEN",
    `Het intern verzelfstandigd agentschap met rechtspersoonlijkheid Opgroeien regie, ingeschreven in het KBO met nummer ${said(sender.kbo)}, gelegen te ${said(sender.seat)}, vertegenwoordigd door de leidend ambtenaar ${signers.sender}, administrateur-generaal;`,
    'hierna: "Opgroeien regie";',
    "EN",
    `${words.introduce(name, municipalities)}, ingeschreven in het KBO met nummer ${said(receiver.kbo)} met maatschappelijke zetel te ${said(receiver.seat)}, vertegenwoordigd door ${signers.chair}, voorzitter, en ${signers.director}, algemeen directeur.`,
    `hierna: "${name}";`,
    `Opgroeien regie en ${name} worden hieronder ook wel afzonderlijk aangeduid als een "partij" of gezamenlijk als de "partijen";`,
  ];
}

export function recitals(speaker: Speaker): readonly string[] {
  const { record, named, style } = speaker;
  const { name, the, noun } = named;
  const mark = style.recitals === "list" ? "- " : "";
  const advice = ({ on, outcome }: (typeof record.dpoAdvice)["sender"], whose: string) =>
    `De functionaris voor gegevensbescherming van ${whose} heeft op ${said(on)} ${said(outcome)} met betrekking tot een ontwerp van dit protocol gegeven.`;
  const texts = [
    "Opgroeien regie is een Vlaamse instantie als bedoeld in artikel 2, 10° e-govdecreet, opgericht bij het decreet van 30 april 2004 tot oprichting van het intern verzelfstandigd agentschap met rechtspersoonlijkheid Opgroeien regie.",
    `${name} is een ${noun} waarvan de werking is beschreven in de organieke wet van 8 juli 1976 en het decreet van 22 december 2017 over het lokaal bestuur.`,
    `Het decreet van 4 februari 2022 tot wijziging van het decreet van 30 april 2004 tot oprichting van het intern verzelfstandigd agentschap met rechtspersoonlijkheid Opgroeien regie, heeft een rechtsgrond ingevoerd voor gegevensdeling tussen Opgroeien regie en ${the}. ${legal.sharingInRecitalC(named)} ${legal.consentInRecitalC} Op ${said(record.agreement.concludedOn)} hebben Opgroeien regie (lokaal team Kind en Gezin ${said(record.team)}) en ${name} een samenwerkingsovereenkomst gesloten met het oog op het verhogen van de toegang tot de sociale hulp- en dienstverlening en het tegengaan van onderbescherming (zie bijlage). In het kader daarvan zal Opgroeien regie (lokaal team Kind en Gezin), onder de voorwaarden vermeld in artikel 10/1 van het decreet van 30 april 2004, identificatiegegevens van cliënten aan ${the} bezorgen.`,
    `De partijen wensen overeenkomstig artikel 8, §1, van het decreet van 18 juli 2008 betreffende het elektronische bestuurlijke gegevensverkeer een protocol te sluiten met betrekking tot de elektronische mededeling van persoonsgegevens. ${legal.published}`,
    advice(record.dpoAdvice.sender, "Opgroeien regie"),
    advice(record.dpoAdvice.receiver, name),
  ];
  return [
    "NA TE HEBBEN UITEENGEZET",
    ...texts.map((text, place) => `${mark}${"ABCDEF".charAt(place)}. ${text}`),
    "WORDT OVEREENGEKOMEN WAT VOLGT:",
  ];
}

function emphasis(text: string, isMarked: boolean): string {
  return isMarked ? `*${text}*` : text;
}
