import { findPhrase, originalOf, sectionNamed, type ProtocolText } from "../import/document.ts";
import { topics } from "../import/duties.ts";
import { folded } from "../import/plain-text.ts";
import { fromReading, type DraftContext } from "./context.ts";
import { settled, type Proposal } from "./proposal.ts";
import { printRows, proseRows } from "./prose-rows.ts";
import { findProse, proposeProse } from "./prose.ts";
import { joined } from "./sentences.ts";
import { draftWords } from "./wording.nl.ts";

const { reasons } = draftWords;
const topicNames = ["purpose", "data", "with-whom", "what-happens", "what-to-expect"] as const;

/** Articles 2 to 11: what is shared, why, how long, with whom, and the rules around it. */
export function dutyFacts(context: DraftContext): readonly Proposal[] {
  const { document } = context.text;
  const prose = (name: keyof typeof proseRows): Proposal => proposeProse(document, proseRows[name]);
  const purpose = prose("purpose");
  return [
    prose("originalPurpose"),
    prose("legalBasis"),
    purpose,
    purposeForClient(context, purpose),
    ...dataItems(document),
    informationDuty(document),
    prose("consent"),
    withoutCriminalCode(prose("sharing")),
    prose("floor"),
    prose("file"),
    fileYears(context),
    prose("socialWorker"),
    prose("partners"),
    prose("occasion"),
    prose("duration"),
    encryption(document),
    prose("securityPlan"),
    prose("officer"),
    prose("register"),
    prose("proofOnRequest"),
    prose("processors"),
    prose("correction"),
    settled("correctionContact", null, "artikel 7"),
    prose("endAtOnceRule"),
    prose("breach"),
    prose("law"),
    prose("courts"),
    prose("noticeRule"),
    prose("groundRule"),
  ];
}

/** Words for the client need a person: copied from a protocol with the same purpose, as a question. */
function purposeForClient({ published }: DraftContext, purpose: Proposal): Proposal {
  const path = "purposeForClient";
  const aim = (text: unknown): string =>
    typeof text === "string"
      ? (/verwerken\s+(.*)$/i.exec(text)?.[1] ?? text).toLowerCase().replace(/[^\p{L}]/gu, "")
      : "";
  const same = published.find((one) => aim(one.purpose.value) === aim(purpose.value));
  const printed = typeof purpose.value === "string" ? purpose.value : "";
  const fact = { path, article: "artikel 2", words: printed };
  if (same === undefined)
    return {
      ...fact,
      value: null,
      differs: null,
      certainty: "missing",
      question: draftWords.client,
    };
  const value = same.purposeForClient.value;
  return {
    ...fact,
    value,
    differs: { printed, reason: reasons.copied(same.id) },
    certainty: "guessed",
    question: draftWords.clientCopied(same.id),
  };
}

const itemPattern =
  /Gegeven\s*\d{1,2}\s*[|:.)-]*\s*([^]{3,300}?)\s*[|]?\s*Verantwoording[\s|]*(?:van\s+de\s+)?proportionaliteit[\s|:]*([^]{3,300}?)(?=[\s|]*(?:Gegeven\s*\d|\n\s*\n|\|\s*\n|De\s+gegevensdeling|De\s+meegedeelde|$))/gi;

function dataItems(document: ProtocolText): readonly Proposal[] {
  const article = sectionNamed(document, "artikel 3");
  const text = article === null ? "" : originalOf(document, article);
  const found = [...text.matchAll(itemPattern)];
  return [0, 1].flatMap((place) =>
    (["what", "why"] as const).map((part, column) => {
      const printed = found[place]?.[column + 1] ?? "";
      const { value, printed: words } = joined(printed);
      const isBroken = value !== words;
      return fromReading(
        `dataItems.${place}.${part}`,
        {
          value: value === "" ? null : value,
          words,
          article: "artikel 3",
          certainty: value === "" ? "missing" : isBroken ? "repaired" : "read",
        },
        isBroken ? { printed: words, reason: reasons.brokenLine } : null,
      );
    }),
  );
}

function informationDuty(document: ProtocolText): Proposal {
  const path = "informationDuty";
  const article = sectionNamed(document, "artikel 3");
  const asked =
    article === null
      ? null
      : findPhrase(document, ["de cliënt moet vooraf", "vooraf geïnformeerd"], article);
  const spans = topics.map((phrases) =>
    article === null || asked === null
      ? null
      : findPhrase(document, phrases, { start: asked.end, end: article.end }),
  );
  const listed = spans.flatMap((span, place) => {
    const name = topicNames[place];
    return span === null || name === undefined ? [] : [{ name, span }];
  });
  if (asked !== null && listed.length === topicNames.length) {
    const order = [...listed].sort((one, other) => one.span.start - other.span.start);
    const end = (order.at(-1)?.span.end ?? asked.end) + 1;
    const printed = folded(originalOf(document, { start: asked.start, end }));
    return settled(
      path,
      order.map(({ name }) => name),
      "artikel 3",
      printed,
      {
        printed,
        reason: reasons.topics,
      },
    );
  }
  const informed = findProse(document, printRows.informed);
  const printed = informed?.printed ?? "";
  return {
    path,
    value: null,
    article: informed?.article ?? "artikel 3",
    differs: printed === "" ? null : { printed, reason: reasons.topicsMissing },
    words: printed,
    certainty: listed.length > 0 ? "guessed" : "missing",
    question: draftWords.topics,
  };
}

function withoutCriminalCode(sharing: Proposal): Proposal {
  if (typeof sharing.value !== "string") return sharing;
  const value = sharing.value.replace(
    /\s*\((?:vermeld in )?art(?:ikel|\.)?\s*\d+[^()]*Strafwetboek\)/i,
    "",
  );
  return value === sharing.value
    ? sharing
    : { ...sharing, value, differs: { printed: sharing.words, reason: reasons.criminalCode } };
}

function fileYears({ text }: DraftContext): Proposal {
  const { fileYears: years } = text.aside;
  const article = sectionNamed(text.document, "artikel 3");
  const words =
    /\d{1,3}\s*jaar\s+na\s+het\s+afsluiten(?:\s+van\s+het\s+dossier)?/i.exec(
      article === null ? "" : folded(originalOf(text.document, article)),
    )?.[0] ?? "";
  return fromReading(
    "retention.fileYears",
    { value: years, words, article: "artikel 3", certainty: years === null ? "missing" : "read" },
    years === null ? null : { printed: words, reason: reasons.years },
  );
}

function encryption(document: ProtocolText): Proposal {
  const article = sectionNamed(document, "artikel 6");
  const start = findPhrase(document, ["AES"], article ?? undefined);
  const text =
    start === null ? "" : originalOf(document, { start: start.start, end: start.end + 120 });
  const printed = /^AES[^).;]{3,80}/i.exec(text)?.[0] ?? "";
  const { value, printed: words } = joined(printed);
  const isBroken = value !== words;
  return fromReading(
    "encryption",
    {
      value: value === "" ? null : value,
      words,
      article: "artikel 6",
      certainty: value === "" ? "missing" : isBroken ? "repaired" : "read",
    },
    isBroken ? { printed: words, reason: reasons.brokenLine } : null,
  );
}
