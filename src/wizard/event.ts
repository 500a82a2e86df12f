import type { ClientData } from "../core/client/client-data.ts";
import type { Consent } from "../core/client/consent.ts";
import type { Errand } from "../core/mail/occasion.ts";
import type { Preparation } from "../core/mail/preparation.ts";
import type { Seal } from "../core/mail/seal.ts";
import type { Choice } from "../core/protocol/choice.ts";
import type { Doubt } from "../core/protocol/doubts.ts";
import type { Inspection, InTheWay } from "../preparing/inspect-mail.ts";
import type { FoundAtStart } from "../preparing/look-at-start.ts";
import type { MailFailure, PrepareAct, UndoAct } from "../preparing/mail-failure.ts";
import type { MailNow } from "../preparing/read-mail.ts";
import type { LookedAt, Mend, MendFailure } from "../preparing/stopped.ts";
import type { Undone } from "../preparing/undo-mail.ts";
import type { Drafts, Problem, UndoGoal } from "./state.ts";

/** What happened: the user did something, or Outlook answered. Never an order. */
export type WizardEvent = StepEvent | MailEvent | StoppedEvent;

/** The events of the steps, before anything is done in the mail. */
type StepEvent =
  | { readonly type: "problem-found"; readonly problem: Problem }
  | { readonly type: "mail-found"; readonly found: readonly FoundAtStart[] }
  | { readonly type: "drafts-changed"; readonly drafts: Partial<Drafts> }
  | { readonly type: "teams-opened" }
  | { readonly type: "team-toggled"; readonly team: string }
  | { readonly type: "teams-saving" }
  /** `choice` is for the place chosen before, made again for these teams. */
  | {
      readonly type: "teams-saved";
      readonly teams: readonly string[];
      readonly choice: Choice | null;
    }
  | { readonly type: "query-changed"; readonly query: string }
  | { readonly type: "place-chosen"; readonly choice: Choice }
  | { readonly type: "place-confirmed" }
  | { readonly type: "doubts-denied"; readonly denied: readonly Doubt[] }
  | { readonly type: "informing-confirmed" }
  | { readonly type: "consent-given"; readonly consent: Consent }
  | { readonly type: "consent-refused" }
  | { readonly type: "client-accepted"; readonly client: ClientData }
  | { readonly type: "went-back" }
  | { readonly type: "went-to"; readonly step: "place" | "informing" | "consent" | "client" }
  | { readonly type: "started-over" }
  | { readonly type: "errand-started"; readonly errand: Errand }
  | { readonly type: "errand-left" };

/** The events of preparing, undoing and *Klaar*. */
export type MailEvent =
  | {
      readonly type: "preparing-started";
      readonly preparation: Preparation;
      readonly attempt: number;
    }
  | {
      readonly type: "preparing-again";
      readonly attempt: number;
      readonly replaceAccepted: boolean;
    }
  | { readonly type: "undoing-started"; readonly attempt: number; readonly goal: UndoGoal }
  | { readonly type: "hand-over-ticked"; readonly handedOver: boolean }
  | AttemptEvent;

/** What came of an attempt. An event of an earlier attempt than the current one changes nothing. */
export type AttemptEvent =
  | PreparingEvent
  /** Another mail, or none, is open where this pane prepared one. */
  | { readonly type: "mail-gone"; readonly attempt: number }
  | UndoingEvent
  | { readonly type: "mail-read"; readonly attempt: number; readonly mailNow: MailNow }
  | { readonly type: "seal-rewritten"; readonly attempt: number; readonly seal: Seal }
  | { readonly type: "seal-not-rewritten"; readonly attempt: number };

export type PreparingEvent =
  /** The seal never came in the mail, so nothing else of ours did. */
  | { readonly type: "mail-found-untouched"; readonly attempt: number }
  | { readonly type: "mail-inspected"; readonly attempt: number; readonly inspection: Inspection }
  | { readonly type: "act-started"; readonly attempt: number; readonly act: PrepareAct }
  | {
      readonly type: "found-in-the-way";
      readonly attempt: number;
      readonly findings: readonly InTheWay[];
    }
  | {
      readonly type: "preparing-failed";
      readonly attempt: number;
      readonly failure: MailFailure<PrepareAct>;
    }
  | { readonly type: "mail-prepared"; readonly attempt: number; readonly seal: Seal };

export type UndoingEvent =
  | { readonly type: "mail-undone"; readonly attempt: number; readonly undone: Undone }
  | {
      readonly type: "undoing-failed";
      readonly attempt: number;
      readonly failure: MailFailure<UndoAct>;
    };

/** The events of the page after a stop. */
export type StoppedEvent =
  | { readonly type: "look-started"; readonly attempt: number }
  | { readonly type: "look-failed"; readonly attempt: number }
  | { readonly type: "looked"; readonly attempt: number; readonly at: LookedAt }
  | { readonly type: "mend-started"; readonly attempt: number; readonly mend: Mend }
  | { readonly type: "mend-failed"; readonly attempt: number; readonly failure: MendFailure }
  | { readonly type: "taken-out"; readonly attempt: number; readonly textLeft: boolean }
  | { readonly type: "back-at-done" };
