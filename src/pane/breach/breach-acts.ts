import { brusselsDay, brusselsTime, type IsoDay } from "../../core/base/day.ts";
import type { ProtocolId } from "../../core/protocol/protocol.ts";
import type { MailToOpen, OfficeError } from "../../outlook/compose-item.ts";
import type { About } from "../../wizard/about.ts";
import type { Kept } from "../side-page/kept.ts";
import type { SidePageTools } from "../side-page/side-page-tools.ts";
import { breachMail } from "./breach-mail.ts";
import {
  parseBreach,
  type BreachAnswers,
  type BreachMeasure,
  type BreachProblem,
} from "./breach-report.ts";

/** What was chosen and typed. Undefined: not touched, so the page's default holds. */
export interface BreachDraft extends Omit<BreachAnswers, "protocol" | "foundOn" | "reference"> {
  readonly protocol: ProtocolId | null | undefined;
  readonly foundOn: string | undefined;
  readonly reference: string | undefined;
}

/** The mail as handed to Outlook, and what came of it. */
export interface BreachOpening {
  readonly mail: MailToOpen;
  readonly notDone: readonly BreachMeasure[];
  readonly outcome:
    | { readonly kind: "opening" }
    /** As far as Outlook says. */
    | { readonly kind: "opened" }
    | { readonly kind: "not-opened"; readonly error: OfficeError };
}

export interface BreachState {
  readonly draft: BreachDraft;
  readonly problems: readonly BreachProblem[];
  /** Counts the refused attempts, so that a repeated problem is announced again. */
  readonly complaints: number;
  /** Null: the questions are shown. */
  readonly opening: BreachOpening | null;
}

const empty: BreachState = {
  draft: {
    kind: null,
    protocol: undefined,
    foundOn: undefined,
    foundAt: "",
    reference: undefined,
    encrypted: null,
    passwordKnown: null,
    done: [],
  },
  problems: [],
  complaints: 0,
  opening: null,
};

export type BreachActs = ReturnType<typeof breachActs>;

/** What can be done on the page. The state in `kept` outlives the page. */
export function breachActs(kept: Kept<BreachState>, tools: SidePageTools) {
  const state = (): BreachState => kept.get() ?? empty;

  const open = async (mail: MailToOpen, notDone: readonly BreachMeasure[]): Promise<void> => {
    const opening: BreachOpening = { mail, notDone, outcome: { kind: "opening" } };
    kept.set({ ...state(), problems: [], opening });
    const opened = await tools.openNewMail(mail);
    // The user may have gone back to the questions in the meantime.
    if (state().opening !== opening) return;
    const outcome = opened.ok
      ? { kind: "opened" as const }
      : { kind: "not-opened" as const, error: opened.error };
    kept.set({ ...state(), opening: { ...opening, outcome } });
  };

  return {
    change: (change: Partial<BreachDraft>): void => {
      const { draft, ...rest } = state();
      kept.set({ ...rest, draft: { ...draft, ...change }, problems: [] });
    },
    /** Opens the mail, or says what is missing. */
    report: async (answers: BreachAnswers): Promise<void> => {
      const now = tools.now();
      const { protocols } = tools.registry;
      const context = { protocols, today: brusselsDay(now), time: brusselsTime(now) };
      const report = parseBreach(answers, context);
      if (!report.ok) {
        const { complaints, ...rest } = state();
        kept.set({ ...rest, problems: report.error.problems, complaints: complaints + 1 });
        return;
      }
      const reporter = { person: tools.sender(), teams: tools.teams() };
      await open(breachMail(report.value, reporter), report.value.notDone);
    },
    openAgain: async (): Promise<void> => {
      const { opening } = state();
      if (opening !== null) await open(opening.mail, opening.notDone);
    },
    /** Back to the questions, with their answers. */
    edit: (): void => kept.set({ ...state(), opening: null }),
    forget: (): void => kept.set(null),
  };
}

/**
 * Forgets what was typed, for when the pane says that everything filled in was wiped. A mail
 * already handed to Outlook stays, so that it can be opened again: it holds checked answers only.
 */
export function forgetTyped(kept: Kept<BreachState>): void {
  const state = kept.get();
  if (state === null) return;
  kept.set(state.opening === null ? null : { ...empty, opening: state.opening });
}

export function breachState(kept: BreachState | null): BreachState {
  return kept ?? empty;
}

/** The answers that the page shows, defaults included. */
export function answersOf({ draft }: BreachState, about: About, today: IsoDay): BreachAnswers {
  return {
    ...draft,
    protocol: draft.protocol === undefined ? about.protocol : draft.protocol,
    foundOn: draft.foundOn ?? today,
    reference: draft.reference ?? about.reference ?? "",
  };
}
