import type { SendEvent } from "../host/add-in.ts";
import { frameChannel, workerChannel } from "../host/channel.ts";
import { parseCompletion, type Completion } from "./completion.ts";
import { commandEvent, type Hosted, type OfficeHost, type Served } from "../host/office-host.ts";
import { frameFor, type Runtime } from "../host/start-up.ts";

/** What a run of the add-in's handler tells. */
export interface SendRuntimeEvents {
  /** For each `event.completed`: Outlook counts the first alone. */
  readonly onCompletion: (completion: Completion) => void;
  readonly onUnavailable: () => void;
}

/** One run of the handler. */
export interface SendRuntime {
  /** After a completion: nothing it does has an effect any more, and soon it is gone. */
  finish(): void;
  stop(): void;
}

export type StartSendRuntime = (events: SendRuntimeEvents) => SendRuntime;

interface Parts {
  readonly window: Window;
  readonly host: OfficeHost;
  readonly addInName: string;
  readonly sendEvent: SendEvent;
}

/** How long a completed runtime stays, so that a second completion is noticed. */
const lingerMs = 200;
/** How long after its load event a page may take to ask for its host. It does so at once. */
const silenceAfterLoadMs = 3_000;

let runsEver = 0;

/** The handler's page in a frame without a size, beside the pane, as in Outlook on the web. */
export function startPage(parts: Parts & { readonly addInOrigin: string }): StartSendRuntime {
  const { window, addInOrigin } = parts;
  return (events) => {
    const run = nextRun();
    const frame = window.document.createElement("iframe");
    const { name, src } = frameFor(run, {
      pageUrl: `${addInOrigin}/practice/${parts.sendEvent.page}`,
      hostOrigin: window.location.origin,
    });
    frame.name = name;
    frame.src = src;
    frame.sandbox.add("allow-scripts", "allow-same-origin");
    frame.tabIndex = -1;
    frame.ariaHidden = "true";
    Object.assign(frame.style, { position: "absolute", width: 0, height: 0, border: "none" });

    let heard = false;
    const served = serveRun(parts, run, events, {
      channel: frameChannel(window, frame, addInOrigin),
      onHeard: () => {
        heard = true;
      },
    });
    let timer = 0;
    frame.addEventListener("load", () => {
      timer = window.setTimeout(() => {
        if (!heard) events.onUnavailable();
      }, silenceAfterLoadMs);
    });
    window.document.body.append(frame);

    const stop = () => {
      window.clearTimeout(timer);
      served.stop();
      frame.remove();
    };
    return { finish: () => finishThen(window, served, stop), stop };
  };
}

/** The handler's script without a page, as in classic Outlook on Windows. */
export function startScript(parts: Parts & { readonly scriptPath: string }): StartSendRuntime {
  const { window, scriptPath } = parts;
  return (events) => {
    const run = nextRun();
    const script = new URL(scriptPath, window.location.origin).href;
    const worker = new Worker(new URL("../bare-runtime/bare-runtime.ts", import.meta.url), {
      name: JSON.stringify({ ...run, script }),
    });
    let loaded = false;
    const served = serveRun(parts, run, events, {
      channel: workerChannel(worker),
      onReady: () => {
        loaded = true;
      },
    });
    worker.addEventListener("error", (event) => {
      // What a handler throws Outlook does not tell: it waits.
      event.preventDefault();
      if (!loaded) events.onUnavailable();
    });
    const stop = () => {
      served.stop();
      worker.terminate();
    };
    return { finish: () => finishThen(window, served, stop), stop };
  };
}

function nextRun(): Runtime {
  runsEver += 1;
  return { controlId: `send-${runsEver}`, conversationId: `verzenden-${runsEver}` };
}

/** Asks for the handler as soon as the runtime waits for commands, once. */
function serveRun(
  { host, addInName, sendEvent }: Parts,
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

function finishThen(window: Window, served: Served, stop: () => void): void {
  served.finish();
  window.setTimeout(stop, lingerMs);
}
