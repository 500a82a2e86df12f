import type { Clock } from "../clock.ts";
import type { AddIn } from "../host/add-in.ts";
import type { CallLog } from "../host/call-log.ts";
import type { Faults } from "../host/faults.ts";
import { createOfficeHost, type HostWindow, type OfficeHost } from "../host/office-host.ts";
import { createSending, type FindRuntime, type Sending } from "../sending/sending.ts";
import { createStore, type Store } from "../store.ts";
import type { HtmlTools, MessageItem } from "./message-item.ts";
import { createSession, type Session } from "./session.ts";

/** A window with a mail, and the host for the add-in that runs in it. */
export interface MailWindow {
  /** The prefix of its elements' ids. */
  readonly id: string;
  readonly session: Session;
  readonly sending: Sending;
  readonly host: OfficeHost;
}

/** A mail that an add-in opened in a new window. */
export interface OpenedMail extends MailWindow {
  readonly number: number;
}

export interface MailWindows {
  readonly first: MailWindow;
  /** The opened mails that nobody closed or sent, oldest first. */
  readonly opened: Pick<Store<readonly OpenedMail[]>, "get" | "subscribe">;
  close(number: number): void;
}

/**
 * The windows of one Outlook: they share settings, faults, the log and the folder of sent mails.
 */
export function createMailWindows(parts: {
  readonly window: HostWindow;
  readonly first: Session;
  readonly faults: Faults;
  readonly log: CallLog;
  readonly tools: HtmlTools;
  readonly clock: Clock;
  readonly addIn: AddIn | null;
  /** What runs the add-in's handler at Send, beside the host of one window. */
  readonly runtimesFor: (host: OfficeHost) => FindRuntime;
}): MailWindows {
  const { first, clock, addIn, runtimesFor } = parts;
  const opened = createStore<readonly OpenedMail[]>([]);
  let openedEver = 0;

  const windowOf = (id: string, session: Session): MailWindow => {
    const host = createOfficeHost({ ...parts, session, openMail });
    const findRuntime = runtimesFor(host);
    return { id, session, host, sending: createSending({ session, clock, addIn, findRuntime }) };
  };

  const close = (number: number): void =>
    opened.update((all) => all.filter((one) => one.number !== number));

  const openMail = (item: MessageItem): void => {
    const { mailbox, settings } = first.store.get();
    const session = createSession(mailbox.roaming, item);
    session.set(settings);
    openedEver += 1;
    const number = openedEver;
    session.store.subscribe(({ sent }) => {
      if (sent === null) return;
      close(number);
      first.addSent(sent);
    });
    opened.update((all) => [...all, { ...windowOf(`practice-mail-${number}`, session), number }]);
  };

  first.store.subscribe(({ settings }, former) => {
    if (settings !== former.settings) for (const { session } of opened.get()) session.set(settings);
  });

  return { first: windowOf("practice", first), opened, close };
}
