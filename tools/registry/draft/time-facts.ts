import { findPhrase, sectionNamed } from "../import/document.ts";
import type { DayFact } from "../import/readings.ts";
import { fromReading, type DraftContext } from "./context.ts";
import { differing, settled, type Proposal } from "./proposal.ts";
import { printRows, proseRows } from "./prose-rows.ts";
import { findProse } from "./prose.ts";
import { draftWords } from "./wording.nl.ts";

const { reasons } = draftWords;

/** Agreement, advice, signature, entry into force, end and notice, and facts that no text holds. */
export function timeFacts(context: DraftContext): readonly Proposal[] {
  return [
    dayFact(context, "agreement.concludedOn", "cooperationAgreementOn"),
    agreementEnd(context),
    dayFact(context, "dpoAdvice.sender.on", "dpoAdviceSenderOn"),
    outcomeFact(context, "sender"),
    dayFact(context, "dpoAdvice.receiver.on", "dpoAdviceReceiverOn"),
    outcomeFact(context, "receiver"),
    dayFact(context, "signedOn", "signedOn"),
    dayFact(context, "appliesFrom", "inForceFrom"),
    lastDay(context),
    noticeMonths(context),
    ...["notice", "endedAtOnce", "groundGone", "successor"].map((path) => unknownYet(path, null)),
    unknownYet("holds", []),
    published(context),
  ];
}

function dayFact({ text }: DraftContext, path: string, name: DayFact): Proposal {
  const { day, printed, impossible } = text.read.days[name];
  const reason =
    day.certainty === "guessed" && !/\d/.test(printed) ? reasons.dayOfSignature : reasons.day;
  const fact = fromReading(
    path,
    day,
    day.value === null ? null : differing(day.value, printed, reason),
  );
  return impossible ? { ...fact, question: draftWords.impossibleDay(path, day.words) } : fact;
}

/** Most protocols set none. */
function lastDay(context: DraftContext): Proposal {
  const { day, impossible } = context.text.read.days.endsOn;
  return day.value === null && !impossible && day.words === ""
    ? settled("lastDay", null, "artikel 11")
    : dayFact(context, "lastDay", "endsOn");
}

function agreementEnd({ text }: DraftContext): Proposal {
  const printed = findProse(text.document, proseRows.duration)?.printed ?? "";
  const differs = differing(null, printed, reasons.agreementOpen);
  return settled("agreement.lastDay", null, "artikel 5", printed, differs);
}

/** The name that the recital gives to the advice. */
function outcomeFact({ text }: DraftContext, party: "sender" | "receiver"): Proposal {
  const { read, document } = text;
  const { article } =
    read.days[party === "sender" ? "dpoAdviceSenderOn" : "dpoAdviceReceiverOn"].day;
  const path = `dpoAdvice.${party}.outcome`;
  const recital = sectionNamed(document, article);
  const within =
    recital === null
      ? null
      : { start: recital.start, end: Math.min(recital.end, recital.start + 220) };
  const says = (words: readonly string[]): boolean =>
    within !== null && findPhrase(document, words, within) !== null;
  const isAgainst = says(["negatief advies", "ongunstig advies"]);
  const isFor = !isAgainst && says(["positief advies", "gunstig advies"]);
  if (isAgainst)
    return settled(path, "negative", article, "negatief advies", {
      printed: "negatief advies",
      reason: reasons.outcome,
    });
  if (isFor)
    return settled(path, "positive", article, "positief advies", {
      printed: "positief advies",
      reason: reasons.outcome,
    });
  return {
    path,
    value: null,
    article,
    differs: says(["advies"]) ? { printed: "advies", reason: reasons.noOutcome } : null,
    words: says(["advies"]) ? "advies" : "",
    certainty: "missing",
    question: draftWords.outcome(path),
  };
}

function noticeMonths({ text }: DraftContext): Proposal {
  const { months, printed } = text.read.notice;
  return fromReading("noticeMonths", months, differing(months.value, printed, reasons.months));
}

function unknownYet(path: string, value: null | readonly never[]): Proposal {
  return { ...settled(path, value, ""), bare: true };
}

function published({ text }: DraftContext): Proposal {
  const found = findProse(text.document, printRows.published);
  const differs = differing(null, found?.printed ?? "", reasons.unpublished);
  return settled("publishedAt", null, found?.article ?? "overweging D", found?.printed, differs);
}
