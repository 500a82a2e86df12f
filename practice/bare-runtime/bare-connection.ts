import type { Invoke } from "./bare-office.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What Outlook tells at start-up, as it travels. */
export interface StartUp {
  /** The answer to "where am I": language, requirement sets, roaming settings. */
  readonly context: Fields;
  /** The answer to "which item": who the user is. */
  readonly initial: Fields;
}

/** The add-in's end of the conversation that Office.js has with its host. */
export interface BareConnection {
  readonly invoke: Invoke;
  /** Takes a message from the host. */
  readonly receive: (message: unknown) => void;
  /** Never calls back when start-up gives no item: Office.js then leaves the add-in without one. */
  readonly start: (started: (startUp: StartUp) => void) => void;
  /** Asks the host for an event by its name. A later handler for the same event replaces it. */
  readonly listen: (event: string, hear: (data: unknown) => void) => void;
  /** Tells the host that commands may come from now on. */
  readonly waitForCommands: (run: (data: unknown) => void) => void;
  /** Tells the host how a command ended: status 0 when it ran. */
  readonly complete: (instanceId: string, status: number, event: unknown) => void;
}

/**
 * Speaks with the practice Outlook as Office.js does, through `post`. Must stay within ES2016's
 * built-ins.
 */
export function connectBare(
  { controlId, conversationId }: Readonly<Record<"controlId" | "conversationId", string>>,
  post: (message: string) => void,
): BareConnection {
  const waiting = new Map<number, (data: unknown) => void>();
  let asked = 0;
  const listeners = new Map<string, (data: unknown) => void>();

  /** One request; `actionType` 0 invokes, 1 registers for an event. */
  const ask = (
    action: string,
    data: unknown,
    answer: (data: unknown) => void,
    actionType = 0,
  ): void => {
    asked += 1;
    waiting.set(asked, answer);
    post(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _conversationId: conversationId,
        _correlationId: asked,
        _origin: "",
        _data: data,
        _actionType: actionType,
        _serializerVersion: 1,
      }),
    );
  };

  const listen: BareConnection["listen"] = (event, hear) => {
    listeners.set(event, hear);
    ask(event, { controlId, eventDispId: 39, targetId: "" }, () => undefined, 1);
  };

  return {
    invoke: (dispatchId, params, answer) =>
      ask(
        "ExecuteMethod",
        { ApiParams: params, MethodData: { ControlId: controlId, DispatchId: dispatchId } },
        answer,
      ),
    receive: (data) => {
      const message = JSON.parse(String(data)) as Fields;
      if (message._responseType === 1) {
        listeners.get(String(message._actionName))?.(message._data);
        return;
      }
      const answer = waiting.get(Number(message._correlationId));
      waiting.delete(Number(message._correlationId));
      // With a transport error nobody is called back, as in Office.js.
      if (message._errorCode === 0) answer?.(message._data);
    },
    start: (started) =>
      ask("ContextActivationManager_getAppContextAsync", controlId, (context) =>
        ask(
          "GetInitialData",
          { MethodData: { ControlId: controlId, DispatchId: 1 } },
          (initial) => {
            if (initial !== null)
              started({ context: context as Fields, initial: initial as Fields });
          },
        ),
      ),
    listen,
    waitForCommands: (run) => listen(commandAction, run),
    complete: (instanceId, status, event) =>
      ask(
        "executeMethod",
        {
          0: instanceId,
          1: status,
          2: JSON.stringify(event),
          DdaMethod: { ControlId: controlId, Version: 1, DispatchId: 94 },
        },
        () => undefined,
      ),
  };
}

const commandAction = "appCommandInvoked";
