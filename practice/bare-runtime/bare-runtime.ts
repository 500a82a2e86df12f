import { connectBare } from "./bare-connection.ts";
import { stripGlobals } from "./bare-globals.ts";
import { officeFor, runCommands } from "./bare-handler.ts";

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

const scope = globalThis as unknown as Scope;
const { script, ...runtime } = JSON.parse(scope.name) as Record<
  "controlId" | "conversationId" | "script",
  string
>;
const load = scope.importScripts.bind(scope);

const connection = connectBare(runtime, scope.postMessage.bind(scope));
scope.addEventListener("message", ({ data }) => connection.receive(data));

connection.start((startUp) => {
  const bare = officeFor(connection, startUp);
  const { setTimeout, clearTimeout, console } = scope;
  stripGlobals(scope, []);
  Object.assign(scope, { Office: bare.office, setTimeout, clearTimeout, console });
  load(script);
  runCommands(connection, bare);
});
