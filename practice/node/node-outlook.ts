import { createContext, runInContext } from "node:vm";
import { connectBare } from "../bare-runtime/bare-connection.ts";
import { officeFor, runCommands } from "../bare-runtime/bare-handler.ts";
import type { ClientName } from "../clients/client-behaviour.ts";
import { createClock, type Clock } from "../clock.ts";
import { createControl, type PracticeControl } from "../control.ts";
import type { AddIn } from "../host/add-in.ts";
import { createCallLog } from "../host/call-log.ts";
import { createFaults } from "../host/faults.ts";
import type { HostWindow } from "../host/office-host.ts";
import { htmlTools } from "../mail/html.ts";
import { createMailWindows, type MailWindows } from "../mail/mail-window.ts";
import { createSession, type Session } from "../mail/session.ts";
import {
  finishThen,
  nextRun,
  serveRun,
  type HandlerParts,
  type StartSendRuntime,
} from "../sending/handler-run.ts";
import { channelPair } from "./node-channel.ts";
import { paneOffice } from "./pane-office.ts";

/** A practice Outlook without a browser: the same mail, calls, faults and Send, and no windows. */
export interface NodeOutlook {
  readonly control: PracticeControl;
  /**
   * Opens the pane and gives its `Office`; that of the pane which is open, when it is. Never resolves
   * when start-up hangs or fails.
   */
  readonly openPane: () => Promise<typeof Office>;
  /** Each request of the pane for a call, as it travelled, in order. */
  readonly requests: () => readonly unknown[];
}

/**
 * @param script - the text of what the add-in runs at Send; null when it does not load.
 */
export function createNodeOutlook({
  addIn = null,
  roaming = {},
  script = null,
  client = "documented",
}: {
  readonly addIn?: AddIn | null;
  readonly roaming?: Readonly<Record<string, string>>;
  readonly script?: string | null;
  /** Which Outlook to imitate. */
  readonly client?: ClientName;
} = {}): NodeOutlook {
  const session = createSession(roaming);
  session.set({ latencyMs: 0, client });
  const faults = createFaults();
  const log = createCallLog();
  const clock = nodeClock();
  const shared = { faults, log, tools: htmlTools, clock, addIn };
  const windows = createMailWindows({
    ...shared,
    window: nodeWindow,
    first: session,
    runtimesFor: (host) => () => {
      const sendEvent = addIn?.sendEvent ?? null;
      return addIn === null || sendEvent === null
        ? null
        : startInNode({ window: nodeWindow, host, addInName: addIn.name, sendEvent }, script);
    },
  });
  const requests: unknown[] = [];
  let open: { readonly number: number; readonly office: Promise<typeof Office> } | null = null;
  return {
    control: createControl({ windows, ...shared }),
    openPane: () => {
      session.openPane();
      const number = session.store.get().pane ?? 0;
      if (open?.number !== number)
        open = { number, office: openPane(windows, session, { requests, number }) };
      return open.office;
    },
    requests: () => [...requests],
  };
}

// Asked anew each time, since a test may put a clock of its own in their place.
const setTimer = (act: TimerHandler, delayMs?: number): number =>
  globalThis.setTimeout(act as () => void, delayMs) as unknown as number;
const clearTimer = (timer?: number): void => globalThis.clearTimeout(timer);

const nodeWindow = {
  setTimeout: setTimer,
  location: { origin: "https://outlook.example" },
} as HostWindow;

function nodeClock(): Clock {
  return createClock({
    setTimeout: setTimer,
    clearTimeout: clearTimer,
    performance: globalThis.performance,
  });
}

function openPane(
  { first: { host } }: MailWindows,
  session: Session,
  { requests, number }: { readonly requests: unknown[]; readonly number: number },
): Promise<typeof Office> {
  const runtime = { controlId: `pane-${number}`, conversationId: `gesprek-${number}` };
  const [outer, inner] = channelPair();
  const served = host.serve({
    ...runtime,
    runtime: "pane",
    channel: outer,
    addInName: "pane",
    size: () => ({ width: 320, height: 600 }),
  });
  const stopWatching = session.store.subscribe(({ pane }) => {
    if (pane === number) return;
    stopWatching();
    served.stop();
  });
  const connection = connectBare(runtime, (message) => {
    const { _actionName, _data } = JSON.parse(message) as Record<string, unknown>;
    if (_actionName === "ExecuteMethod") requests.push(_data);
    inner.post(message);
  });
  inner.listen(connection.receive);
  return new Promise((resolve) => {
    connection.start((startUp) => resolve(paneOffice(connection, startUp)));
  });
}

/** The handler's script in a scope of its own, with `Office`, timers and a console in it. */
function startInNode(parts: HandlerParts, script: string | null): StartSendRuntime {
  return (events) => {
    const run = nextRun();
    const [outer, inner] = channelPair();
    const served = serveRun(parts, run, events, { channel: outer });
    const connection = connectBare(run, (message) => inner.post(message));
    const stopListening = inner.listen((message) => {
      try {
        connection.receive(message);
      } catch {
        // What a handler throws Outlook does not tell: it waits.
      }
    });
    connection.start((startUp) => {
      const bare = officeFor(connection, startUp);
      const scope = createContext({
        Office: bare.office,
        setTimeout: setTimer,
        clearTimeout: clearTimer,
        // A test may have put a clock of its own in its place.
        Date: globalThis.Date,
        console,
      });
      try {
        if (script === null) throw new Error("The script does not load");
        runInContext(script, scope);
      } catch {
        events.onUnavailable();
        return;
      }
      runCommands(connection, bare);
    });
    const stop = () => {
      served.stop();
      stopListening();
    };
    return { finish: () => finishThen(parts.window, served, stop), stop };
  };
}
