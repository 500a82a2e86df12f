import { z } from "zod";
import type { CallLog } from "./call-log.ts";
import {
  errorCodes,
  findCall,
  misshapen,
  wireAnswer,
  type Answer,
  type Call,
  type Mailbox,
} from "./dispatch.ts";
import { answerTo, eventMessage, parseRequest, type Request } from "./envelope.ts";
import type { Faults } from "./faults.ts";
import { changeEvents, themeEvent, type OfficeEvent } from "./item-events.ts";
import type { HtmlTools } from "./message-item.ts";
import type { Session } from "./session.ts";
import { appContext, initialData, type Runtime } from "./start-up.ts";

/** What the add-in's keyboard handling asks of the window around it. */
export type FocusWish = "leave-forward" | "leave-backward" | "escape";

/** A frame that runs an add-in. */
export interface HostedFrame extends Runtime {
  readonly frame: HTMLIFrameElement;
  /** The origin of the add-in's page: messages from and to any other are ignored. */
  readonly origin: string;
  readonly addInName: string;
  readonly onFocusWish?: (wish: FocusWish) => void;
}

export interface OfficeHost {
  /** Starts answering a frame; gives the way to stop. */
  serve(frame: HostedFrame): () => void;
}

const executeSchema = z.looseObject({
  ApiParams: z.unknown().optional(),
  MethodData: z.looseObject({ DispatchId: z.number().int() }),
});
const notifySchema = z.tuple([z.unknown(), z.number()], z.unknown());

const focusWishes: Readonly<Record<number, FocusWish>> = {
  13: "leave-forward",
  14: "leave-backward",
  15: "escape",
};

/**
 * The host side of office.js: answers the add-in's frames from one practice Outlook.
 *
 * Several frames may share the mail, as the pane and the runtime for events do in Outlook.
 */
export function createOfficeHost(parts: {
  readonly window: Window;
  readonly session: Session;
  readonly faults: Faults;
  readonly log: CallLog;
  readonly tools: HtmlTools;
}): OfficeHost {
  const { window, session, faults, log, tools } = parts;
  const { store } = session;
  const origin = window.location.origin;

  return {
    serve: (hosted) => {
      const events = new Set<string>();
      let open = true;
      const post = (message: string) => {
        if (open) hosted.frame.contentWindow?.postMessage(message, hosted.origin);
      };
      const answer = (request: Request, data: unknown) => post(answerTo(request, data, { origin }));

      const fire = ({ name, data }: OfficeEvent) =>
        post(eventMessage(name, data, { origin, conversationId: hosted.conversationId }));

      const receive = (event: MessageEvent<unknown>) => {
        if (event.source !== hosted.frame.contentWindow || event.origin !== hosted.origin) return;
        const request = parseRequest(event.data);
        if (request !== null) respond(request);
      };

      const respond = (request: Request): void => {
        if (request.type === "register-event") {
          events.add(request.action);
          answer(request, { Error: 0 });
          // This library has no theme at start-up on the web, so whoever listens hears it at once.
          const theme = themeEvent(store.get().settings.theme);
          if (request.action === theme.name) fire(theme);
          return;
        }
        if (request.type === "unregister-event") {
          events.delete(request.action);
          answer(request, { Error: 0 });
          return;
        }
        const { mailbox, settings } = store.get();
        switch (request.action) {
          case "ContextActivationManager_getAppContextAsync":
            answer(
              request,
              appContext(hosted, {
                requirementSet: settings.requirementSet,
                roaming: mailbox.roaming,
                addInName: hosted.addInName,
                size: { width: hosted.frame.clientWidth, height: hosted.frame.clientHeight },
              }),
            );
            return;
          case "ContextActivationManager_notifyHost": {
            const notified = notifySchema.safeParse(request.data);
            const wish = notified.success ? focusWishes[notified.data[1]] : undefined;
            if (wish !== undefined) hosted.onFocusWish?.(wish);
            answer(request, null);
            return;
          }
          case "GetInitialData":
            start(request);
            return;
          case "ExecuteMethod":
            execute(request);
            return;
          default:
            post(answerTo(request, null, { origin, error: "cannot-handle" }));
        }
      };

      /** Start-up can hang or come late like any call; the add-in then waits for Office. */
      const start = (request: Request): void => {
        const fault = faults.take("start-up");
        const end = log.begin("start-up", fault?.kind ?? null);
        if (fault?.kind === "hang") return;
        const delayMs = fault?.kind === "late" ? (fault.delayMs ?? defaultDelayMs) : 0;
        window.setTimeout(() => {
          const { mailbox, settings } = store.get();
          if (fault?.kind === "error")
            post(answerTo(request, null, { origin, error: "cannot-handle" }));
          else if (fault !== null && fault.kind !== "late") answer(request, null);
          else answer(request, initialData(mailbox.user, settings.permission));
          end(fault?.kind !== "error");
        }, delayMs);
      };

      const execute = (request: Request): void => {
        const parsed = executeSchema.safeParse(request.data);
        const dispatchId = parsed.success ? parsed.data.MethodData.DispatchId : -1;
        const call = findCall(dispatchId, parsed.data?.ApiParams);
        if (call === null) {
          log.begin(`dispatch-${dispatchId}`, null)(false);
          answer(request, { error: true, errorCode: errorCodes.general });
          return;
        }
        const fault = faults.take(call.name);
        const end = log.begin(call.name, fault?.kind ?? null);
        const { windowNumber, settings } = store.get();
        const after = (delayMs: number, act: () => Answer) => {
          window.setTimeout(() => {
            if (store.get().windowNumber !== windowNumber) return;
            const given = act();
            end(given.ok);
            answer(request, wireAnswer(call.name, given));
          }, delayMs);
        };
        switch (fault?.kind) {
          case undefined:
            after(settings.latencyMs, () => run(call));
            return;
          case "late":
            after(fault.delayMs ?? defaultDelayMs, () => run(call));
            return;
          case "hang":
            return;
          case "error":
            after(settings.latencyMs, () => ({
              ok: false,
              errorCode: fault.errorCode ?? errorCodes.general,
            }));
            return;
          case "lie":
            after(settings.latencyMs, () => pretend(call));
            return;
          case "wrong-shape":
            after(settings.latencyMs, () => misshapen(call.name, fault.shape ?? "garbage"));
            return;
        }
      };

      const run = (call: Call): Answer => {
        const outcome = call.run(store.get().mailbox, tools);
        if (call.effect === "write") {
          store.update((state) => ({ ...state, mailbox: outcome.mailbox }));
          log.moment(call.name, outcome.mailbox);
        }
        return outcome.answer;
      };

      /** The answer without the act; for a read, the answer from before anything happened. */
      const pretend = (call: Call): Answer => {
        const { mailbox, atStart } = store.get();
        const before: Mailbox = call.effect === "read" ? atStart : mailbox;
        const { answer: given } = call.run(before, tools);
        return given.ok ? given : { ok: true };
      };

      const stopWatching = store.subscribe((now, former) => {
        for (const event of changeEvents(now, former)) if (events.has(event.name)) fire(event);
      });
      window.addEventListener("message", receive);
      return () => {
        open = false;
        stopWatching();
        window.removeEventListener("message", receive);
      };
    },
  };
}

const defaultDelayMs = 3000;
