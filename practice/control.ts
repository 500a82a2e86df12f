import type { Clock } from "./clock.ts";
import type { AddIn } from "./host/add-in.ts";
import type { CallLog, LoggedCall, Moment } from "./host/call-log.ts";
import type { Fault, Faults } from "./host/faults.ts";
import { buildEml } from "./mail/eml.ts";
import { changed, snapshot, type ItemChange, type ItemSnapshot } from "./mail/item-snapshot.ts";
import type { MailWindows } from "./mail/mail-window.ts";
import type { Body, OfficeComposeType, HtmlTools, MessageItem } from "./mail/message-item.ts";
import { newItem } from "./mail/new-item.ts";
import type { PracticeSettings, Session } from "./mail/session.ts";
import type { SendState } from "./sending/sending.ts";

/** `window.practice`: the practice Outlook for scripts. Everything takes effect at once. */
export interface PracticeControl {
  item(): ItemSnapshot;
  setItem(change: ItemChange): void;
  /** Opens another compose window: the former mail, calls and pane are forgotten. */
  newMail(composeType?: OfficeComposeType, body?: Body["kind"]): void;
  settings(): PracticeSettings;
  set(settings: Partial<PracticeSettings>): void;
  fail(fault: Fault): void;
  clearFaults(): void;
  /** The calls so far, in order. */
  calls(): readonly LoggedCall[];
  /** What Send would have found after each change by an add-in. */
  history(): readonly Moment[];
  mostCallsAtOnce(): number;
  /** Forgets the calls and the history; the mail stays. */
  clearLog(): void;
  openPane(): void;
  closePane(): void;
  /** Closes the compose window and reopens the draft in another: see `Session`. */
  reopenDraft(): void;
  /** *Doorsturen* and *Opnieuw verzenden* of the last sent mail, or of the one being read. */
  forward(): void;
  resend(): void;
  /** *Verzenden ongedaan maken*. Throws when Outlook does not offer it, or no more. */
  undoSend(): void;
  /** Presses Send. Resolves once the outcome is known: sent, stopped or refused. */
  send(): Promise<SendState>;
  /** The state of the last Send. */
  outcome(): SendState;
  /** Presses a button of the alert by its label. Throws when there is none. */
  choose(label: string): void;
  /** How often the handler of the last Send called `event.completed`. */
  completions(): number;
  /**
   * Advances the clock by which Outlook waits for the handler. The add-in's own clock does not
   * change.
   */
  advanceClock(byMs: number): void;
  /** The add-in that the manifest describes. */
  addIn(): AddIn | null;
  eml(): string;
  /** The mails that the add-in opened in new windows and that are still open. */
  opened(): readonly ItemSnapshot[];
  /** All mails that would have been sent, oldest first. */
  sent(): readonly ItemSnapshot[];
  /** Opens a mail to read it, as if it was sent before, without an add-in. */
  readMail(change: ItemChange): void;
}

declare global {
  interface Window {
    practice?: PracticeControl;
  }
}

/** The mail as an .eml file. */
export function emlOf(session: Session, tools: HtmlTools, date: Date): string {
  const { item, user } = session.store.get().mailbox;
  return buildEml({
    from: user,
    to: item.to,
    cc: item.cc,
    bcc: item.bcc,
    subject: item.subject,
    text: item.body.kind === "text" ? item.body.text : tools.toText(item.body.html),
    html: item.body.kind === "html" ? item.body.html : null,
    attachments: item.attachments,
    date,
  });
}

function sentMail({ store }: Session): MessageItem {
  const { sent, sentMails } = store.get();
  const mail = sent ?? sentMails.at(-1);
  if (mail === undefined) throw new Error("No mail was sent");
  return mail;
}

export function createControl(parts: {
  readonly windows: MailWindows;
  readonly faults: Faults;
  readonly log: CallLog;
  readonly tools: HtmlTools;
  readonly clock: Clock;
  readonly addIn: AddIn | null;
}): PracticeControl {
  const { windows, faults, log, tools, clock, addIn } = parts;
  const { session, sending } = windows.first;
  return {
    item: () => snapshot(session.store.get().mailbox, tools),
    setItem: (change) => {
      session.changeItem((item) => changed(item, change));
      if (change.roaming !== undefined) session.setRoaming(change.roaming);
    },
    newMail: (composeType, body) => {
      log.clear();
      session.newMail(composeType, body);
    },
    settings: () => session.store.get().settings,
    set: (settings) => session.set(settings),
    fail: (fault) => faults.fail(fault),
    clearFaults: () => faults.clear(),
    calls: () => log.calls(),
    history: () => log.history(),
    mostCallsAtOnce: () => log.mostAtOnce(),
    clearLog: () => log.clear(),
    openPane: () => session.openPane(),
    closePane: () => session.closePane(),
    reopenDraft: () => {
      log.clear();
      session.reopenDraft();
    },
    forward: () => session.forward(sentMail(session)),
    resend: () => session.resend(sentMail(session)),
    undoSend: () => {
      if (!sending.undo.undo()) throw new Error("Nothing was sent a moment ago");
    },
    send: () => sending.send(),
    outcome: () => sending.store.get(),
    choose: (label) => {
      const state = sending.store.get();
      const found =
        state.kind === "alert" ? state.alert.buttons.find((one) => one.label === label) : undefined;
      if (found === undefined) throw new Error(`No button “${label}” in an alert`);
      sending.choose(found.act);
    },
    completions: () => sending.completions(),
    advanceClock: (byMs) => clock.advance(byMs),
    addIn: () => addIn,
    eml: () => emlOf(session, tools, new Date()),
    opened: () =>
      windows.opened.get().map(({ session: own }) => snapshot(own.store.get().mailbox, tools)),
    sent: () => {
      const { mailbox, sentMails } = session.store.get();
      return sentMails.map((item) => snapshot({ ...mailbox, item }, tools));
    },
    readMail: (change) => {
      const mail = changed(newItem("newMail", "html"), change);
      session.addSent(mail);
      session.readSent(mail);
    },
  };
}
