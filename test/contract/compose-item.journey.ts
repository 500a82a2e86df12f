import { jest } from "@jest/globals";
import type { Frame } from "playwright-core";
import type { ComposeItem } from "../../src/outlook/compose-item.ts";
import { composeItemContract, type Opening } from "./compose-item-contract.ts";
import { useProbeHost, type ProbeWindow } from "./probe-host.ts";

jest.setTimeout(60_000);

const host = useProbeHost();

const composeTypes = { "new-mail": "newMail", reply: "reply", forward: "forward" } as const;

async function open(opening: Opening = {}): Promise<ComposeItem> {
  return openIn(await host.open(), opening);
}

async function openIn(window: ProbeWindow, opening: Opening = {}): Promise<ComposeItem> {
  const { composeType = "new-mail", bodyFormat = "html", bodyText = "", subject = "" } = opening;
  await window.page.evaluate(
    ([type, format, text, title]) => {
      const practice = globalThis.window.practice;
      practice?.newMail(type, format);
      practice?.setItem({
        subject: title,
        to: [],
        attachments: [],
        ...(format === "html" ? { bodyHtml: `<p>${text}</p>` } : { bodyText: text }),
      });
    },
    [composeTypes[composeType], bodyFormat, bodyText, subject] as const,
  );
  return throughFrame(await window.openPane());
}

/** The adapter as it runs in the pane, called from here. Bytes travel as lists of numbers. */
function throughFrame(frame: Frame): ComposeItem {
  const call = async (name: keyof ComposeItem, ...args: readonly unknown[]): Promise<unknown> =>
    frame.evaluate(
      async ({ name: act, args: given }) => {
        const item = globalThis.window.composeItem;
        if (item === undefined) throw new Error("The adapter is not on this page");
        const known = given.map((one) =>
          Array.isArray(one) && typeof one[0] === "number" ? new Uint8Array(one as number[]) : one,
        );
        const member = Reflect.get(item, act) as (...all: unknown[]) => Promise<unknown>;
        const answer = (await member(...known)) as {
          ok: boolean;
          value: unknown;
        };
        return answer.ok && answer.value instanceof Uint8Array
          ? { ...answer, value: { bytes: [...answer.value] } }
          : answer;
      },
      { name, args: args.map((one) => (one instanceof Uint8Array ? [...one] : one)) },
    );
  return new Proxy({} as ComposeItem, {
    get: (_target, name) =>
      name === "then"
        ? undefined
        : async (...args: readonly unknown[]) => {
            const answer = (await call(name as keyof ComposeItem, ...args)) as {
              ok: boolean;
              value?: { bytes?: number[] } | null;
            };
            const bytes = answer.value?.bytes;
            return bytes === undefined ? answer : { ok: true, value: new Uint8Array(bytes) };
          },
  });
}

describe("the adapter, through the real Office.js", () => {
  composeItemContract(open);

  it.each(["garbage", "null"] as const)(
    "never calls a custom property absent when the answer is %s",
    async (shape) => {
      const window = await host.open();
      const item = await openIn(window);
      expect(await item.customProperty("een")).toEqual({ ok: true, value: null });
      await window.page.evaluate(
        (given) =>
          globalThis.window.practice?.fail({
            call: "loadCustomPropertiesAsync",
            kind: "wrong-shape",
            shape: given,
          }),
        shape,
      );
      expect(await item.customProperty("een")).toMatchObject({
        ok: false,
        error: { kind: expect.stringMatching(/^office-/) as unknown },
      });
    },
  );
});
