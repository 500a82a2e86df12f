import type { SendMode } from "../host/add-in.ts";
import type { Mailbox } from "../host/call.ts";
import type { Permission, RequirementSet } from "../host/start-up.ts";
import { createStore, type Store } from "../store.ts";
import type { Body, OfficeComposeType, MessageItem, AddressField } from "./message-item.ts";
import { newItem, practiceUser, reopened } from "./new-item.ts";

export type Theme = "light" | "dark";

/** Which Outlook is imitated. Permission and requirement set take effect when the pane opens. */
export interface PracticeSettings {
  readonly requirementSet: RequirementSet;
  readonly permission: Permission;
  readonly theme: Theme;
  /** The delay of each answer, as over a network. */
  readonly latencyMs: number;
  /** What happens when the add-in stops a mail at Send: as its manifest says, or this. */
  readonly sendMode: SendMode | "manifest";
  /** Whether Send runs the script without a page, as classic Outlook on Windows does. */
  readonly bareScript: boolean;
}

export interface PracticeState {
  /** The number of this compose window. Late answers to a former window are ignored. */
  readonly windowNumber: number;
  readonly mailbox: Mailbox;
  /** The mailbox when this window opened: the answer of a lying read. */
  readonly atStart: Mailbox;
  /** Typed in a recipient field and not resolved: invisible to add-ins, as in Outlook. */
  readonly typed: Readonly<Record<AddressField, string>>;
  readonly settings: PracticeSettings;
  /** The number of the open pane. Each opening starts from nothing. */
  readonly pane: number | null;
  readonly panesEver: number;
  /** Increases when the pane must get the focus; 0 when its own button opened it. */
  readonly paneFocus: number;
  /** The mail that would have been sent, after Send. */
  readonly sent: MessageItem | null;
  /** Whether `sent` is open again, to be read. */
  readonly reading: boolean;
  /** All mails that would have been sent, oldest first. */
  readonly sentMails: readonly MessageItem[];
}

const nobodyTyped = { to: "", cc: "", bcc: "" };

/** One practice Outlook: its state, and what the user can do with it. */
export interface Session {
  readonly store: Store<PracticeState>;
  /** Closes this compose window with its pane, and opens another. Roaming settings stay. */
  newMail(composeType?: OfficeComposeType, body?: Body["kind"]): void;
  changeItem(change: (item: MessageItem) => MessageItem): void;
  type(field: AddressField, text: string): void;
  set(settings: Partial<PracticeSettings>): void;
  setRoaming(roaming: Readonly<Record<string, string>>): void;
  /**
   * Closes this compose window and reopens its draft. The pane, session data and unresolved text
   * are lost; the mail and its custom properties stay. Attachments get new ids.
   */
  reopenDraft(): void;
  openPane(): void;
  /**
   * Opens the pane from another part of Outlook and gives it the focus. An open pane stays as it
   * is, and gets the new context from `getInitializationContextAsync`.
   */
  openPaneWith(context: string): void;
  closePane(): void;
  /** Marks the mail as sent, and closes the pane with it. */
  markSent(): void;
  /** Back to the mail after Send, which only practice allows. */
  takeBack(): void;
  /** Adds a mail sent from another window to the sent mails. */
  addSent(item: MessageItem): void;
  /** Opens a sent mail to be read. */
  readSent(item: MessageItem): void;
  stopReading(): void;
}

/** @param item - the mail being composed when this window opens. */
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
