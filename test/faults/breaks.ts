import type { CallName } from "../../practice/host/call.ts";
import type { Fault } from "../../practice/host/faults.ts";

/** How a call goes wrong here; the faults of the practice Outlook, and a throw in the library. */
export const breaks = ["error", "hang", "throw", "garbage", "null", "lie"] as const;
export type Break = (typeof breaks)[number];

/** The nth time, from 1, that this call is made. */
export interface Occurrence {
  readonly call: CallName;
  readonly nth: number;
}

/** Every other break, the other half at the next place: so neighbours show all of them together. */
export function halfOf(all: readonly Break[], place: number): readonly Break[] {
  return all.filter((_, at) => (at + place) % 2 === 0);
}

/** Each call with its number among those of the same name. */
export function occurrencesOf(run: readonly CallName[]): readonly Occurrence[] {
  return run.map((call, place) => ({
    call,
    nth: run.slice(0, place + 1).filter((other) => other === call).length,
  }));
}

/** The fault of the practice Outlook for every break but a throw, which never reaches Outlook. */
export function faultFor({ call, nth }: Occurrence, how: Exclude<Break, "throw">): Fault {
  return how === "garbage" || how === "null"
    ? { call, kind: "wrong-shape", shape: how, occurrence: nth }
    : { call, kind: how, occurrence: nth };
}

/**
 * Runs in the pane: the nth call of a member of the item throws, before it reaches Outlook.
 *
 * The library seals its objects, so a stand-in for `Office` passes everything on but that member. What
 * saves custom properties is a member of what loading them answers.
 */
export function throwAt({ call, nth }: Occurrence): void {
  const page = globalThis as unknown as { Office: object; unpatch?: () => void };
  const real = page.Office;
  let count = 0;
  const throwing =
    (object: object, value: Parameters<typeof Reflect.apply>[0]): unknown =>
    (...all: unknown[]): unknown => {
      count += 1;
      if (count === nth) throw new Error("thrown by the test");
      return Reflect.apply(value, object, all);
    };
  const standIn = (object: object, path: readonly string[]): object =>
    new Proxy(
      {},
      {
        get: (_nothing, name) => {
          const value: unknown = Reflect.get(object, name);
          if (typeof value === "function")
            return name === path[0] && path.length === 1
              ? throwing(object, value)
              : name === "loadCustomPropertiesAsync" && path[0] === "customProperties"
                ? (callback: (answer: object) => void): unknown =>
                    Reflect.apply(value, object, [
                      (answer: object) => callback(standIn(answer, ["value", ...path.slice(1)])),
                    ])
                : (value.bind(object) as unknown);
          return name === path[0] && typeof value === "object" && value !== null
            ? standIn(value, path.slice(1))
            : value;
        },
      },
    );
  page.Office = standIn(real, ["context", "mailbox", "item", ...call.split(".")]);
  page.unpatch = () => {
    page.Office = real;
  };
}
