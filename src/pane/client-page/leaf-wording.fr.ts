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
const again: Readonly<Record<ReferralKind, (receiver: string) => string>> = {
  referral: () => "",
  correction: (receiver) =>
    ` Elles remplacent celles que j’ai transmises avant : je demande à ${receiver} de ne plus utiliser les anciennes.`,
  resend: (receiver) =>
    ` Ce sont les mêmes données que la fois précédente : ${receiver} ne les a pas reçues ou n’a pas pu les ouvrir.`,
};

const items: Readonly<Record<InformationTopic, Item>> = {
  purpose: ({ receiver }, { purpose }) => ({
    title: "Pourquoi nous partageons",
    text: `${receiver} utilise vos données ${purpose}.`,
  }),
  data: ({ receiver }, { kind }) => ({
    title: "Quelles données",
    text:
      "Votre prénom et votre nom, et comment vous joindre : adresse, numéro de téléphone et adresse e-mail. Rien d’autre." +
      again[kind](receiver),
  }),
  "with-whom": ({ receiver }) => ({
    title: "Avec qui",
    text:
      `Avec un assistant social ou une assistante sociale de ${receiver}. Cette personne est tenue au secret professionnel, comme moi. ` +
      "Vos données peuvent aussi être échangées avec d’autres services qui aident ensemble les gens. " +
      "En néerlandais, cela s’appelle « geïntegreerd breed onthaal ». Des règles légales s’y appliquent.",
  }),
  "what-happens": ({ receiver, fileYears }) => ({
    title: "Ce qui se passe ensuite",
    text:
      `${receiver} garde vos données en tout cas jusqu’à ce qu’il y ait eu un contact avec vous et qu’il soit clair si vous voulez encore de l’aide. ` +
      "Je ne peux pas promettre qu’elles seront effacées tout de suite après. " +
      `Si vous voulez encore de l’aide, elles sont mises dans un dossier. Il est gardé jusqu’à ${fileYears} ans après sa clôture.`,
  }),
  "what-to-expect": ({ receiver }) => ({
    title: "Ce que vous pouvez attendre",
    text:
      `Un assistant social ou une assistante sociale de ${receiver} peut prendre contact avec vous. ` +
      "Je ne peux promettre ni que cela arrivera, ni quand. C’est vous qui décidez si vous voulez encore de l’aide. " +
      "Rien ne vous oblige : sans votre accord, je ne partage rien.",
  }),
};

export const leafFrench = {
  title: "Puis-je transmettre vos données ?",
  aid: "Aide à la lecture : seul le texte néerlandais compte.",
  from: ({ team, receiver }: LeafFacts) =>
    `Cette feuille vous est donnée par l’équipe locale Kind en Gezin ${team}. Il s’agit de transmettre vos données à ${receiver} (OCMW en néerlandais, CPAS en français).`,
  items,
  choice: ({ receiver }: LeafFacts): Titled => ({
    title: "C’est vous qui choisissez",
    text:
      "Partager est volontaire. Vous pouvez dire non. Si vous avez dit oui, vous pouvez toujours retirer votre accord : dites-le-moi ou téléphonez-moi. " +
      `Si j’avais déjà transmis vos données, je fais savoir à ${receiver} que vous avez retiré votre accord. Ce qui s’est fait avant avec votre accord reste en ordre.`,
  }),
  call: ({ receiver }: LeafFacts) => [
    { title: "Qui suis-je ?", lines: ["Nom", "Téléphone"] },
    { title: `Qui pouvez-vous appeler chez ${receiver} ?`, lines: ["Nom", "Téléphone"] },
  ],
  source: ({ receiver, signedOn }: LeafFacts) =>
    `Selon le protocole entre Opgroeien regie et ${receiver}, signé le ${frenchDay(signedOn)}. ` +
    "Retirer votre accord : article 7, paragraphe 3, du règlement européen sur la protection des données (RGPD).",
} as const;

/** "29/01/2024". */
function frenchDay(day: LeafFacts["signedOn"]): string {
  return day.split("-").reverse().join("/");
}
