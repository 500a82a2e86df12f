import { fail, ok } from "../../../../src/core/base/result.ts";
import type { Person } from "../../../../src/core/base/person.ts";
import type {
  ComposeItem,
  OfficeError,
  OfficeResult,
} from "../../../../src/outlook/compose-item.ts";
import { keep } from "../../../../src/pane/side-page/kept.ts";
import { selfCheckActs } from "../../../../src/pane/self-check/self-check-acts.ts";
import { atBegin, type SelfCheckState } from "../../../../src/pane/self-check/self-check-state.ts";
import type { SelfCheckTools } from "../../../../src/pane/self-check/self-check-tools.ts";
import { memoryItem, type MemoryMail } from "../../outlook/memory-item.ts";

export const user: Person = { name: "Lies Peeters", address: "lies.peeters@kindengezin.example" };

/** How a call of the item goes wrong, as the adapter tells it. */
export const faults = {
  error: { kind: "office-failed", code: 9020 },
  hang: { kind: "office-silent", limitMs: 10_000 },
  throw: { kind: "office-threw" },
  garbage: { kind: "office-wrong-shape" },
  missing: { kind: "office-missing" },
} as const satisfies Readonly<Record<string, OfficeError>>;

type Call = Exclude<keyof ComposeItem, symbol>;

export interface MadeOptions extends Partial<SelfCheckTools> {
  readonly mail?: Partial<MemoryMail>;
  readonly broken?: Partial<Record<Call, OfficeError | "throws" | "lies">>;
  readonly person?: Person | null;
}

/** A self-check over a mail in memory, in which every call can go wrong. */
export function madeSelfCheck(options: MadeOptions = {}) {
  const { mail, broken = {}, person = user, ...tools } = options;
  const memory = memoryItem({ bodyFormat: "html", lines: ["", "Groeten", "Lies"], ...mail });
  const item = { ...memory } as ComposeItem;
  for (const [call, fault] of Object.entries(broken))
    Reflect.set(item, call, () => {
      if (fault === "throws") throw new Error(`${user.name} must not show`);
      if (fault === "lies") return Promise.resolve(ok(null));
      return Promise.resolve(fail(fault));
    });
  let now = 0;
  const kept = keep<SelfCheckState>();
  const absent = (): Promise<OfficeResult<string | null>> =>
    Promise.resolve(fail({ kind: "office-failed", code: 9050 }));
  const whole: SelfCheckTools = {
    item,
    extra: {
      conversationId: () => ok(null),
      inReplyTo: () => ok(null),
      from: () => Promise.resolve(person === null ? fail({ kind: "office-missing" }) : ok(person)),
      rawSessionValue: absent,
    },
    facts: () => ({
      platform: "OfficeOnline",
      hostName: "OutlookWebApp",
      hostVersion: "15.20.6411.013",
      officeVersion: "16.0.1.2",
      sets: ["1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15"],
    }),
    canReadRoamingSettings: () => true,
    sender: () => person,
    isDark: () => false,
    policyViolations: () => 0,
    copy: () => Promise.resolve("copied"),
    print: () => "asked",
    now: () => (now += 1),
    ...tools,
  };
  return {
    mail: memory.mail,
    calls: memory.calls,
    tools: whole,
    acts: selfCheckActs(kept, whole),
    state: () => kept.get() ?? atBegin,
  };
}
