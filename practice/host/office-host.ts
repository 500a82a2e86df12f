import { z } from "zod";
import type { CallLog } from "./call-log.ts";
import type { Channel } from "./channel.ts";
import { errorCodes } from "./call.ts";
import { findCall, wireAnswer } from "./dispatch.ts";
import { answerTo, eventMessage, parseRequest, type Request } from "./envelope.ts";
import type { Faults } from "./faults.ts";
import { createItemCalls, defaultDelayMs } from "./item-calls.ts";
import { changeEvents, contextEvent, themeEvent, type OfficeEvent } from "./item-events.ts";
import type { HtmlTools, MessageItem } from "../mail/message-item.ts";
import { readData } from "../mail/read-item.ts";
import { behaviourIn, type PracticeSettings, type Session } from "../mail/session.ts";
import {
  appContext,
  initialData,
  type Runtime,
  type RuntimeName,
  type Thread,
} from "./start-up.ts";

/** What the host needs of the window that it runs in. */
export interface HostWindow extends Pick<Window, "setTimeout"> {
  readonly location: Pick<Location, "origin">;
}

/** What the add-in's keyboard handling asks of the window around it. */
export type FocusWish = "leave-forward" | "leave-backward" | "escape";

/** A window or worker that runs an add-in. */
export interface Hosted extends Runtime {
  readonly runtime: RuntimeName;
  readonly channel: Channel;
  readonly addInName: string;
  readonly size: () => { readonly width: number; readonly height: number };
  readonly onFocusWish?: (wish: FocusWish) => void;
  /** At the first request of all: Office.js is there. */
  readonly onHeard?: () => void;
  /** When it waits for commands, as for the handler of the send event. */
  readonly onReady?: () => void;
  /** With whatever an `event.completed` sent. */
  readonly onCompleted?: (data: unknown) => void;
}

export interface Served {
  fire(event: { readonly name: string; readonly data: unknown }): void;
  /** From now on hears completions only: what else is asked gets no answer and does nothing. */
  finish(): void;
  stop(): void;
}

export interface OfficeHost {
  /** Starts answering. */
  serve(hosted: Hosted): Served;
}

/** The event by which Outlook runs a function of the add-in. */
export const commandEvent = "appCommandInvoked";

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

const threadIn = (settings: PracticeSettings, { conversationId, inReplyTo }: Thread): Thread => ({
  conversationId,
  inReplyTo: behaviourIn(settings).inReplyTo === "told" ? inReplyTo : null,
});

/**
 * The host side of office.js: answers the add-in's windows from one practice Outlook.
 *
 * Several may share the mail, as the pane and the runtime for events do in Outlook.
 */
export function createOfficeHost(parts: {
  readonly window: HostWindow;
  readonly session: Session;
  readonly faults: Faults;
  readonly log: CallLog;
  readonly tools: HtmlTools;
  /** Opens a mail in a window of its own. */
  readonly openMail: (item: MessageItem) => void;
}): OfficeHost {
  const { window, session, faults, log } = parts;
  const { store } = session;
  const origin = window.location.origin;
  const itemCalls = createItemCalls(parts);

  return {
    serve: (hosted) => {
      const events = new Set<string>();
      let phase: "new" | "heard" | "finished" | "stopped" = "new";
      const post = (message: string) => {
        if (phase !== "stopped") hosted.channel.post(message);
      };
      const answer = (request: Request, data: unknown) => post(answerTo(request, data, { origin }));

      const fire: Served["fire"] = ({ name, data }) =>
        post(eventMessage(name, data, { origin, conversationId: hosted.conversationId }));

      const receive = (message: unknown) => {
        const request = parseRequest(message);
        if (request === null) return;
        if (phase === "new") {
          phase = "heard";
          hosted.onHeard?.();
        }
        if (request.action === "executeMethod") {
          hosted.onCompleted?.(request.data);
          answer(request, { Error: 0, Version: 1 });
        } else if (phase === "heard") respond(request);
      };

      const respond = (request: Request): void => {
        if (request.type === "register-event") {
          events.add(request.action);
          answer(request, { Error: 0 });
          if (request.action === contextEvent && hosted.runtime === "pane") session.hearContext();
          // This library has no theme at start-up on the web, so whoever listens hears it at once.
          const theme = themeEvent(store.get().settings.theme);
          if (request.action === theme.name) fire(theme);
          if (request.action === commandEvent) hosted.onReady?.();
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
                size: hosted.size(),
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
        const fault = faults.take("start-up", hosted.runtime);
        const end = log.begin({
          call: "start-up",
          runtime: hosted.runtime,
          fault: fault?.kind ?? null,
        });
        if (fault?.kind === "hang") return;
        const delayMs = fault?.kind === "late" ? (fault.delayMs ?? defaultDelayMs) : 0;
        window.setTimeout(() => {
          const { mailbox, settings, reading } = store.get();
          const { item, user } = mailbox;
          const { permission } = settings;
          if (fault?.kind === "error")
            post(answerTo(request, null, { origin, error: "cannot-handle" }));
          else if (fault !== null && fault.kind !== "late") answer(request, null);
          else if (reading) answer(request, readData(item, user, permission));
          else answer(request, initialData(user, permission, threadIn(settings, item)));
          end(fault?.kind !== "error");
        }, delayMs);
      };

      const execute = (request: Request): void => {
        const parsed = executeSchema.safeParse(request.data);
        const dispatchId = parsed.success ? parsed.data.MethodData.DispatchId : -1;
        const mode = store.get().reading ? "read" : "compose";
        const call = findCall(dispatchId, parsed.data?.ApiParams, mode);
        if (call === null) {
          const runtime = hosted.runtime;
          log.begin({ call: `dispatch-${dispatchId}`, runtime, fault: null })(false);
          answer(request, { error: true, errorCode: errorCodes.general });
          return;
        }
        itemCalls.run(call, hosted.runtime, (given) =>
          answer(request, wireAnswer(call.name, given)),
        );
      };

      const stopWatching = store.subscribe((now, former) => {
        const heard = (event: OfficeEvent) => events.has(event.name);
        for (const event of changeEvents(now, former).filter(heard)) fire(event);
      });
      const stopListening = hosted.channel.listen(receive);
      return {
        fire,
        finish: () => {
          phase = "finished";
        },
        stop: () => {
          phase = "stopped";
          stopWatching();
          stopListening();
        },
      };
    },
  };
}
