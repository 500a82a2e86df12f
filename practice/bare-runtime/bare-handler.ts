import type { BareConnection, StartUp } from "./bare-connection.ts";
import { createBareOffice, type BareOffice } from "./bare-office.ts";

type Fields = Readonly<Record<string, unknown>>;

/** `Office` for what was told at start-up. Must stay within ES2016's built-ins. */
export function officeFor(connection: BareConnection, { context, initial }: StartUp): BareOffice {
  const sets = JSON.parse(String(context._requirementMatrix)) as Record<"Mailbox", string>;
  return createBareOffice({
    invoke: connection.invoke,
    requirementSet: sets.Mailbox,
    user: { name: String(initial.userDisplayName), address: String(initial.userEmailAddress) },
    language: String(context._appUILocale),
    thread: { conversationId: initial.conversationId, inReplyTo: initial.inReplyTo },
  });
}

/** Runs the functions that the script associated whenever the host asks for one. */
export function runCommands(
  { waitForCommands, complete }: BareConnection,
  { associated }: BareOffice,
): void {
  waitForCommands((data) => {
    const [instanceId, name, eventText] = data as readonly [string, string, string];
    const handler = associated(name);
    if (handler === null) {
      complete(instanceId, functionNotFound, {});
      return;
    }
    const event = JSON.parse(eventText) as Fields;
    handler({
      ...event,
      completed: (options: unknown) =>
        complete(instanceId, 0, { ...event, completedContext: options }),
    });
  });
}

/** As Office.js answers for a name that no function was given. */
const functionNotFound = 11101;
