import type { SendEvent } from "../host/add-in.ts";
import { commandEvent, type Hosted, type OfficeHost, type Served } from "../host/office-host.ts";
import type { Runtime } from "../host/start-up.ts";
import { parseCompletion, type Completion } from "./completion.ts";

/** What a run of the add-in's handler tells. */
export interface SendRuntimeEvents {
  /** For each `event.completed`: Outlook counts the first alone. */
  readonly onCompletion: (completion: Completion) => void;
  readonly onUnavailable: () => void;
}

/** One run of the handler. */
interface SendRuntime {
  /** After a completion: nothing it does has an effect any more, and soon it is gone. */
  finish(): void;
  stop(): void;
}

export type StartSendRuntime = (events: SendRuntimeEvents) => SendRuntime;

/** What each way to run the handler works with. */
export interface HandlerParts {
  readonly window: Pick<Window, "setTimeout">;
  readonly host: OfficeHost;
  readonly addInName: string;
  readonly sendEvent: SendEvent;
}

/** How long a completed runtime stays, so that a second completion is noticed. */
const lingerMs = 200;

let runsEver = 0;

export function nextRun(): Runtime {
  runsEver += 1;
  return { controlId: `send-${runsEver}`, conversationId: `verzenden-${runsEver}` };
}

/** Serves one run, and asks for the handler as soon as the runtime waits for commands, once. */
export function serveRun(
  { host, addInName, sendEvent }: HandlerParts,
  run: Runtime,
  { onCompletion }: SendRuntimeEvents,
  own: Pick<Hosted, "channel" | "onHeard" | "onReady">,
): Served {
  const instanceId = `opdracht-${run.controlId}`;
  let asked = false;
  const served = host.serve({
    ...run,
    ...own,
    runtime: "send",
    addInName,
    size: () => ({ width: 0, height: 0 }),
    onReady: () => {
      own.onReady?.();
      if (asked) return;
      asked = true;
      const event = JSON.stringify({
        type: "OnMessageSend",
        source: { id: sendEvent.functionName },
      });
      served.fire({ name: commandEvent, data: [instanceId, sendEvent.functionName, event] });
    },
    onCompleted: (data) => {
      const completion = parseCompletion(data, instanceId);
      if (completion !== null) onCompletion(completion);
    },
  });
  return served;
}

export function finishThen(
  window: Pick<Window, "setTimeout">,
  served: Served,
  stop: () => void,
): void {
  served.finish();
  window.setTimeout(stop, lingerMs);
}
