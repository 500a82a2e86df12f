import type { AddIn } from "../host/add-in.ts";
import { frameChannel, workerChannel } from "../host/channel.ts";
import type { OfficeHost } from "../host/office-host.ts";
import { frameFor } from "../host/start-up.ts";
import {
  finishThen,
  nextRun,
  serveRun,
  type HandlerParts,
  type StartSendRuntime,
} from "./handler-run.ts";
import type { FindRuntime } from "./sending.ts";

interface Parts extends HandlerParts {
  readonly window: Window;
}

/** How long after its load event a page may take to ask for its host. It does so at once. */
const silenceAfterLoadMs = 3_000;

/** Runs the handler in this browser, as its page or as its script alone. */
export function browserRuntimes(outlook: {
  readonly window: Window;
  readonly addIn: AddIn | null;
  readonly addInOrigin: string;
}): (host: OfficeHost) => FindRuntime {
  const { window, addIn, addInOrigin } = outlook;
  return (host) => (bareScript) => {
    const sendEvent = addIn?.sendEvent ?? null;
    if (addIn === null || sendEvent === null) return null;
    const parts = { window, host, addInName: addIn.name, sendEvent };
    if (!bareScript) return startPage({ ...parts, addInOrigin });
    const { scriptPath } = sendEvent;
    return scriptPath === null ? null : startScript({ ...parts, scriptPath });
  };
}

/** The handler's page in a frame without a size, beside the pane, as in Outlook on the web. */
function startPage(parts: Parts & { readonly addInOrigin: string }): StartSendRuntime {
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
function startScript(parts: Parts & { readonly scriptPath: string }): StartSendRuntime {
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
