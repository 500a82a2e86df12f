import type { SendMode } from "../host/add-in.ts";
import type { Mailbox } from "../host/call.ts";
import type { Permission, RequirementSet } from "../host/start-up.ts";
import { createStore, type Store } from "../store.ts";
import type { Body, OfficeComposeType, MessageItem, AddressField } from "./message-item.ts";
import { newItem, practiceUser, reopened } from "./new-item.ts";

export type Theme = "light" | "dark";

/** What this practice Outlook pretends to be. Permission and sets count when the pane opens. */
export interface PracticeSettings {
  readonly requirementSet: RequirementSet;
  readonly permission: Permission;
  readonly theme: Theme;
  /** How long each answer takes, as if it went over a network. */
  readonly latencyMs: number;
  /** What happens when the add-in stops a mail at Send: as its manifest says, or otherwise. */
  readonly sendMode: SendMode | "manifest";
  /** At Send runs the script without a page, as classic Outlook on Windows does. */
  readonly bareScript: boolean;
}

export interface PracticeState {
  /** Which compose window this is. What comes late from a former one has no effect any more. */
  readonly windowNumber: number;
  readonly mailbox: Mailbox;
  /** The mailbox as it was when this window opened: what a lying read answers. */
  readonly atStart: Mailbox;
  /** Typed in a recipient field and not resolved yet: invisible to add-ins, as in Outlook. */
  readonly typed: Readonly<Record<AddressField, string>>;
  readonly settings: PracticeSettings;
  /** The pane that is open: its number, since each opening starts from nothing. */
  readonly pane: number | null;
  readonly panesEver: number;
  /** Changes when the pane is to have the focus; 0 when it was opened from its own button. */
  readonly paneFocus: number;
  /** What would have been sent, after Send. */
  readonly sent: MessageItem | null;
  /** Whether `sent` is open again, to be read. */
  readonly reading: boolean;
  /** All that would have been sent, the oldest first. */
  readonly sentMails: readonly MessageItem[];
}

const nobodyTyped = { to: "", cc: "", bcc: "" };

/** One practice Outlook: its state, and what a person can do with it. */
export interface Session {
  readonly store: Store<PracticeState>;
  /** Closes this compose window, pane included, and opens another. Roaming settings stay. */
  newMail(composeType?: OfficeComposeType, body?: Body["kind"]): void;
  changeItem(change: (item: MessageItem) => MessageItem): void;
  type(field: AddressField, text: string): void;
  set(settings: Partial<PracticeSettings>): void;
  setRoaming(roaming: Readonly<Record<string, string>>): void;
  /**
   * Closes this compose window and opens its draft: the pane and session data go, and what was typed
   * and not resolved; the mail and its custom properties stay. Attachments have other ids from now.
   */
  reopenDraft(): void;
  openPane(): void;
  /**
   * Opens the pane for another part of Outlook and gives it the focus. A pane that is open stays as
   * it is, and from then on gets the new context from `getInitializationContextAsync`.
   */
  openPaneWith(context: string): void;
  closePane(): void;
  /** Puts the mail aside as sent and closes the pane with it. */
  markSent(): void;
  /** Back to the mail after Send; possible only in practice. */
  takeBack(): void;
  /** Puts a mail that left from another window among those that were sent. */
  addSent(item: MessageItem): void;
  /** Opens a mail that was sent, to be read. */
  readSent(item: MessageItem): void;
  stopReading(): void;
}

/** @param item - what is being written when this window opens. */
export function createSession(
  roaming: Readonly<Record<string, string>> = {},
  item: MessageItem = newItem("newMail", "html"),
): Session {
  const mailbox: Mailbox = { item, roaming, user: practiceUser };
  const store = createStore<PracticeState>({
    windowNumber: 1,
    mailbox,
    atStart: mailbox,
    typed: nobodyTyped,
    settings: {
      requirementSet: "1.15",
      permission: "read-write-item",
      theme: "light",
      latencyMs: 10,
      sendMode: "manifest",
      bareScript: false,
    },
    pane: null,
    panesEver: 0,
    paneFocus: 0,
    sent: null,
    reading: false,
    sentMails: [],
  });
  const withContext = (state: PracticeState, initializationContext: string): PracticeState => ({
    ...state,
    mailbox: { ...state.mailbox, item: { ...state.mailbox.item, initializationContext } },
  });
  const withPane = (state: PracticeState): PracticeState =>
    state.pane === null
      ? { ...state, pane: state.panesEver + 1, panesEver: state.panesEver + 1 }
      : state;
  const withWindow = (state: PracticeState, item: MessageItem): PracticeState => {
    const opened = { ...state.mailbox, item };
    return {
      ...state,
      windowNumber: state.windowNumber + 1,
      mailbox: opened,
      atStart: opened,
      typed: nobodyTyped,
      pane: null,
      paneFocus: 0,
      sent: null,
      reading: false,
    };
  };
  const mayHavePane = ({ sent, reading }: PracticeState): boolean => sent === null || reading;
  return {
    store,
    newMail: (composeType = "newMail", body = "html") =>
      store.update((state) => withWindow(state, newItem(composeType, body))),
    reopenDraft: () => store.update((state) => withWindow(state, reopened(state.mailbox.item))),
    changeItem: (change) =>
      store.update((state) => ({
        ...state,
        mailbox: { ...state.mailbox, item: change(state.mailbox.item) },
      })),
    type: (field, text) =>
      store.update((state) => ({ ...state, typed: { ...state.typed, [field]: text } })),
    set: (settings) =>
      store.update((state) => ({ ...state, settings: { ...state.settings, ...settings } })),
    setRoaming: (next) =>
      store.update((state) => ({ ...state, mailbox: { ...state.mailbox, roaming: next } })),
    openPane: () =>
      store.update((state) =>
        state.pane === null && mayHavePane(state)
          ? { ...withPane(withContext(state, "")), paneFocus: 0 }
          : state,
      ),
    openPaneWith: (context) =>
      store.update((state) =>
        mayHavePane(state)
          ? { ...withPane(withContext(state, context)), paneFocus: state.paneFocus + 1 }
          : state,
      ),
    closePane: () => store.update((state) => ({ ...state, pane: null, paneFocus: 0 })),
    markSent: () =>
      store.update((state) => {
        const { item } = state.mailbox;
        return { ...state, pane: null, sent: item, sentMails: [...state.sentMails, item] };
      }),
    takeBack: () =>
      store.update((state) => ({
        ...state,
        sent: null,
        sentMails: state.sentMails.filter((one) => one !== state.sent),
      })),
    addSent: (item) =>
      store.update((state) => ({ ...state, sentMails: [...state.sentMails, item] })),
    readSent: (item) =>
      store.update((state) => ({ ...withWindow(state, item), sent: item, reading: true })),
    stopReading: () =>
      store.update((state) =>
        state.sent === null ? state : { ...withWindow(state, state.sent), sent: state.sent },
      ),
  };
}
