import { bareCalls, type BareCall } from "./bare-calls.ts";

/** What Outlook answers to a call, as it travels. */
export type Invoke = (dispatchId: number, params: unknown, answer: (data: unknown) => void) => void;

export interface BareOffice {
  /** What the script finds as `Office`. */
  readonly office: Readonly<Record<string, unknown>>;
  /** The function that the script gave this name; null when it gave none. */
  readonly associated: (name: string) => ((event: unknown) => void) | null;
}

type Callback = (result: unknown) => void;
type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};

/**
 * `Office` for a script without a page: the part of it that a handler of the send event works with.
 *
 * As in classic Outlook, `onReady` never calls back. Of the arguments only the documented limits are
 * checked: 100 recipients at once, 2,500 characters of custom properties. Must stay within ES2016's
 * built-ins.
 */
export function createBareOffice(outlook: {
  readonly invoke: Invoke;
  /** Mailbox, such as "1.14". */
  readonly requirementSet: string;
  readonly user: { readonly name: string; readonly address: string };
  readonly language: string;
  /** What was told at start-up of the conversation that the mail belongs to. */
  readonly thread: { readonly conversationId: unknown; readonly inReplyTo: unknown };
}): BareOffice {
  const { invoke, requirementSet, user, language, thread } = outlook;
  const functions: Record<string, (event: unknown) => void> = {};
  const office = {
    onReady: () => new Promise(() => undefined),
    actions: {
      associate: (name: string, act: (event: unknown) => void) => {
        functions[name.toUpperCase()] = act;
      },
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Html: "html", Text: "text" },
    MailboxEnums: {
      AttachmentType: { File: "file", Item: "item", Cloud: "cloud" },
      AttachmentContentFormat: {
        Base64: "base64",
        Url: "url",
        Eml: "eml",
        ICalendar: "iCalendar",
      },
      BodyType: { Html: "html", Text: "text" },
      ComposeType: { NewMail: "newMail", Reply: "reply", Forward: "forward" },
      RecipientType: {
        Other: "other",
        DistributionList: "distributionList",
        User: "user",
        ExternalUser: "externalUser",
      },
      SendModeOverride: { PromptUser: "promptUser" },
    },
    PlatformType: { PC: "PC" },
    HostType: { Outlook: "Outlook" },
    context: {
      host: "Outlook",
      platform: "PC",
      displayLanguage: language,
      contentLanguage: language,
      requirements: {
        isSetSupported: (name: string, version = "1.1") =>
          name.toLowerCase() === "mailbox" && notNewer(version, requirementSet),
      },
      mailbox: {
        diagnostics: { hostName: "Outlook", hostVersion: "16.0.0.0" },
        userProfile: {
          displayName: user.name,
          emailAddress: user.address,
          accountType: "enterprise",
          timeZone: "Romance Standard Time",
        },
        item: {
          itemType: "message",
          conversationId: thread.conversationId,
          ...(notNewer("1.14", requirementSet) ? { inReplyTo: thread.inReplyTo } : {}),
          ...itemCalls(invoke),
          loadCustomPropertiesAsync: customProperties(invoke),
        },
      },
    },
  };
  return { office, associated: (name) => functions[name.toUpperCase()] ?? null };
}

const notNewer = (asked: string, claimed: string): boolean => {
  const [major = 0, minor = 0] = asked.split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = claimed.split(".").map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
};

/** The calls as members: `to.getAsync` becomes a member of a member. */
function itemCalls(invoke: Invoke): Fields {
  const item: Record<string, Record<string, unknown>> = {};
  const members: Record<string, unknown> = {};
  Object.keys(bareCalls).forEach((path) => {
    const call = bareCalls[path];
    if (call === undefined) return;
    const [owner = "", member] = path.split(".");
    const made = callable(call, invoke);
    if (member === undefined) members[owner] = made;
    else item[owner] = { ...item[owner], [member]: made };
  });
  return { ...item, ...members };
}

/** A call as Office.js offers it: its own arguments, then options and a callback, in that order. */
function callable(call: BareCall, invoke: Invoke) {
  const { dispatchId, arity } = call;
  return (...all: readonly unknown[]): void => {
    const { options, callback } = tail(all.slice(arity));
    invoke(dispatchId, call.params?.(all.slice(0, arity), options), (data) => {
      const { error, errorCode, data: value } = fields(data);
      callback(
        error === true
          ? failed(Number(errorCode), options)
          : succeeded(call.read === undefined ? value : call.read(value), options),
      );
    });
  };
}

/** As documented for `CustomProperties`. */
const mostPropertyCharacters = 2500;

function customProperties(invoke: Invoke) {
  return (...all: readonly unknown[]): void => {
    const { options, callback } = tail(all);
    invoke(3, undefined, (data) => {
      const { wasSuccessful, customProperties: text } = fields(data);
      const loaded = wasSuccessful === true ? parse(String(text)) : null;
      callback(
        loaded === null
          ? failed(9020, options)
          : succeeded(propertiesOf(loaded.value, invoke), options),
      );
    });
  };
}

/** Over an answer that is no collection nothing is held, as in Office.js. */
function propertiesOf(loaded: unknown, invoke: Invoke): Fields {
  const holds = typeof loaded === "object" && loaded !== null;
  let now = fields(loaded);
  return {
    get: (name: string) => now[name],
    getAll: () => ({ ...now }),
    set: (name: string, value: unknown) => {
      if (holds) now = { ...now, [name]: value };
    },
    remove: (name: string) => {
      const rest = { ...now };
      Reflect.deleteProperty(rest, name);
      now = rest;
    },
    saveAsync: callable(
      {
        dispatchId: 4,
        arity: 0,
        params: () => {
          if (JSON.stringify(now).length > mostPropertyCharacters)
            throw new Error("More custom properties than Outlook keeps");
          return { customProperties: now };
        },
      },
      invoke,
    ),
  };
}

function tail(rest: readonly unknown[]): { readonly options: Fields; readonly callback: Callback } {
  const callback = rest.find((one) => typeof one === "function");
  return {
    options: fields(rest[0]),
    callback: (callback as Callback | undefined) ?? (() => undefined),
  };
}

const succeeded = (value: unknown, { asyncContext }: Fields) => ({
  status: "succeeded",
  value,
  error: undefined,
  asyncContext,
});
const failed = (code: number, { asyncContext }: Fields) => ({
  status: "failed",
  value: undefined,
  error: { code, name: `Fout ${code}`, message: `Outlook meldt fout ${code}.` },
  asyncContext,
});

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}
