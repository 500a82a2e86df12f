import { stripGlobals } from "./bare-globals.ts";
import { createBareOffice, type Invoke } from "./bare-office.ts";

/*
 * The worker that stands for classic Outlook's runtime without a page. It speaks with its host as
 * Office.js does, clears its global scope, and then runs the add-in's script in it.
 *
 * What the script throws while loading ends in the worker's error event, by which the host knows.
 */
interface Scope {
  readonly name: string;
  postMessage(message: string): void;
  importScripts(url: string): void;
  addEventListener(type: "message", hear: (event: MessageEvent<unknown>) => void): void;
  readonly setTimeout: unknown;
  readonly clearTimeout: unknown;
  readonly console: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const scope = globalThis as unknown as Scope;
const { controlId, conversationId, script } = JSON.parse(scope.name) as Record<
  "controlId" | "conversationId" | "script",
  string
>;
const send = scope.postMessage.bind(scope);
const load = scope.importScripts.bind(scope);

const waiting = new Map<number, (data: unknown) => void>();
let asked = 0;

/** One request; `actionType` 0 invokes, 1 registers for an event. */
function ask(action: string, data: unknown, answer: (data: unknown) => void, actionType = 0): void {
  asked += 1;
  waiting.set(asked, answer);
  send(
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
}

const invoke: Invoke = (dispatchId, params, answer) => {
  ask(
    "ExecuteMethod",
    { ApiParams: params, MethodData: { ControlId: controlId, DispatchId: dispatchId } },
    answer,
  );
};

let command: (data: unknown) => void = () => undefined;

scope.addEventListener("message", ({ data }) => {
  const message = JSON.parse(String(data)) as Fields;
  if (message._responseType === 1) {
    if (message._actionName === "appCommandInvoked") command(message._data);
    return;
  }
  const answer = waiting.get(Number(message._correlationId));
  waiting.delete(Number(message._correlationId));
  // With a transport error nobody is called back, as in Office.js.
  if (message._errorCode === 0) answer?.(message._data);
});

ask("ContextActivationManager_getAppContextAsync", controlId, (context) => {
  ask("GetInitialData", { MethodData: { ControlId: controlId, DispatchId: 1 } }, (initial) => {
    // A start-up without an answer in it leaves Office without a mail, and the script unloaded.
    if (initial === null) return;
    run(context as Fields, initial as Fields);
  });
});

function run(context: Fields, initial: Fields): void {
  const sets = JSON.parse(String(context._requirementMatrix)) as Record<"Mailbox", string>;
  const { office, associated } = createBareOffice({
    invoke,
    requirementSet: sets.Mailbox,
    user: { name: String(initial.userDisplayName), address: String(initial.userEmailAddress) },
    language: String(context._appUILocale),
  });
  command = (data) => {
    const [instanceId, name, eventText] = data as readonly [string, string, string];
    const complete = (status: number, event: unknown) =>
      ask(
        "executeMethod",
        {
          0: instanceId,
          1: status,
          2: JSON.stringify(event),
          DdaMethod: { ControlId: controlId, Version: 1, DispatchId: 94 },
        },
        () => undefined,
      );
    const handler = associated(name);
    if (handler === null) {
      complete(functionNotFound, {});
      return;
    }
    const event = JSON.parse(eventText) as Fields;
    handler({
      ...event,
      completed: (options: unknown) => complete(0, { ...event, completedContext: options }),
    });
  };

  const { setTimeout, clearTimeout, console } = scope;
  stripGlobals(scope, []);
  Object.assign(scope, { Office: office, setTimeout, clearTimeout, console });
  load(script);
  ask("appCommandInvoked", { controlId, eventDispId: 39, targetId: "" }, () => undefined, 1);
}

/** As Office.js answers for a name that no function was given. */
const functionNotFound = 11101;
