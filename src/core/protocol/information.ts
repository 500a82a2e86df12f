/** The five points that a client is told before anything is shared, worded to be spoken. */
import type { IsoDay } from "../base/day.ts";
import type { ReferralKind } from "../base/mail-kind.ts";
import type { Protocol } from "./protocol.ts";

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
export const informationVersion = "2026-11-27" as IsoDay;

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
const again: Readonly<Record<ReferralKind, (receiver: string) => string>> = {
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
  const receiver = protocol.receiver.shownName.value;
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
      `${receiver} gebruikt je gegevens ${purposeForClient.value}.`,
      purposeForClient.article,
    ),
    item(
      "data",
      "Welke gegevens",
      "Je voornaam en naam, en hoe je te bereiken bent: adres, telefoonnummer en e-mailadres. Niets anders." +
        again[kind](receiver),
      ...protocol.dataItems.map(({ what }) => what.article),
    ),
    item(
      "with-whom",
      "Met wie",
      `Met een maatschappelijk werker van ${receiver}. Die heeft beroepsgeheim, net als ik. ` +
        "Je gegevens kunnen ook uitgewisseld worden met andere diensten die samen mensen helpen. " +
        "Dat heet het geïntegreerd breed onthaal. Daar gelden wettelijke regels voor.",
      sharing.article,
      onward.partners.article,
    ),
    item(
      "what-happens",
      "Wat er daarna mee gebeurt",
      `${receiver} bewaart je gegevens zeker tot er contact met je is geweest en duidelijk is of je verdere hulp wilt. ` +
        "Ik kan niet beloven dat ze daarna meteen gewist worden. " +
        `Wil je verdere hulp, dan komen ze in een dossier. Dat wordt bewaard tot ${retention.fileYears.value} jaar nadat het is afgesloten.`,
      retention.floor.article,
      retention.file.article,
    ),
    item(
      "what-to-expect",
      "Wat je mag verwachten",
      `Een maatschappelijk werker van ${receiver} kan contact met je opnemen. ` +
        "Ik kan niet beloven of en wanneer dat gebeurt. Jij beslist of je verdere hulp wilt. " +
        "Je bent niets verplicht: zonder jouw toestemming deel ik niets.",
      consent.article,
      retention.floor.article,
    ),
  ];
}
