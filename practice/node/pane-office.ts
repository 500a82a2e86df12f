import type { BareConnection, StartUp } from "../bare-runtime/bare-connection.ts";
import { officeFor } from "../bare-runtime/bare-handler.ts";
import { contextEvent } from "../host/item-events.ts";

type Fields = Readonly<Record<string, unknown>>;

/** `Office` for a pane: that of a handler, ready, with roaming settings and events of the item. */
export function paneOffice(connection: BareConnection, startUp: StartUp): typeof Office {
  const { office } = officeFor(connection, startUp);
  const { mailbox, ...context } = office.context as { readonly mailbox: { readonly item: object } };
  const info = { host: "Outlook", platform: "OfficeOnline", addin: null };
  return {
    ...office,
    onReady: () => Promise.resolve(info),
    EventType: { InitializationContextChanged: contextEvent },
    context: {
      ...context,
      mailbox: { ...mailbox, item: { ...mailbox.item, addHandlerAsync: addHandler(connection) } },
      platform: info.platform,
      roamingSettings: roamingSettings(connection, startUp.context._settings as Fields),
    },
  } as unknown as typeof Office;
}

/** Of each event, the argument travels as JSON text. */
function addHandler({ listen }: BareConnection) {
  return (type: string, handler: (argument: unknown) => void): void =>
    listen(type, (data) => {
      const [text] = data as readonly [string];
      handler({ type, ...(JSON.parse(text) as Fields) });
    });
}

/** Each value travels as JSON text, all of them at once. */
function roamingSettings({ invoke }: BareConnection, kept: Fields) {
  const settings = new Map<string, unknown>(
    Object.entries(kept).map(([name, text]) => [name, JSON.parse(String(text))]),
  );
  return {
    get: (name: string) => settings.get(name),
    set: (name: string, value: unknown) => void settings.set(name, value),
    remove: (name: string) => void settings.delete(name),
    saveAsync: (callback: (result: unknown) => void) => {
      const texts = [...settings].map(([name, value]) => [name, JSON.stringify(value)]);
      invoke(404, [Object.fromEntries(texts)], (data) => {
        const { error, errorCode } = data as Fields;
        callback(
          error === true
            ? { status: "failed", error: { code: Number(errorCode) } }
            : { status: "succeeded", value: undefined },
        );
      });
    },
  };
}
