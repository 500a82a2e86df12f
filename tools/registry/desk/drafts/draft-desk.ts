/** Drafts in their folder: made from a file, decided fact by fact, published or dropped. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseDay, type IsoDay } from "../../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../../src/core/base/result.ts";
import { draftPath, protocolPath, readDraft } from "../../draft/draft-files.ts";
import { isDraftId } from "../../draft/draft-id.ts";
import type { Draft, OpenFact } from "../../draft/draft.ts";
import { readFactDecision, type FactDecisionProblem } from "../../draft/fact-decision.ts";
import { makeNewDraft, type NewDraftProblem } from "../../draft/new-draft.ts";
import { publishTo } from "../../draft/publish-from.ts";
import type { PublishProblem } from "../../draft/publish.ts";
import { prettyJson, writeWhole } from "../../draft/registry-json.ts";
import type { DraftDecision } from "../server/calls.ts";
import { versionOfText } from "../server/registry-reader.ts";
import { draftView, openIn, valueIn, type DraftLine, type DraftView } from "./draft-view.ts";
import { readProtocolFile, type FileProblem } from "./read-protocol-file.ts";
import { draftDeskWords } from "./wording.nl.ts";

export type DraftDeskProblem =
  | FileProblem
  | NewDraftProblem
  | FactDecisionProblem
  | PublishProblem
  | {
      readonly kind:
        | "no-draft"
        | "draft-changed"
        | "draft-not-written"
        | "protocol-not-written"
        | "reason-missing";
    }
  | { readonly kind: "published-already"; readonly id: string }
  | { readonly kind: "by-missing" | "day-wrong" };

export interface DraftDesk {
  list(): readonly DraftLine[];
  make(file: DeskFileSent, today: IsoDay): Promise<Result<{ id: string }, DraftDeskProblem>>;
  view(id: string): Result<DraftView, DraftDeskProblem>;
  decide(asked: DecideAsk): Promise<Result<DraftView, DraftDeskProblem>>;
  publish(asked: PublishDraftAsk, today: IsoDay): Promise<Result<null, DraftDeskProblem>>;
  drop(asked: DraftAtVersion): Result<null, DraftDeskProblem>;
}

interface DeskFileSent {
  readonly name: string;
  readonly bytes: string;
  /** "": called after its municipality. */
  readonly id: string;
}

interface DraftAtVersion {
  readonly id: string;
  /** As the page has it. */
  readonly version: string;
}

interface DecideAsk extends DraftAtVersion {
  readonly fact: string;
  readonly decision: DraftDecision;
}

interface PublishDraftAsk extends DraftAtVersion {
  readonly by: string;
  readonly on: string;
}

export function openDraftDesk(folder: string): DraftDesk {
  const drafts = join(folder, "drafts");
  const textPath = (id: string): string => join(drafts, `${id}.txt`);

  const opened = (id: string): Result<{ draft: Draft; version: string }, DraftDeskProblem> => {
    if (!isDraftId(id)) return fail({ kind: "no-draft" });
    const draft = readDraft(folder, id);
    if (!draft.ok) return fail({ kind: "no-draft" });
    return ok({
      draft: draft.value,
      version: versionOfText(readFileSync(draftPath(folder, id), "utf8")),
    });
  };
  const openedAt = ({ id, version }: DraftAtVersion) => {
    const draft = opened(id);
    return draft.ok && draft.value.version !== version
      ? fail({ kind: "draft-changed" as const })
      : draft;
  };
  const view = (id: string): Result<DraftView, DraftDeskProblem> => {
    const draft = opened(id);
    if (!draft.ok) return draft;
    const text = existsSync(textPath(id)) ? readFileSync(textPath(id), "utf8") : null;
    return ok(draftView(draft.value.draft, draft.value.version, text));
  };

  return {
    view,
    list: () =>
      (existsSync(drafts) ? readdirSync(drafts) : [])
        .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
        .map((name) => {
          const id = name.slice(0, -".json".length);
          const draft = readDraft(folder, id);
          return { id, open: draft.ok ? openIn(draft.value) : null };
        }),

    async make({ name, bytes, id }, today) {
      const text = await readProtocolFile(name, Buffer.from(bytes, "base64"));
      if (!text.ok) return text;
      try {
        const named = id.trim() === "" ? undefined : id.trim();
        const made = await makeNewDraft({
          text: text.value,
          folder,
          id: named,
          force: false,
          today,
        });
        if (!made.ok) return made;
        writeWhole(textPath(made.value.id), text.value, true);
        return ok({ id: made.value.id });
      } catch {
        return fail({ kind: "draft-not-written" });
      }
    },

    async decide({ fact, decision, ...at }) {
      const before = openedAt(at);
      if (!before.ok) return before;
      const after = decided(before.value.draft, fact, decision);
      if (!after.ok) return after;
      try {
        writeWhole(draftPath(folder, at.id), await prettyJson(after.value), true);
      } catch {
        return fail({ kind: "draft-not-written" });
      }
      return view(at.id);
    },

    async publish({ by: typedBy, on: typedOn, ...at }, today) {
      const by = typedBy.trim().replace(/\s+/g, " ");
      if (by === "") return fail({ kind: "by-missing" });
      const on = parseDay(typedOn);
      if (on === null || on > today) return fail({ kind: "day-wrong" });
      const before = openedAt(at);
      if (!before.ok) return before;
      try {
        const published = await publishTo({
          folder,
          draft: before.value.draft,
          answers: new Map(),
          decider: { by, on },
          today,
        });
        if (!published.ok)
          return published.error.kind === "id-taken"
            ? fail({ kind: "published-already", id: at.id })
            : fail(published.error);
      } catch {
        // Only what comes after the protocol may have failed: then it is there, and the draft too.
        if (!existsSync(protocolPath(folder, at.id))) return fail({ kind: "protocol-not-written" });
      }
      rmSync(textPath(at.id), { force: true });
      return ok(null);
    },

    drop(at) {
      const before = openedAt(at);
      if (!before.ok) return before;
      try {
        rmSync(draftPath(folder, at.id));
        rmSync(textPath(at.id), { force: true });
        return ok(null);
      } catch {
        return fail({ kind: "draft-not-written" });
      }
    },
  };
}

/** The draft with a decision on one fact. A fact that was read with certainty becomes open by it. */
function decided(
  draft: Draft,
  path: string,
  decision: DraftDecision,
): Result<Draft, DraftDeskProblem> {
  const open = draft.open.find(({ fact }) => fact === path) ?? questioned(draft, path);
  if (open === null) return fail({ kind: "no-draft" });
  const next = withDecision(open, decision, draft.record);
  if (!next.ok) return next;
  const isKnown = draft.open.some(({ fact }) => fact === path);
  return ok({
    ...draft,
    open: isKnown
      ? draft.open.map((one) => (one.fact === path ? next.value : one))
      : [...draft.open, next.value],
  });
}

function withDecision(
  open: OpenFact,
  decision: DraftDecision,
  record: Draft["record"],
): Result<OpenFact, DraftDeskProblem> {
  const { fact, certainty, words, article, proposed, question } = open;
  const bare = { fact, certainty, words, article, proposed, question, decision: null };
  if (decision.kind === "undo") return ok(bare);
  if (decision.kind === "ask") return ok({ ...bare, ask: true });
  const answer =
    decision.kind === "as-printed" ? "ok" : decision.kind === "nothing" ? "-" : decision.value;
  const read = readFactDecision(bare, answer, record);
  if (!read.ok) return read;
  if (decision.kind === "as-printed") return ok({ ...bare, decision: answer });
  const reason = decision.reason.trim().replace(/\s+/g, " ");
  return reason === ""
    ? fail({ kind: "reason-missing" })
    : ok({ ...bare, decision: answer, reason });
}

/** A fact that was read with certainty, about which a person has a doubt. */
function questioned({ origin, record }: Draft, path: string): OpenFact | null {
  const from = origin[path];
  if (from === undefined) return null;
  return {
    fact: path,
    ...from,
    proposed: valueIn(record, path),
    question: draftDeskWords.questioned,
    decision: null,
  };
}
