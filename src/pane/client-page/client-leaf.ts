/** The page for the client: the five points, in one language, on one sheet. */
import type { ReferralKind } from "../../core/base/mail-kind.ts";
import {
  INFORMATION_TOPICS,
  informationFor,
  type InformationTopic,
} from "../../core/protocol/information.ts";
import { frenchFacilitiesHold } from "../../core/protocol/language-facilities.ts";
import type { Protocol, WholeProtocol } from "../../core/protocol/protocol.ts";
import type { Registry } from "../../core/protocol/registry.ts";
import { leafFacts } from "./leaf-facts.ts";
import { leafFrench } from "./leaf-wording.fr.ts";
import { leafDutch } from "./leaf-wording.nl.ts";

/** The text of one sheet. It holds nothing about the client, only lines to fill in by hand. */
export interface ClientLeaf {
  readonly language: "nl-BE" | "fr-BE";
  readonly title: string;
  /** First line: that only the Dutch text counts. Null on the Dutch sheet. */
  readonly aid: string | null;
  readonly from: string;
  readonly items: readonly LeafItem[];
  readonly call: { readonly title: string; readonly lines: readonly BlankLine[] }[];
  /** Who is responsible, the DPO, and the rights (GDPR, article 13): a block of its own. */
  readonly rights: { readonly title: string; readonly text: string };
  readonly source: string;
}

interface LeafItem {
  readonly topic: InformationTopic | "your-choice";
  readonly title: string;
  readonly text: string;
}

/** The words before a line to fill in by hand. */
type BlankLine = string;

/**
 * The sheet that counts. Its five points are, word for word, those of the second step.
 *
 * @param kind - for a correction or a resend, the sheet says so.
 */
export function dutchLeaf(protocol: Protocol, kind: ReferralKind = "referral"): ClientLeaf {
  const facts = leafFacts(protocol);
  return {
    language: "nl-BE",
    title: leafDutch.title,
    aid: null,
    from: leafDutch.from(facts),
    items: [
      ...informationFor(protocol, kind).map(({ topic, title, text }) => ({ topic, title, text })),
      { topic: "your-choice", ...leafDutch.choice(facts) },
    ],
    call: leafDutch.call(facts),
    rights: leafDutch.rights(facts),
    source: leafDutch.source(facts),
  };
}

/** Whether there is a French sheet for a protocol, and why not. */
export type FrenchLeaf =
  /** Its territory has no language facilities. */
  | { readonly kind: "not-asked" }
  /** It has, but nobody translated the purpose. */
  | { readonly kind: "missing" }
  | { readonly kind: "leaf"; readonly leaf: ClientLeaf; readonly confirmed: boolean };

/** Whether a French sheet is needed at all. */
export const frenchAsked = (protocol: Protocol, registry: Registry): boolean =>
  frenchFacilitiesHold(protocol, registry);

/** The same facts in French. It goes beside the Dutch sheet, never alone. */
export function frenchLeaf(
  protocol: WholeProtocol,
  registry: Registry,
  kind: ReferralKind = "referral",
): FrenchLeaf {
  if (!frenchFacilitiesHold(protocol, registry)) return { kind: "not-asked" };
  const aid = protocol.readingAid?.fr;
  if (aid === undefined) return { kind: "missing" };
  const facts = { ...leafFacts(protocol), receiver: aid.receiver, again: "le CPAS" };
  return {
    kind: "leaf",
    confirmed: aid.confirmed !== null,
    leaf: {
      language: "fr-BE",
      title: leafFrench.title,
      aid: leafFrench.aid,
      from: leafFrench.from(facts),
      items: [
        ...INFORMATION_TOPICS.map((topic) => ({
          topic,
          ...leafFrench.items[topic](facts, { purpose: aid.purposeForClient, kind }),
        })),
        { topic: "your-choice", ...leafFrench.choice(facts) },
      ],
      call: leafFrench.call(facts),
      rights: leafFrench.rights(facts),
      source: leafFrench.source(facts),
    },
  };
}

/**
 * The font size in points at which a sheet fits on one A4 page: large print, smaller where the text
 * above the small print is longer. Measured with a wide font; the Windows font is narrower.
 */
export function printSize(leaf: ClientLeaf): 14 | 13 | 12 {
  const { length } = leafText({ ...leaf, rights: { title: "", text: "" }, source: "" });
  if (length <= 1860) return 14;
  return length <= 2210 ? 13 : 12;
}

/** The sheet as plain text, for when printing is blocked. */
export function leafText(leaf: ClientLeaf): string {
  const blank = "…".repeat(20);
  return [
    ...(leaf.aid === null ? [] : [leaf.aid]),
    leaf.title,
    leaf.from,
    ...leaf.items.map(({ title, text }) => `${title}\n${text}`),
    ...leaf.call.map(({ title, lines }) =>
      [title, ...lines.map((line) => `${line}: ${blank}`)].join("\n"),
    ),
    `${leaf.rights.title}\n${leaf.rights.text}`,
    leaf.source,
  ].join("\n\n");
}
