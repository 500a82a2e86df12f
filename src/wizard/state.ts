import type { ClientData, ClientDraft, ClientProblem } from "../core/client/client-data.ts";
import { emptyClientDraft } from "../core/client/client-problem.ts";
import type { Consent, ConsentGap } from "../core/client/consent.ts";
import type { Errand } from "../core/mail/occasion.ts";
import type { Preparation } from "../core/mail/preparation.ts";
import type { CoveredChoice, ReferralRefused } from "../core/mail/referral.ts";
import type { Seal } from "../core/mail/seal.ts";
import type { PasswordProblem } from "../core/password/password.ts";
import type { Choice } from "../core/protocol/choice.ts";
import type { InformationTopic } from "../core/protocol/information.ts";
import type { ProtocolId } from "../core/protocol/protocol.ts";
import type { OfficeError } from "../outlook/compose-item.ts";
import type { Inspection, InTheWay } from "../preparing/inspect-mail.ts";
import type { CodeMissing, MailFailure, PrepareAct, UndoAct } from "../preparing/mail-failure.ts";
import type { MailNow } from "../preparing/read-mail.ts";
import type { Look } from "../preparing/stopped.ts";
import type { Undone } from "../preparing/undo-mail.ts";

/** What was typed and ticked, kept when going back and forth; nothing is ticked beforehand. */
export interface Drafts {
  readonly query: string;
  /** *Ik heb dit nagevraagd*: what is unconfirmed was asked, for this choice. */
  readonly doubtsAsked: boolean;
  /** The protocol in whose words the ticks below were made; another protocol clears them. */
  readonly wordedFor: ProtocolId | null;
  readonly told: readonly InformationTopic[];
  readonly freeAndExplicit: boolean;
  readonly boundBySecrecy: boolean;
  readonly way: "oral" | "written" | null;
  readonly givenOn: string;
  readonly client: ClientDraft;
  readonly password: PasswordDraft;
}

/** A generated password, or one that was agreed with the OCMW beforehand. */
export type PasswordDraft =
  { readonly kind: "generated" } | { readonly kind: "agreed"; readonly text: string };

export const emptyDrafts: Drafts = {
  query: "",
  doubtsAsked: false,
  wordedFor: null,
  told: [],
  freeAndExplicit: false,
  boundBySecrecy: false,
  way: null,
  givenOn: "",
  client: emptyClientDraft,
  password: { kind: "generated" },
};

/** Why the pane did not go on. */
export type Problem = FirstProblem | LaterProblem;

/** What the first screen can complain of, and the later ones too. */
export type FirstProblem =
  | { readonly kind: "no-place-chosen" }
  | { readonly kind: "place-refused" }
  | { readonly kind: "doubts-not-asked" }
  | { readonly kind: "no-team-chosen" }
  | { readonly kind: "teams-not-saved"; readonly cause: OfficeError }
  | CodeMissing;

/** What only the steps from the second on complain of. */
export type LaterProblem =
  | { readonly kind: "consent-incomplete"; readonly missing: readonly ConsentGap[] }
  | { readonly kind: "client-data-refused"; readonly problems: readonly ClientProblem[] }
  | PasswordProblem
  | { readonly kind: Exclude<ReferralRefused["kind"], "doubts-not-asked"> };

/** What holds in every state. */
export interface Common {
  /** The local teams that the user works for. */
  readonly teams: readonly string[];
  /** Why this referral is made. */
  readonly errand: Errand;
  readonly drafts: Drafts;
  readonly problem: Problem | null;
  /** Counts the times that the pane did not go on, so that each is announced, also the same one. */
  readonly complaints: number;
}

/** What carries over to another step: all but the problem. */
export function carriedOver({ teams, errand, drafts, complaints }: Common): Common {
  return { teams, errand, drafts, complaints, problem: null };
}

/** A mail being prepared or already prepared, and how to take it out again. */
export interface InMail {
  readonly preparation: Preparation;
  /** As the mail was before anything in it was changed; null until it was looked at. */
  readonly inspection: Inspection | null;
  /** Something in the mail was changed, or may have been. */
  readonly touched: boolean;
  /** The user said that what is in the mail may be replaced. */
  readonly replaceAccepted: boolean;
  /** Answers that belong to another attempt change nothing. */
  readonly attempt: number;
}

export function inMailOf(state: InMail): InMail {
  const { preparation, inspection, touched, replaceAccepted, attempt } = state;
  return { preparation, inspection, touched, replaceAccepted, attempt };
}

/** One state a step. A step's data exist only from that step on. */
export type State = Common &
  (
    | {
        readonly step: "team";
        readonly chosen: readonly string[];
        readonly saving: boolean;
        /** The place to come back to. */
        readonly choice: Choice | null;
      }
    /** `choice` is null while a place is being looked for. */
    | { readonly step: "place"; readonly choice: Choice | null }
    | { readonly step: "informing"; readonly choice: CoveredChoice }
    | { readonly step: "consent"; readonly choice: CoveredChoice }
    | {
        readonly step: "no-consent";
        /** Consent was given first, and the mail was already prepared. */
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
    | {
        readonly step: "stopped";
        /** *Klaar*, to go back to; null in a pane that was opened after the stop. */
        readonly done: DoneState | null;
        readonly look: Look;
        /** Answers that belong to another attempt change nothing. */
        readonly attempt: number;
      }
  );

/** What follows when all is out of the mail again: on with it, or forget it, since consent ended. */
export type UndoGoal = "go-on" | "forget";

type Done = {
  readonly step: "done";
  readonly seal: Seal;
  /** As ticked; the seal follows a moment later. */
  readonly handedOver: boolean;
  readonly noteCopied: boolean;
  /** Set when the seal could not be told that the password was handed over. */
  readonly handOverUnsaved: boolean;
} & InMail;

export type DoneState = Common & Done;

export type Step = State["step"];
