import type { AddIn } from "./add-in.ts";
import type { CallLog, LoggedCall, Moment } from "./call-log.ts";
import type { Clock } from "./clock.ts";
import { contentTypeOf } from "./dispatch.ts";
import { buildEml } from "./eml.ts";
import type { Fault, Faults } from "./faults.ts";
import {
  attach,
  base64Size,
  resolved,
  type Attachment,
  type Body,
  type ComposeType,
  type HtmlTools,
  type MessageItem,
  type Recipient,
} from "./message-item.ts";
import type { Sending, SendState } from "./sending.ts";
import type { PracticeSettings, Session } from "./session.ts";

/** An attachment, as a test looks at it. */
export interface AttachmentSnapshot {
  readonly name: string;
  readonly sizeBytes: number;
  readonly base64: string;
  readonly isInline: boolean;
  readonly kind: Attachment["kind"];
}

/** Everything in the practice Outlook at one moment. */
export interface ItemSnapshot {
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly subject: string;
  readonly bodyKind: Body["kind"];
  readonly bodyHtml: string;
  readonly bodyText: string;
  readonly attachments: readonly AttachmentSnapshot[];
  readonly sessionData: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
  /** Roaming settings, each value as JSON text. */
  readonly roaming: Readonly<Record<string, string>>;
  readonly composeType: ComposeType;
  readonly saves: number;
}

/** What a test can put in the mail, as if a person did. What is left out stays as it was. */
export interface ItemChange {
  readonly to?: readonly (Recipient | string)[];
  readonly cc?: readonly (Recipient | string)[];
  readonly bcc?: readonly (Recipient | string)[];
  readonly subject?: string;
  readonly bodyHtml?: string;
  readonly bodyText?: string;
  /** Replaces all attachments. */
  readonly attachments?: readonly {
    readonly name: string;
    readonly base64: string;
    readonly isInline?: boolean;
    readonly kind?: Attachment["kind"];
  }[];
  readonly sessionData?: Readonly<Record<string, string>>;
  readonly customProperties?: Readonly<Record<string, unknown>>;
  readonly roaming?: Readonly<Record<string, string>>;
}

/** `window.practice`: the practice Outlook for scripts. Everything happens at once. */
export interface PracticeControl {
  item(): ItemSnapshot;
  setItem(change: ItemChange): void;
  /** Another compose window: the mail, the calls and the pane of the former are forgotten. */
  newMail(composeType?: ComposeType, body?: Body["kind"]): void;
  settings(): PracticeSettings;
  set(settings: Partial<PracticeSettings>): void;
  fail(fault: Fault): void;
  clearFaults(): void;
  /** The calls so far, in order, by name. */
  calls(): readonly LoggedCall[];
  /** What Send would have met after each change that an add-in made. */
  history(): readonly Moment[];
  mostCallsAtOnce(): number;
  /** Forgets the calls and the history; the mail stays. */
  clearLog(): void;
  openPane(): void;
  closePane(): void;
  /** Closes the compose window and opens the same draft in another: see `Session`. */
  reopenDraft(): void;
  /** Presses Send. Resolves when it is known what comes of it: sent, stopped or refused. */
  send(): Promise<SendState>;
  /** How far the last Send is. */
  outcome(): SendState;
  /** Presses a button of the alert, by what is written on it. Throws when there is none. */
  choose(label: string): void;
  /** How often the handler of the last Send called `event.completed`. */
  completions(): number;
  /** Moves the time by which Outlook waits for the handler. The add-in's own time stays. */
  advanceClock(byMs: number): void;
  /** What was read in the manifest. */
  addIn(): AddIn | null;
  eml(): string;
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

export function createControl(parts: {
  readonly session: Session;
  readonly faults: Faults;
  readonly log: CallLog;
  readonly tools: HtmlTools;
  readonly sending: Sending;
  readonly clock: Clock;
  readonly addIn: AddIn | null;
}): PracticeControl {
  const { session, faults, log, tools, sending, clock, addIn } = parts;
  return {
    item: () => snapshot(session, tools),
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
  };
}

function snapshot(session: Session, tools: HtmlTools): ItemSnapshot {
  const { item, roaming } = session.store.get().mailbox;
  return {
    to: item.to,
    cc: item.cc,
    bcc: item.bcc,
    subject: item.subject,
    bodyKind: item.body.kind,
    bodyHtml: item.body.kind === "html" ? item.body.html : tools.fromText(item.body.text),
    bodyText: item.body.kind === "text" ? item.body.text : tools.toText(item.body.html),
    attachments: item.attachments.map(({ name, base64, isInline, kind }) => ({
      name,
      sizeBytes: base64Size(base64),
      base64,
      isInline,
      kind,
    })),
    sessionData: item.sessionData,
    customProperties: item.customProperties,
    roaming,
    composeType: item.composeType,
    saves: item.saves,
  };
}

function changed(item: MessageItem, change: ItemChange): MessageItem {
  const people = (given: readonly (Recipient | string)[]): readonly Recipient[] =>
    given.map((one) => (typeof one === "string" ? resolved(one, one) : one));
  const next: MessageItem = {
    ...item,
    to: change.to === undefined ? item.to : people(change.to),
    cc: change.cc === undefined ? item.cc : people(change.cc),
    bcc: change.bcc === undefined ? item.bcc : people(change.bcc),
    subject: change.subject ?? item.subject,
    sessionData: change.sessionData ?? item.sessionData,
    customProperties: change.customProperties ?? item.customProperties,
    body:
      change.bodyHtml !== undefined
        ? { kind: "html", html: change.bodyHtml }
        : change.bodyText !== undefined
          ? { kind: "text", text: change.bodyText }
          : item.body,
  };
  if (change.attachments === undefined) return next;
  return change.attachments.reduce<MessageItem>(
    (withSome, { name, base64, isInline = false, kind = "file" }) =>
      attach(withSome, { name, base64, isInline, kind, contentType: contentTypeOf(name) }).item,
    { ...next, attachments: [] },
  );
}
