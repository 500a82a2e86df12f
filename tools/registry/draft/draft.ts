import { z } from "zod";
import type { ReadingCertainty, Warning } from "../import/outcome.ts";
import { dutyFacts } from "./duty-facts.ts";
import { anomaliesFrom } from "./anomalies.ts";
import { fromReading, type DraftContext } from "./context.ts";
import { receiverFacts, senderFacts } from "./party-facts.ts";
import { mailboxFacts, territoryFact } from "./place-facts.ts";
import { assemble, type Json, type Proposal } from "./proposal.ts";
import { timeFacts } from "./time-facts.ts";

/** A fact on which a person must decide before the protocol can be published. */
export interface OpenFact {
  /** Its path in the record. */
  readonly fact: string;
  readonly certainty: ReadingCertainty;
  readonly words: string;
  readonly article: string;
  readonly proposed: Json;
  readonly question: string;
  /** The decision written in the file: "ok", "-" or a value; null: none yet. */
  readonly decision: string | null;
  /** Why another value was decided. */
  readonly reason?: string | undefined;
  /** Somebody has to be asked before this can be decided. */
  readonly ask?: boolean | undefined;
}

/** A protocol proposed from a text. Only `publish` reads it. */
export interface Draft {
  readonly id: string;
  readonly record: Readonly<Record<string, Json>>;
  /** Where each fact comes from. */
  readonly origin: Readonly<Record<string, Pick<Proposal, "certainty" | "words" | "article">>>;
  readonly open: readonly OpenFact[];
  readonly warnings: readonly Warning[];
}

const json = z.json() as z.ZodType<Json>;
const certainty = z.enum(["read", "repaired", "guessed", "missing"]);

/** The shape of a draft file. Publishing validates the record itself. */
export const draftSchema: z.ZodType<Draft> = z.strictObject({
  id: z.string(),
  record: z.record(z.string(), json),
  origin: z.record(
    z.string(),
    z.strictObject({ certainty, words: z.string(), article: z.string() }),
  ),
  open: z.array(
    z.strictObject({
      fact: z.string(),
      certainty,
      words: z.string(),
      article: z.string(),
      proposed: json,
      question: z.string(),
      decision: z.string().nullable(),
      reason: z.string().optional(),
      ask: z.boolean().optional(),
    }),
  ),
  warnings: z.array(
    z.strictObject({
      code: z.string(),
      fact: z.string() as z.ZodType<Warning["fact"]>,
      sentence: z.string(),
    }),
  ),
});

/** Makes a draft from a text. Has every fact, open or not, in the order of a protocol file. */
export function makeDraft(id: string, context: DraftContext): Draft {
  const { read, outcome } = context.text;
  const proposals = [
    fromReading("team", read.readings.team),
    ...senderFacts(context),
    ...receiverFacts(context),
    territoryFact(context),
    ...mailboxFacts(context),
    ...timeFacts(context),
    ...dutyFacts(context),
  ];
  const anomalies = anomaliesFrom(context.text) as unknown as Json;
  return {
    id,
    record: { id, ...assemble(proposals), anomalies },
    origin: Object.fromEntries(
      proposals.map(({ path, certainty: sure, words, article }) => [
        path,
        { certainty: sure, words, article },
      ]),
    ),
    open: proposals.flatMap(({ path, value, question, certainty: sure, words, article }) =>
      question === null
        ? []
        : [
            {
              fact: path,
              certainty: sure,
              words,
              article,
              proposed: value,
              question,
              decision: null,
            },
          ],
    ),
    warnings: [...outcome.warnings, ...outcome.notes],
  };
}
