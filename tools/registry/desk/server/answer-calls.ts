/** What the desk answers to each call of its pages. */
import type { IsoDay } from "../../../../src/core/base/day.ts";
import { checkRegistry } from "../../check/check.ts";
import { findingSentence } from "../../check/finding.ts";
import { differenceSentence } from "../../changes/wording.nl.ts";
import { formatDay } from "../../../../src/core/base/day.ts";
import { askMail } from "../asking/ask-mail.ts";
import { noteAsked, readAsked, type Asked } from "../asking/asked.ts";
import { askProblems, askWords } from "../asking/wording.nl.ts";
import { openDraftDesk } from "../drafts/draft-desk.ts";
import { draftProblemSentences } from "../drafts/problem-sentences.ts";
import { draftDeskWords } from "../drafts/wording.nl.ts";
import { actOn } from "../protocol/acts.ts";
import { deskProtocol } from "../protocol/protocol-view.ts";
import { refusedSentences } from "../protocol/refused.nl.ts";
import { deskProtocolWords } from "../protocol/wording.nl.ts";
import { changesSince, writeMessage, type ChangesProblem } from "../publishing/changes-since.ts";
import { publishingWords } from "../publishing/wording.nl.ts";
import { todayView } from "../today/today.ts";
import { callSchemas, type Answers, type DeskCallName, type Reply, type Sent } from "./calls.ts";
import { createRegistryReader, type RegistryNow } from "./registry-reader.ts";
import { serverWords } from "./wording.nl.ts";

interface DeskPlace {
  /** The registry's. */
  readonly folder: string;
  readonly today: () => IsoDay;
}

type Handlers = { readonly [Name in DeskCallName]: (sent: Sent<Name>) => Promise<Reply<Name>> };

/** Answers a call; null for a name that is none. A call of another shape is refused. */
export function createAnswers(place: DeskPlace) {
  const handlers = createHandlers(place);
  return async (name: string, sent: unknown): Promise<unknown> => {
    if (!Object.hasOwn(callSchemas, name)) return null;
    const call = name as DeskCallName;
    const read = callSchemas[call].safeParse(sent);
    if (!read.success) return refused([serverWords.unreadableAsk]);
    return handlers[call](read.data as never);
  };
}

const value = <Name extends DeskCallName>(answer: Answers[Name]): Reply<Name> => ({
  ok: true,
  value: answer,
});
const refused = (
  sentences: readonly string[],
): { readonly ok: false; readonly refused: readonly string[] } => ({
  ok: false,
  refused: sentences,
});

const changesSentences: Readonly<Record<ChangesProblem["kind"], string>> = {
  "no-git": publishingWords.noGit,
  "changed-since": publishingWords.changed,
  "message-not-written": publishingWords.notWritten,
};

function createHandlers({ folder, today }: DeskPlace): Handlers {
  const readRegistry = createRegistryReader(folder);
  const drafts = openDraftDesk(folder);
  const onRegistry = async <Name extends DeskCallName>(
    answer: (now: RegistryNow) => Reply<Name> | Promise<Reply<Name>>,
  ): Promise<Reply<Name>> => {
    const now = readRegistry(today());
    return now.ok ? answer(now.value) : refused([serverWords.unreadable]);
  };
  const asked = (): readonly Asked[] => {
    const read = readAsked(folder);
    return read.ok ? read.value : [];
  };

  return {
    today: () =>
      onRegistry(({ source, coverage }) => value<"today">(todayView(source, coverage, asked()))),
    check: () =>
      onRegistry(({ source }) =>
        value<"check">({
          errors: checkRegistry(source)
            .filter(({ severity }) => severity === "error")
            .map(findingSentence),
        }),
      ),
    protocol: ({ id }) =>
      onRegistry((now) => {
        const view = deskProtocol(now, id);
        return view === null ? refused([deskProtocolWords.gone]) : value<"protocol">(view);
      }),
    act: async ({ id, version, acts }) => {
      const done = await actOn({ folder, id, version, today: today() }, acts);
      return done.ok
        ? value<"act">({ said: done.value.differences.map(differenceSentence) })
        : refused(refusedSentences(done.error));
    },
    "ask-mail": ({ id }) =>
      onRegistry((now) => {
        const view = deskProtocol(now, id);
        if (view === null) return refused([deskProtocolWords.gone]);
        const { recorded, version } = view;
        return value<"ask-mail">({
          ...askMail(recorded, now.source.registry, today()),
          receiver: recorded.receiver.shownName.value,
          version,
          askedOn: asked().find((one) => one.id === id)?.on ?? null,
        });
      }),
    "note-asked": ({ id }) =>
      onRegistry((now) => {
        const view = deskProtocol(now, id);
        if (view === null) return refused([deskProtocolWords.gone]);
        const { questions } = askMail(view.recorded, now.source.registry, today());
        const facts = questions.map(({ fact }) => fact);
        const noted = noteAsked(folder, { id, on: today(), facts });
        return noted.ok
          ? value<"note-asked">({ said: [askWords.asked(formatDay(today()))] })
          : refused([askProblems[noted.error.kind]]);
      }),
    drafts: () => Promise.resolve(value<"drafts">({ drafts: drafts.list() })),
    "read-file": async (sent) => {
      const made = await drafts.make(sent, today());
      return made.ok ? value<"read-file">(made.value) : refused(draftProblemSentences(made.error));
    },
    draft: ({ id }) => {
      const view = drafts.view(id);
      return Promise.resolve(
        view.ok ? value<"draft">(view.value) : refused(draftProblemSentences(view.error)),
      );
    },
    "decide-fact": async (sent) => {
      const view = await drafts.decide(sent);
      return view.ok
        ? value<"decide-fact">(view.value)
        : refused(draftProblemSentences(view.error));
    },
    "publish-draft": async (sent) => {
      const published = await drafts.publish(sent, today());
      return published.ok
        ? value<"publish-draft">({ said: [draftDeskWords.published(sent.id)] })
        : refused(draftProblemSentences(published.error));
    },
    "drop-draft": (sent) => {
      const dropped = drafts.drop(sent);
      return Promise.resolve(
        dropped.ok
          ? value<"drop-draft">({ said: [draftDeskWords.dropped(sent.id)] })
          : refused(draftProblemSentences(dropped.error)),
      );
    },
    changes: () =>
      onRegistry(async ({ source }) => {
        const changes = await changesSince(folder, source);
        return changes.ok
          ? value<"changes">(changes.value)
          : refused([changesSentences[changes.error.kind]]);
      }),
    "write-changes": ({ version }) =>
      onRegistry(async ({ source }) => {
        const written = await writeMessage(folder, source, version);
        return written.ok
          ? value<"write-changes">({ said: [publishingWords.written(written.value.file)] })
          : refused([changesSentences[written.error.kind]]);
      }),
  };
}
