/** The five points that a client is told before anything is shared, worded to be spoken. */
import type { IsoDay } from "../base/day.ts";
import type { ReferralKind } from "../base/mail-kind.ts";
import type { Protocol } from "./protocol.ts";
import { atStart, receiverAgain, spokenReceiver } from "./spoken-receiver.ts";

export type InformationTopic = "purpose" | "data" | "with-whom" | "what-happens" | "what-to-expect";

/** In the order of article 3. */
export const INFORMATION_TOPICS: readonly InformationTopic[] = [
  "purpose",
  "data",
  "with-whom",
  "what-happens",
  "what-to-expect",
];

/**
 * The day on which the words below last changed: the text for the file names it, so that it is
 * known in which words a client was told. A test fails when the words change and this does not.
 */
export const informationVersion = "2026-12-01" as IsoDay;

/** `text` is spoken by the team member ("ik") to the client ("je"). */
export interface InformationItem {
  readonly topic: InformationTopic;
  readonly title: string;
  readonly text: string;
  readonly source: {
    /** The articles of this protocol that say what the text says. */
    readonly article: string | null;
    /** The public page with the duty to inform, where the protocol itself leaves it out. */
    readonly page: string | null;
  };
}

/** What is added when the client's data were shared before. */
const before: Readonly<Record<ReferralKind, (receiver: string) => string>> = {
  referral: () => "",
  correction: (receiver) =>
    ` Ze vervangen wat ik eerder doorgaf: ik vraag ${receiver} om dat niet meer te gebruiken.`,
  resend: (receiver) =>
    ` Het zijn dezelfde gegevens als vorige keer: ${receiver} kreeg ze niet of kon ze niet openen.`,
};

const DUTY_PAGE =
  "opgroeien.be, “Welke gegevens kunnen gedeeld tussen de lokale teams Kind en Gezin met het OCMW?”";

/**
 * The five points for a protocol and a kind of referral, in order. They promise nothing that the
 * protocol does not: retention is a minimum and no promise of erasure (article 3), and no text says
 * whether or when the OCMW calls.
 */
export function informationFor(
  protocol: Protocol,
  kind: ReferralKind = "referral",
): readonly InformationItem[] {
  const receiver = spokenReceiver(protocol);
  const again = receiverAgain(protocol);
  const { purposeForClient, informationDuty, retention, sharing, onward, consent } = protocol;
  const page = informationDuty.value === null ? DUTY_PAGE : null;
  const item = (
    topic: InformationTopic,
    title: string,
    text: string,
    ...articles: readonly string[]
  ): InformationItem => ({
    topic,
    title,
    text,
    source: { article: [...new Set(articles)].join(" en "), page },
  });

  return [
    item(
      "purpose",
      "Waarom we delen",
      `${atStart(receiver)} gebruikt je gegevens ${purposeForClient.value}.`,
      purposeForClient.article,
    ),
    item(
      "data",
      "Welke gegevens",
      "Je voornaam en naam, en hoe je te bereiken bent: adres, telefoonnummer en e-mailadres, of wat je daarvan wilt doorgeven. Niets anders." +
        before[kind](again),
      ...protocol.dataItems.map(({ what }) => what.article),
    ),
    item(
      "with-whom",
      "Met wie",
      `Met een maatschappelijk werker van ${receiver}. Die mag niets doorvertellen (beroepsgeheim), net als ik. ` +
        "Je gegevens kunnen ook uitgewisseld worden met diensten die samenwerken om mensen te helpen. " +
        "Dat heet het geïntegreerd breed onthaal. De wet zegt wanneer dat mag.",
      sharing.article,
      onward.partners.article,
    ),
    item(
      "what-happens",
      "Wat er daarna mee gebeurt",
      `${atStart(again)} bewaart je gegevens zeker tot er contact met je is geweest en duidelijk is of je daar hulp wilt. ` +
        "Ik kan niet beloven dat ze daarna meteen gewist worden. " +
        `Wil je die hulp, dan komen ze in een dossier. ${atStart(again)} houdt dat dossier tot ${retention.fileYears.value} jaar na het einde.`,
      retention.floor.article,
      retention.file.article,
    ),
    item(
      "what-to-expect",
      "Wat je mag verwachten",
      `Een maatschappelijk werker van ${again} kan contact met je opnemen. ` +
        "Ik kan niet zeggen of en wanneer dat gebeurt. Jij beslist of je daar hulp wilt. " +
        "Je bent tot niets verplicht: zonder jouw toestemming deel ik niets.",
      consent.article,
      retention.floor.article,
    ),
  ];
}
