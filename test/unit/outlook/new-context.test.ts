import { onNewContext } from "../../../src/outlook/new-context.ts";

type Handler = (event: unknown) => void;

interface Added {
  readonly type: unknown;
  readonly handler: Handler;
}

/** An Outlook that claims a set; `add` is its `addHandlerAsync`. */
function outlookWith(
  set: number,
  add: ((added: Added, done: (answer: object) => void) => void) | undefined,
  eventTypes: object = {},
): readonly Added[] {
  const added: Added[] = [];
  const addHandlerAsync =
    add &&
    ((type: unknown, handler: Handler, done: (answer: object) => void) => {
      added.push({ type, handler });
      add({ type, handler }, done);
    });
  Reflect.set(globalThis, "Office", {
    EventType: eventTypes,
    context: {
      requirements: { isSetSupported: (_name: string, asked: string) => Number(asked) <= set },
      mailbox: { item: { addHandlerAsync } },
    },
  });
  return added;
}

const accept = (_added: Added, done: (answer: object) => void) => done({ status: "succeeded" });

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

describe("what the guard passes to a pane that is open", () => {
  it("is heard where Mailbox 1.15 is claimed, in a library that has no name for the event", async () => {
    const added = outlookWith(1.15, accept);
    const heard: (string | null)[] = [];
    await onNewContext((context) => heard.push(context));
    expect(added.map(({ type }) => type)).toEqual(["olkInitializationContextChanged"]);
    added[0]?.handler({
      type: "olkInitializationContextChanged",
      initializationContextData: "a stop",
    });
    expect(heard).toEqual(["a stop"]);
  });

  it("is asked for by the library's own name for the event", async () => {
    const added = outlookWith(1.16, accept, { InitializationContextChanged: "theirName" });
    await onNewContext(() => undefined);
    expect(added.map(({ type }) => type)).toEqual(["theirName"]);
  });

  it("is not asked for where only 1.14 is claimed", async () => {
    const added = outlookWith(1.14, accept);
    await onNewContext(() => undefined);
    expect(added).toEqual([]);
  });

  it.each([undefined, null, 7, {}, { initializationContextData: 7 }])(
    "is nothing when the event holds %j",
    async (event) => {
      const added = outlookWith(1.15, accept);
      const heard: (string | null)[] = [];
      await onNewContext((context) => heard.push(context));
      added[0]?.handler(event);
      expect(heard).toEqual([null]);
    },
  );

  it.each<[string, Parameters<typeof outlookWith>[1]]>([
    ["fails", (_added, done) => done({ status: "failed", error: { code: 9020 } })],
    [
      "throws",
      () => {
        throw new Error("Unknown event type");
      },
    ],
    ["lacks the call", undefined],
  ])("leaves the pane as it is when Outlook %s", async (_what, add) => {
    outlookWith(1.15, add);
    await expect(onNewContext(() => undefined)).resolves.toBeUndefined();
  });
});
