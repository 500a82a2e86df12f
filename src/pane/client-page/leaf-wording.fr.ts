/*
 * The page for the client in French: a reading aid, written from the same facts as
 * core/protocol/information.ts and leaf-wording.nl.ts. It promises nothing that the Dutch does not.
 */
import type { ReferralKind } from "../../core/base/mail-kind.ts";
import type { InformationTopic } from "../../core/protocol/information.ts";
import type { LeafFacts } from "./leaf-facts.ts";

interface Titled {
  readonly title: string;
  readonly text: string;
}

interface Referring {
  /** What the receiver does with the data, after "utilise vos données". */
  readonly purpose: string;
  readonly kind: ReferralKind;
}

type Item = (facts: LeafFacts, referring: Referring) => Titled;

/** What is added when the data were shared before. */
const before: Readonly<Record<ReferralKind, (receiver: string) => string>> = {
  referral: () => "",
  correction: (receiver) =>
    ` Elles remplacent celles que j’ai transmises avant : je demande ${to(receiver)} de ne plus utiliser les anciennes.`,
  resend: (receiver) =>
    ` Ce sont les mêmes données que la fois précédente : ${receiver} ne les a pas reçues ou n’a pas pu les ouvrir.`,
};

const items: Readonly<Record<InformationTopic, Item>> = {
  purpose: ({ receiver }, { purpose }) => ({
    title: "Pourquoi nous partageons",
    text: `${first(receiver)} utilise vos données ${purpose}.`,
  }),
  data: ({ again: receiver }, { kind }) => ({
    title: "Quelles données",
    text:
      "Votre prénom et votre nom, et comment vous joindre : adresse, numéro de téléphone et adresse e-mail, ou ce que vous voulez en donner. Rien d’autre." +
      before[kind](receiver),
  }),
  "with-whom": ({ receiver }) => ({
    title: "Avec qui",
    text:
      `Avec un assistant social ou une assistante sociale ${of(receiver)}. Cette personne est tenue au secret professionnel, comme moi. ` +
      "Vos données peuvent aussi être échangées avec des services qui collaborent pour aider les gens. " +
      "En néerlandais, cela s’appelle « geïntegreerd breed onthaal ». La loi dit quand c’est permis.",
  }),
  "what-happens": ({ again, fileYears }) => ({
    title: "Ce qui se passe ensuite",
    text:
      `${first(again)} garde vos données en tout cas jusqu’à ce qu’il y ait eu un contact avec vous et qu’il soit clair si vous voulez une aide du CPAS. ` +
      "Je ne peux pas promettre qu’elles seront effacées tout de suite après. " +
      `Si vous voulez cette aide, elles sont mises dans un dossier. Le CPAS garde ce dossier jusqu’à ${fileYears} ans après sa clôture.`,
  }),
  "what-to-expect": ({ again }) => ({
    title: "Ce que vous pouvez attendre",
    text:
      `Un assistant social ou une assistante sociale ${of(again)} peut prendre contact avec vous. ` +
      "Je ne peux pas vous dire si, ni quand. C’est vous qui décidez si vous voulez une aide du CPAS. " +
      "Vous n’êtes obligé à rien : sans votre accord, je ne partage rien.",
  }),
};

export const leafFrench = {
  title: "Puis-je transmettre vos données ?",
  aid: "Aide à la lecture : seul le texte néerlandais compte.",
  from: ({ team, receiver }: LeafFacts) =>
    `Cette feuille vous est donnée par l’équipe locale Kind en Gezin ${team}. Vous y lisez ce qui se passe si je transmets vos données ${to(receiver)}.`,
  items,
  choice: ({ again }: LeafFacts): Titled => ({
    title: "C’est vous qui choisissez",
    text:
      "Le partage est volontaire. Vous pouvez dire non. Si vous avez dit oui, vous pouvez toujours retirer votre accord : dites-le-moi ou téléphonez-moi. " +
      `Si j’avais déjà transmis vos données, je fais savoir ${to(again)} que vous avez retiré votre accord. Ce qui a été fait avant reste valable.`,
  }),
  call: ({ again }: LeafFacts) => [
    { title: "Qui suis-je ?", lines: ["Nom", "Téléphone"] },
    { title: `Qui pouvez-vous appeler pour joindre ${again} ?`, lines: ["Nom", "Téléphone"] },
  ],
  rights: ({ dpo }: LeafFacts): Titled => ({
    title: "Vos droits",
    text:
      "Chaque organisation est responsable de ce qu’elle fait elle-même de vos données. Vous pouvez voir vos données et les faire corriger : " +
      `demandez-le-moi, ou écrivez à ${dpo}. Une plainte ? Adressez-la à l’Autorité de protection des données (www.autoriteprotectiondonnees.be).`,
  }),
  source: ({ receiver, signedOn }: LeafFacts) =>
    `Selon le protocole entre Opgroeien regie et ${receiver}, signé le ${frenchDay(signedOn)}. ` +
    "Retirer votre accord : article 7, paragraphe 3, du règlement européen sur la protection des données (RGPD). Vos droits : articles 13, 15, 16 et 77.",
} as const;

/** At the beginning of a sentence. */
function first(receiver: string): string {
  return receiver.charAt(0).toUpperCase() + receiver.slice(1);
}

/** "au CPAS", "aux services", "à la commune". */
function to(receiver: string): string {
  return `à ${receiver}`.replace(/^à les /, "aux ").replace(/^à le /, "au ");
}

/** "du CPAS", "des services", "de la commune". */
function of(receiver: string): string {
  return `de ${receiver}`.replace(/^de les /, "des ").replace(/^de le /, "du ");
}

/** "29/01/2024". */
function frenchDay(day: LeafFacts["signedOn"]): string {
  return day.split("-").reverse().join("/");
}
