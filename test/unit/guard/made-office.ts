import type { Completion } from "../../../src/guard/complete-event.ts";
import type { SentMail } from "./sent-mail.ts";

/**
 * How a call to Office goes wrong. `misshapen`: succeeds with a value of the wrong shape.
 * `nothing`: calls back without a result. `twice`: succeeds, then calls back again as failed.
 */
export const faultKinds = ["fails", "hangs", "throws", "misshapen", "nothing", "twice"] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface OfficeOptions {
  /** Keyed by call, such as "to.getAsync". */
  readonly faults?: Readonly<Record<string, FaultKind>>;
  readonly mailboxSet?: number;
  /** Options that make `event.completed` throw. */
  readonly unknownOptions?: readonly (keyof Completion)[];
  /** Properties of Office that throw when read. */
  readonly throwing?: readonly ("userProfile" | "isSetSupported" | "item")[];
}

/** A stand-in for Office.js where the library cannot run. Answers the guard's calls only. */
export interface MadeOffice {
  readonly Office: object;
  /** Every call so far. */
  readonly calls: readonly string[];
  readonly mostAtOnce: () => number;
  /** Raises the send event and returns what the handler completed it with. */
  readonly pressSend: () => { readonly completions: readonly Completion[] };
}

type Callback = (answer?: unknown) => void;

const wrong: Readonly<Record<string, unknown>> = {
  getAttachmentsAsync: [{ id: 7 }],
  getAttachmentContentAsync: { format: "base64", content: "geen base64" },
  "to.getAsync": [{ displayName: "niemand" }],
  loadCustomPropertiesAsync: propertiesOver(7),
};

/** Like the library's: built around a misshapen answer too, with every property absent. */
function propertiesOver(data: unknown) {
  const raw = data as Record<string, unknown>;
  const quietly = (change: () => void): void => {
    if (typeof data === "object" && data !== null) change();
  };
  return {
    get: (name: string) => raw[name],
    set: (name: string, value: unknown) => quietly(() => (raw[name] = value)),
    remove: (name: string) => quietly(() => Reflect.deleteProperty(raw, name)),
  };
}

export function madeOffice(mail: SentMail, options: OfficeOptions = {}): MadeOffice {
  const { faults = {}, mailboxSet = 1.16, unknownOptions = [], throwing = [] } = options;
  const calls: string[] = [];
  const associated = new Map<string, (event: object) => void>();
  let open = 0;
  let most = 0;

  const answer = (call: string, callback: Callback, value: unknown, code?: number): void => {
    calls.push(call);
    const fault = faults[call];
    if (fault === "throws") throw new Error("Office refuses");
    open += 1;
    most = Math.max(most, open);
    if (fault === "hangs") return;
    const failed = { status: "failed", error: { code: code ?? 9020 } };
    void Promise.resolve().then(() => {
      open -= 1;
      if (fault === "nothing") callback();
      else if (fault === "misshapen")
        callback({ status: "succeeded", value: call in wrong ? wrong[call] : 7 });
      else if (fault === "fails") callback({ status: "failed", error: { code: 9020 } });
      else callback(code === undefined ? { status: "succeeded", value } : failed);
      if (fault === "twice") callback({ status: "failed", error: { code: 9020 } });
    });
  };
  const recipients = (field: "to" | "cc" | "bcc") => ({
    getAsync: (callback: Callback) => answer(`${field}.getAsync`, callback, mail[field]),
  });

  const item = {
    to: recipients("to"),
    cc: recipients("cc"),
    bcc: recipients("bcc"),
    subject: {
      getAsync: (callback: Callback) => answer("subject.getAsync", callback, mail.subject),
    },
    from: {
      getAsync: (callback: Callback) =>
        answer("from.getAsync", callback, {
          emailAddress: mail.from ?? "lies.peeters@kindengezin.example",
          displayName: "Lies Peeters",
        }),
    },
    body: {
      getAsync: (format: "html" | "text", callback: Callback) =>
        answer(`body.getAsync ${format}`, callback, mail[format]),
    },
    sessionData: {
      getAsync: (key: string, callback: Callback) => {
        const value = mail.session[key];
        const code = value === undefined ? 9050 : undefined;
        answer(`sessionData.getAsync ${key}`, callback, value, code);
      },
    },
    loadCustomPropertiesAsync: (callback: Callback) =>
      answer("loadCustomPropertiesAsync", callback, propertiesOver({ ...mail.properties })),
    getAttachmentsAsync: (callback: Callback) =>
      answer(
        "getAttachmentsAsync",
        callback,
        mail.attachments.map(({ base64, ...listed }) => ({ ...listed, size: base64.length * 7 })),
      ),
    getAttachmentContentAsync: (id: string, callback: Callback) => {
      const content = mail.attachments.find((one) => one.id === id)?.base64;
      answer("getAttachmentContentAsync", callback, { content, format: "base64" });
    },
  };

  const unless = <T>(part: (typeof throwing)[number], value: T): T => {
    if (throwing.includes(part)) throw new Error(`No ${part}`);
    return value;
  };
  const Office = {
    CoercionType: { Html: "html", Text: "text" },
    onReady: () => Promise.resolve({}),
    actions: {
      associate: (name: string, run: (event: object) => void) => associated.set(name, run),
    },
    context: {
      requirements: {
        isSetSupported: (_name: string, set: string) =>
          unless("isSetSupported", Number(set) <= mailboxSet),
      },
      mailbox: {
        get item() {
          return unless("item", item);
        },
        get userProfile() {
          return unless("userProfile", {
            displayName: "Lies Peeters",
            emailAddress: "lies.peeters@kindengezin.example",
          });
        },
      },
    },
  };

  return {
    Office,
    calls,
    mostAtOnce: () => most,
    pressSend: () => {
      const completions: Completion[] = [];
      const handler = associated.get("onMessageSendHandler");
      if (handler === undefined) throw new Error("Nobody handles Send");
      handler({
        completed: (completion: Completion) => {
          if (unknownOptions.some((name) => name in completion)) throw new Error("Unknown option");
          completions.push(completion);
        },
      });
      return { completions };
    },
  };
}
