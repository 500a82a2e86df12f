import { noDay, type DayDraft } from "../core/base/day-draft.ts";
import type { ClientData, ClientDraft, ClientProblem } from "../core/client/client-data.ts";
import { emptyClientDraft } from "../core/client/client-problem.ts";
import type { Consent, ConsentGap } from "../core/client/consent.ts";
import type { Errand } from "../core/mail/occasion.ts";
import type { Preparation } from "../core/mail/preparation.ts";
import type { CoveredChoice, ReferralRefused } from "../core/mail/referral.ts";
import { emptyReferrer, type ReferrerDraft, type ReferrerProblem } from "../core/mail/referrer.ts";
import type { Seal } from "../core/mail/seal.ts";
import type { PasswordProblem } from "../core/password/password.ts";
import type { Choice } from "../core/protocol/choice.ts";
import type { Doubt } from "../core/protocol/doubts.ts";
import type { InformationTopic } from "../core/protocol/information.ts";
import type { ProtocolId } from "../core/protocol/protocol.ts";
import type { DoubtAnswers, DoubtsUnsettled } from "../core/protocol/settled-doubts.ts";
import type { OfficeError } from "../outlook/compose-item.ts";
import type { Inspection, InTheWay } from "../preparing/inspect-mail.ts";
import type { FoundAtStart } from "../preparing/look-at-start.ts";
import type { CodeMissing, MailFailure, PrepareAct, UndoAct } from "../preparing/mail-failure.ts";
import type { MailNow } from "../preparing/read-mail.ts";
import type { Look } from "../preparing/stopped.ts";
import type { Undone } from "../preparing/undo-mail.ts";

/** What was typed and ticked, kept while going back and forth. Nothing is ticked beforehand. */
export interface Drafts {
  readonly query: string;
  /** What the OCMW answered about the doubts of this choice. */
  readonly doubts: DoubtAnswers;
  /** The protocol whose wording the ticks below are about; another protocol clears them. */
  readonly wordedFor: ProtocolId | null;
  readonly told: readonly InformationTopic[];
  readonly freeAndExplicit: boolean;
  readonly way: "oral" | "written" | null;
  readonly givenOn: DayDraft;
  /** *De toestemming geldt nog*, where it was given long ago. */
  readonly stillHolds: boolean;
  readonly client: ClientDraft;
  readonly password: PasswordDraft;
  readonly referrer: ReferrerDraft;
}

/** A generated password, or one agreed with the OCMW beforehand. */
type PasswordDraft =
  { readonly kind: "generated" } | { readonly kind: "agreed"; readonly text: string };

export const emptyDrafts: Drafts = {
  query: "",
  doubts: { answers: {}, by: "", on: noDay },
  wordedFor: null,
  told: [],
  freeAndExplicit: false,
  way: null,
  givenOn: noDay,
  stillHolds: false,
  client: emptyClientDraft,
  password: { kind: "generated" },
  referrer: emptyReferrer,
};

/** Why the pane did not go on. */
export type Problem = FirstProblem | LaterProblem;

/** Problems of the first screen, and of later pages too. */
export type FirstProblem =
  | { readonly kind: "no-place-chosen" }
  | { readonly kind: "place-refused" }
  | DoubtsUnsettled
  | { readonly kind: "no-team-chosen" }
  | { readonly kind: "teams-not-saved"; readonly cause: OfficeError }
  | CodeMissing;

/** Problems of the steps from the second on alone. */
export type LaterProblem =
  | { readonly kind: "consent-incomplete"; readonly missing: readonly ConsentGap[] }
  | { readonly kind: "client-data-refused"; readonly problems: readonly ClientProblem[] }
  | PasswordProblem
  | ReferrerProblem
  | { readonly kind: ReferralRefused["kind"] };

/** What every state has. */
export interface Common {
  /** The local teams that the user works for. */
  readonly teams: readonly string[];
  /** Why this referral is made. */
  readonly errand: Errand;
  readonly drafts: Drafts;
  /** What *Nakijken* held, while one thing of it is being changed; then it is shown again. */
  readonly reviewed: Reviewed | null;
  readonly problem: Problem | null;
  /** What stood in the way in the mail when the pane opened, or when it was looked at again. */
  readonly found: readonly FoundAtStart[];
  /** Counts the refused attempts, so that a repeated problem is announced again. */
  readonly complaints: number;
}

interface Reviewed {
  readonly choice: CoveredChoice;
  readonly consent: Consent;
  readonly client: ClientData;
}

/** What carries over to another step: everything but the problem. */
export function carriedOver(state: Common): Common {
  const { teams, errand, drafts, reviewed, found, complaints } = state;
  return { teams, errand, drafts, reviewed, found, complaints, problem: null };
}

/** A mail being prepared or already prepared, and what undoing it takes. */
export interface InMail {
  readonly preparation: Preparation;
  /** The mail before anything in it was changed; null until it was inspected. */
  readonly inspection: Inspection | null;
  /** Whether anything in the mail was changed, or may have been. */
  readonly touched: boolean;
  /** Whether the seal came in the mail and was read back, so that the mail is known by it. */
  readonly sealed: boolean;
  /** Whether the user agreed to replace what is in the mail. */
  readonly replaceAccepted: boolean;
  /** Answers to another attempt are ignored. */
  readonly attempt: number;
}

export function inMailOf(state: InMail): InMail {
  const { preparation, inspection, touched, sealed, replaceAccepted, attempt } = state;
  return { preparation, inspection, touched, sealed, replaceAccepted, attempt };
}

/** One state for each step. A step's data exist from that step on only. */
export type State = Common &
  (
    | {
        readonly step: "team";
        readonly chosen: readonly string[];
        readonly saving: boolean;
        /** The choice to come back to. */
        readonly choice: Choice | null;
      }
    /** `choice` is null while a place is being searched. */
    | { readonly step: "place"; readonly choice: Choice | null }
    /** The OCMW said that something in the protocol is wrong: nothing may be sent. */
    | {
        readonly step: "denied";
        readonly choice: CoveredChoice;
        readonly denied: readonly Doubt[];
      }
    | { readonly step: "informing"; readonly choice: CoveredChoice }
    | { readonly step: "consent"; readonly choice: CoveredChoice }
    | {
        readonly step: "no-consent";
        /** Set when the mail was already prepared, and was undone. */
        readonly afterUndo: Undone | null;
      }
    | { readonly step: "client"; readonly choice: CoveredChoice; readonly consent: Consent }
    | {
        readonly step: "review";
        readonly choice: CoveredChoice;
        readonly consent: Consent;
        readonly client: ClientData;
        /** Set right after undoing. */
        readonly afterUndo: Undone | null;
      }
    | ({
        readonly step: "preparing";
        readonly act: PrepareAct;
      } & InMail)
    | ({
        readonly step: "in-the-way";
        readonly findings: readonly InTheWay[];
      } & InMail)
    | ({
        readonly step: "failed";
        readonly failure: MailFailure<PrepareAct>;
        /** Null while it is being read. */
        readonly mailNow: MailNow | null;
      } & InMail)
    | ({
        readonly step: "undoing";
        readonly goal: UndoGoal;
      } & InMail)
    | ({
        readonly step: "undo-failed";
        readonly goal: UndoGoal;
        readonly failure: MailFailure<UndoAct>;
        readonly mailNow: MailNow | null;
      } & InMail)
    | Done
    /** Another mail, or none, took the place of the one that was prepared. All is forgotten. */
    | { readonly step: "mail-gone" }
    | ({
        readonly step: "stopped";
        readonly look: Look;
        /** Answers that belong to another attempt change nothing. */
        readonly attempt: number;
      } & Judged)
  );

/**
 * When the mail is judged. `before-done`: it was just prepared, and *Klaar* with the password is
 * not shown until nothing would stop it. `after-stop`: Outlook stopped it, or the user asks.
 */
type Judged =
  | { readonly when: "before-done"; readonly done: DoneState }
  | {
      readonly when: "after-stop";
      /** *Klaar*, to go back to; null in a pane that was opened after the stop. */
      readonly done: DoneState | null;
    };

/** What follows after undoing: go on, or forget everything because the client withdrew consent. */
export type UndoGoal = "go-on" | "forget";

type Done = {
  readonly step: "done";
  readonly seal: Seal;
  /** As ticked; the seal follows a moment later. */
  readonly handedOver: boolean;
  /** Set when writing the tick to the seal failed. */
  readonly handOverUnsaved: boolean;
} & InMail;

export type DoneState = Common & Done;

export type Step = State["step"];
