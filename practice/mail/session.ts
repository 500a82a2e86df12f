import type { SendMode } from "../host/add-in.ts";
import type { Mailbox } from "../host/call.ts";
import { hasSet, type Permission, type RequirementSet } from "../host/start-up.ts";
import type { ClientBehaviour, ClientName } from "../clients/client-behaviour.ts";
import { behaviourOf, clients } from "../clients/clients.ts";
import { createStore, type Store } from "../store.ts";
import { forwarded, replied, resent } from "./copied-item.ts";
import type { Body, OfficeComposeType, MessageItem, AddressField } from "./message-item.ts";
import { newItem, practiceUser, reopened } from "./new-item.ts";

export type Theme = "light" | "dark";

/**
 * Which Outlook is imitated. Permission and requirement set take effect when the pane opens.
 *
 * Setting `client` sets the requirement set and `bareScript` of that client too, unless they are given.
 */
export interface PracticeSettings {
  readonly client: ClientName;
  /** Whether Outlook lists each mailbox as a distribution list (#5569). */
  readonly mailboxesAsLists: boolean;
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

/** How the Outlook of these settings behaves. */
export function behaviourIn({ client, mailboxesAsLists }: PracticeSettings): ClientBehaviour {
  const behaviour = behaviourOf(client);
  return mailboxesAsLists ? { ...behaviour, recipientType: "always-list" } : behaviour;
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
  /** Whether the pane handles `InitializationContextChanged`. */
  readonly paneHearsContext: boolean;
  /** The mail that would have been sent, after Send. */
  readonly sent: MessageItem | null;
  /** Whether `sent` is open again, to be read. */
  readonly reading: boolean;
  /** Whether sending this mail was undone, and it was not sent again yet. */
  readonly sendUndone: boolean;
  /** All mails that would have been sent, oldest first. */
  readonly sentMails: readonly MessageItem[];
}

const nobodyTyped = { to: "", cc: "", bcc: "" };

/** One practice Outlook: its state, and what the user can do with it. */
export interface Session {
  readonly store: Store<PracticeState>;
  /**
   * Closes this compose window and opens another. Roaming settings stay; the pane closes, unless this
   * client's panes outlive their mail.
   */
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
   * Opens the pane from another part of Outlook and gives it the focus. An open pane either stays as it
   * is and asks for the new context by `getInitializationContextAsync`, or loads anew; from Mailbox 1.15
   * on it never loads anew when it handles the event of a new context.
   */
  openPaneWith(context: string): void;
  /** The open pane asked to hear of a new context. */
  hearContext(): void;
  closePane(): void;
  /** Marks the mail as sent, and closes the pane with it unless this client's panes outlive their mail. */
  markSent(): void;
  /** Back to the mail after Send, which only practice allows. */
  takeBack(): void;
  /** *Verzenden ongedaan maken*: the draft of the mail just sent opens in another compose window. */
  undoSend(): void;
  /** *Doorsturen* of a sent mail, in a new compose window. */
  forward(sent: MessageItem): void;
  /** *Beantwoorden* of a sent mail, in a new compose window. */
  reply(sent: MessageItem): void;
  /** *Opnieuw verzenden* of a sent mail, in a new compose window. */
  resend(sent: MessageItem): void;
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
  const store = createStore<PracticeState>(startState({ item, roaming, user: practiceUser }));
  const openWindow = (open: (state: PracticeState) => MessageItem): void =>
    store.update((state) => withWindow(state, open(state)));
  return {
    store,
    newMail: (composeType = "newMail", body = "html") =>
      openWindow(() => newItem(composeType, body)),
    reopenDraft: () => openWindow(({ mailbox }) => reopened(mailbox.item)),
    forward: (sent) => openWindow(({ settings }) => forwarded(sent, behaviourIn(settings))),
    reply: (sent) => openWindow(() => replied(sent)),
    resend: (sent) => openWindow(({ settings }) => resent(sent, behaviourIn(settings))),
    changeItem: (change) =>
      store.update((state) => ({
        ...state,
        mailbox: { ...state.mailbox, item: change(state.mailbox.item) },
      })),
    type: (field, text) =>
      store.update((state) => ({ ...state, typed: { ...state.typed, [field]: text } })),
    set: (settings) =>
      store.update((state) => ({
        ...state,
        settings: { ...state.settings, ...settingsOf(settings.client), ...settings },
      })),
    setRoaming: (next) =>
      store.update((state) => ({ ...state, mailbox: { ...state.mailbox, roaming: next } })),
    openPane: () =>
      store.update((state) =>
        state.pane === null && mayHavePane(state)
          ? { ...withNewPane(withContext(state, "")), paneFocus: 0 }
          : state,
      ),
    openPaneWith: (context) =>
      store.update((state) =>
        mayHavePane(state)
          ? { ...withPaneFor(withContext(state, context)), paneFocus: state.paneFocus + 1 }
          : state,
      ),
    hearContext: () => store.update((state) => ({ ...state, paneHearsContext: true })),
    closePane: () => store.update((state) => ({ ...state, pane: null, paneFocus: 0 })),
    markSent: () =>
      store.update((state) => {
        const sent = { ...state.mailbox.item, sentAt: Date.now() };
        const pane = panesStay(state) ? state.pane : null;
        return { ...state, pane, sent, sendUndone: false, sentMails: [...state.sentMails, sent] };
      }),
    takeBack: () => store.update((state) => ({ ...withoutSent(state), sent: null })),
    undoSend: () =>
      store.update((state) =>
        state.sent === null
          ? state
          : { ...withWindow(withoutSent(state), reopened(state.sent)), sendUndone: true },
      ),
    addSent: (item) =>
      store.update((state) => ({
        ...state,
        sentMails: [...state.sentMails, { ...item, sentAt: Date.now() }],
      })),
    readSent: (sent) =>
      store.update((state) => ({
        ...withWindow(state, sent),
        ...noPane,
        sent,
        reading: true,
      })),
    stopReading: () =>
      store.update((state) =>
        state.sent === null
          ? state
          : { ...withWindow(state, state.sent), ...noPane, sent: state.sent },
      ),
  };
}

const noPane = { pane: null, paneFocus: 0 } as const;

function startState(mailbox: Mailbox): PracticeState {
  return {
    windowNumber: 1,
    mailbox,
    atStart: mailbox,
    typed: nobodyTyped,
    settings: {
      client: "documented",
      mailboxesAsLists: false,
      requirementSet: "1.15",
      permission: "read-write-item",
      theme: "light",
      latencyMs: 10,
      sendMode: "manifest",
      bareScript: false,
    },
    ...noPane,
    panesEver: 0,
    paneHearsContext: false,
    sent: null,
    reading: false,
    sendUndone: false,
    sentMails: [],
  };
}

/** What a client claims and runs. */
function settingsOf(client: ClientName | undefined): Partial<PracticeSettings> {
  return client === undefined
    ? {}
    : {
        requirementSet: clients[client].requirementSet,
        bareScript: behaviourOf(client).handler === "script",
      };
}

function withWindow(state: PracticeState, item: MessageItem): PracticeState {
  const opened = { ...state.mailbox, item };
  return {
    ...state,
    windowNumber: state.windowNumber + 1,
    mailbox: opened,
    atStart: opened,
    typed: nobodyTyped,
    pane: panesStay(state) && !state.reading ? state.pane : null,
    paneFocus: 0,
    sent: null,
    reading: false,
    sendUndone: false,
  };
}

const panesStay = ({ settings }: PracticeState): boolean =>
  behaviourIn(settings).paneAfterMail === "stays";

const mayHavePane = ({ sent, reading }: PracticeState): boolean => sent === null || reading;

function withContext(state: PracticeState, initializationContext: string): PracticeState {
  const { mailbox } = state;
  return { ...state, mailbox: { ...mailbox, item: { ...mailbox.item, initializationContext } } };
}

function withNewPane(state: PracticeState): PracticeState {
  const panesEver = state.panesEver + 1;
  return { ...state, pane: panesEver, panesEver, paneHearsContext: false };
}

/** The pane that another part of Outlook asks for. */
function withPaneFor(state: PracticeState): PracticeState {
  const { settings, pane, paneHearsContext } = state;
  const loadsAnew =
    behaviourIn(settings).openPaneAtAlert === "loads-anew" &&
    !(paneHearsContext && hasSet(settings.requirementSet, "1.15"));
  return pane === null || loadsAnew ? withNewPane(state) : state;
}

function withoutSent(state: PracticeState): PracticeState {
  return { ...state, sentMails: state.sentMails.filter((one) => one !== state.sent) };
}
