import type { Clock } from "../clock.ts";
import type { Session } from "../mail/session.ts";
import { createStore, type Store } from "../store.ts";

/** How long Outlook offers to undo a Send. */
const undoWithinMs = 10_000;

export interface UndoSend {
  /** Whether it is offered now. */
  readonly offered: Pick<Store<boolean>, "get" | "subscribe">;
  /** Right after a mail was sent. */
  offer(): void;
  /** Opens the draft again. False, and nothing happens, when it is not offered. */
  undo(): boolean;
}

export function createUndoSend(session: Session, clock: Clock): UndoSend {
  const offered = createStore(false);
  let cancel: () => void = () => undefined;
  const withdraw = (): void => {
    cancel();
    offered.update(() => false);
  };
  session.store.subscribe(({ sent, windowNumber }, former) => {
    if (sent === null || windowNumber !== former.windowNumber) withdraw();
  });
  return {
    offered,
    offer: () => {
      withdraw();
      offered.update(() => true);
      cancel = clock.after(undoWithinMs, withdraw);
    },
    undo: () => {
      if (!offered.get()) return false;
      withdraw();
      session.undoSend();
      return true;
    },
  };
}
