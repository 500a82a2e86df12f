import { createContext, useContext, useSyncExternalStore } from "react";
import type { AddIn } from "../host/add-in.ts";
import type { Faults } from "../host/faults.ts";
import type { MailWindow, MailWindows, OpenedMail } from "../mail/mail-window.ts";
import type { HtmlTools } from "../mail/message-item.ts";
import type { PracticeState } from "../mail/session.ts";
import type { SendState } from "../sending/sending.ts";

/** What every part of a window works with: the first window, or one that an add-in opened. */
export interface Practice extends MailWindow {
  readonly windows: MailWindows;
  readonly faults: Faults;
  readonly tools: HtmlTools;
  /** Null when no manifest with a compose button was found. */
  readonly addIn: AddIn | null;
  /** Where the add-in's practice pages are served: another origin than this window's. */
  readonly addInOrigin: string;
}

export const PracticeContext = createContext<Practice | null>(null);

export function usePractice(): Practice {
  const practice = useContext(PracticeContext);
  if (practice === null) throw new Error("usePractice outside PracticeContext");
  return practice;
}

export function usePracticeState(): PracticeState {
  const { store } = usePractice().session;
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.get(),
  );
}

export function useSendState(): SendState {
  const { store } = usePractice().sending;
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.get(),
  );
}

/** Whether Outlook offers to undo the last Send. */
export function useUndoOffered(): boolean {
  const { offered } = usePractice().sending.undo;
  return useSyncExternalStore(
    (listener) => offered.subscribe(listener),
    () => offered.get(),
  );
}

/** The mails that an add-in opened in new windows. */
export function useOpenedMails(): readonly OpenedMail[] {
  const { opened } = usePractice().windows;
  return useSyncExternalStore(
    (listener) => opened.subscribe(listener),
    () => opened.get(),
  );
}
