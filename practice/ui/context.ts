import { createContext, useContext, useSyncExternalStore } from "react";
import type { AddIn } from "../add-in.ts";
import type { Faults } from "../faults.ts";
import type { HtmlTools } from "../message-item.ts";
import type { OfficeHost } from "../office-host.ts";
import type { Sending, SendState } from "../sending.ts";
import type { PracticeState, Session } from "../session.ts";

/** What every part of the practice window works with. */
export interface Practice {
  readonly session: Session;
  readonly sending: Sending;
  readonly faults: Faults;
  readonly host: OfficeHost;
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
