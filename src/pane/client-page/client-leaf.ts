/** The page for the client: the five things, in one language, on one sheet. */
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

/** The text of one sheet. It holds nothing of the client, and lines to fill in by hand. */
export interface ClientLeaf {
  readonly language: "nl-BE" | "fr-BE";
  readonly title: string;
  /** Above all else: that only the Dutch text counts. Null on the Dutch sheet. */
  readonly aid: string | null;
  readonly from: string;
  readonly items: readonly LeafItem[];
  readonly call: { readonly title: string; readonly lines: readonly BlankLine[] }[];
  readonly source: string;
}

export interface LeafItem {
  readonly topic: InformationTopic | "your-choice";
  readonly title: string;
  readonly text: string;
}

/** What is to be filled in by hand after these words. */
export type BlankLine = string;

/**
 * The sheet that counts. Its five things are, word for word, those of the second step.
 *
 * @param kind - what it is read or left for: of a correction and a second sending it says so.
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
    source: leafDutch.source(facts),
  };
}

/** Whether there is a sheet in French for a protocol, and why not. */
export type FrenchLeaf =
  /** No language facilities hold in its territory. */
  | { readonly kind: "not-asked" }
  /** They hold, and nobody translated its purpose. */
  | { readonly kind: "missing" }
  | { readonly kind: "leaf"; readonly leaf: ClientLeaf; readonly confirmed: boolean };

/** Whether a sheet in French is to be looked for at all. */
export const frenchAsked = (protocol: Protocol, registry: Registry): boolean =>
  frenchFacilitiesHold(protocol, registry);

/** The same facts in French, beside the Dutch sheet and never without it. */
export function frenchLeaf(
  protocol: WholeProtocol,
  registry: Registry,
  kind: ReferralKind = "referral",
): FrenchLeaf {
  if (!frenchFacilitiesHold(protocol, registry)) return { kind: "not-asked" };
  const aid = protocol.readingAid?.fr;
  if (aid === undefined) return { kind: "missing" };
  const facts = leafFacts(protocol);
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
      source: leafFrench.source(facts),
    },
  };
}

/**
 * How large a sheet is printed, in points, so that it stays on one page of A4: large print, and a little
 * smaller where a protocol says more. Counted for a wide letter; the letter of Windows is narrower.
 */
export function printSize(leaf: ClientLeaf): 14 | 13 | 12 {
  const { length } = leafText(leaf);
  if (length <= 2050) return 14;
  return length <= 2400 ? 13 : 12;
}

/** The sheet as plain text, for where nothing can be printed. */
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
    leaf.source,
  ].join("\n\n");
}
