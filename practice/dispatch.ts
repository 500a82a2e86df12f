import { z } from "zod";
import {
  attach,
  base64Size,
  detach,
  isAddress,
  readBody,
  recipientFields,
  resolved,
  uniqueRecipients,
  writeBody,
  type HtmlTools,
  type MessageItem,
  type Recipient,
  type RecipientField,
} from "./message-item.ts";

/** Who sits at this Outlook. */
export interface User {
  readonly name: string;
  readonly address: string;
}

/** All that calls can read or change: the mail, and what the add-in keeps in the mailbox. */
export interface Mailbox {
  readonly item: MessageItem;
  /** Roaming settings: each value is JSON text, as office.js sends it. */
  readonly roaming: Readonly<Record<string, string>>;
  readonly user: User;
}

/** Office.js error codes, as far as this Outlook answers with them. */
export const errorCodes = {
  format: 9002,
  invalidAttachmentId: 9003,
  attachmentToDeleteDoesNotExist: 9008,
  general: 9020,
  duplicateNotification: 9023,
  notificationNotFound: 9024,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
} as const;

/** The calls by the names that add-in code uses. `start-up` is what Office.onReady waits for. */
export const callNames = [
  "start-up",
  "to.getAsync",
  "to.setAsync",
  "to.addAsync",
  "cc.getAsync",
  "cc.setAsync",
  "cc.addAsync",
  "bcc.getAsync",
  "bcc.setAsync",
  "bcc.addAsync",
  "subject.getAsync",
  "subject.setAsync",
  "body.getTypeAsync",
  "body.getAsync",
  "body.setAsync",
  "body.prependAsync",
  "body.setSignatureAsync",
  "addFileAttachmentFromBase64Async",
  "getAttachmentsAsync",
  "getAttachmentContentAsync",
  "removeAttachmentAsync",
  "saveAsync",
  "getItemIdAsync",
  "getComposeTypeAsync",
  "from.getAsync",
  "getInitializationContextAsync",
  "isClientSignatureEnabledAsync",
  "disableClientSignatureAsync",
  "loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "notificationMessages.addAsync",
  "notificationMessages.getAllAsync",
  "notificationMessages.replaceAsync",
  "notificationMessages.removeAsync",
  "sessionData.setAsync",
  "sessionData.getAsync",
  "sessionData.getAllAsync",
  "sessionData.clearAsync",
  "sessionData.removeAsync",
  "roamingSettings.saveAsync",
] as const;
export type CallName = (typeof callNames)[number];

/** A call after it ran: the mailbox as it is now, and what Outlook answers. */
export interface Outcome {
  readonly mailbox: Mailbox;
  readonly answer: Answer;
}

export type Answer =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly errorCode: number };

/** A call, ready to run. */
export interface Call {
  readonly name: CallName;
  readonly effect: "read" | "write";
  run(mailbox: Mailbox, tools: HtmlTools): Outcome;
}

const params = {
  none: z.unknown(),
  recipientField: z.looseObject({ recipientField: z.number().int().min(0).max(2) }),
  recipients: z.looseObject({
    recipientField: z.number().int().min(0).max(2),
    recipientArray: z.array(
      z.looseObject({ address: z.string().nullish(), name: z.string().nullish() }),
    ),
  }),
  subject: z.looseObject({ subject: z.string() }),
  content: z.looseObject({ data: z.string(), coercionType: z.union([z.literal(0), z.literal(3)]) }),
  coercion: z.looseObject({ coercionType: z.union([z.literal(0), z.literal(3)]) }),
  file: z.looseObject({ base64String: z.string(), name: z.string(), isInline: z.boolean() }),
  removal: z.looseObject({ attachmentIndex: z.string() }),
  id: z.looseObject({ id: z.string() }),
  customProperties: z.looseObject({ customProperties: z.record(z.string(), z.unknown()) }),
  notification: z.looseObject({ key: z.string(), type: z.number(), message: z.string() }),
  key: z.looseObject({ key: z.string() }),
  name: z.looseObject({ name: z.string() }),
  pair: z.looseObject({ name: z.string(), value: z.string() }),
  settings: z.tuple([z.record(z.string(), z.string())]),
} as const;

const coercionOf = (code: 0 | 3) => (code === 3 ? "html" : "text");
const fieldOf = (code: number): RecipientField => recipientFields[code] ?? "to";

const done = (mailbox: Mailbox, value?: unknown): Outcome => ({
  mailbox,
  answer: { ok: true, value },
});
const refused = (mailbox: Mailbox, errorCode: number): Outcome => ({
  mailbox,
  answer: { ok: false, errorCode },
});
const withItem = (mailbox: Mailbox, change: Partial<MessageItem>, value?: unknown): Outcome =>
  done({ ...mailbox, item: { ...mailbox.item, ...change } }, value);

/** What an add-in gives as recipients becomes people only where there is an address. */
const resolve = (
  given: readonly { address?: string | null | undefined; name?: string | null | undefined }[],
): readonly Recipient[] =>
  uniqueRecipients(
    given.flatMap(({ address, name }) =>
      address && isAddress(address) ? [resolved(address, name ?? address)] : [],
    ),
  );

const contentTypes: Readonly<Record<string, string>> = {
  zip: "application/zip",
  pdf: "application/pdf",
  txt: "text/plain",
  png: "image/png",
  jpg: "image/jpeg",
};

/** A file's content type by its name, as Outlook guesses it. */
export function contentTypeOf(name: string): string {
  return (
    contentTypes[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream"
  );
}

/** One row of the table: how its parameters look, and the call they make. */
type Row = (apiParams: unknown) => Call | null;

function row<S extends z.ZodType>(
  schema: S,
  name: CallName | ((given: z.output<S>) => CallName),
  effect: Call["effect"],
  run: (mailbox: Mailbox, given: z.output<S>, tools: HtmlTools) => Outcome,
): Row {
  return (apiParams) => {
    const parsed = schema.safeParse(apiParams);
    if (!parsed.success) return null;
    return {
      name: typeof name === "string" ? name : name(parsed.data),
      effect,
      run: (mailbox, tools) => run(mailbox, parsed.data, tools),
    };
  };
}

const rows: Readonly<Record<number, Row>> = {
  3: row(params.none, "loadCustomPropertiesAsync", "read", (mailbox) =>
    done(mailbox, JSON.stringify(mailbox.item.customProperties)),
  ),
  4: row(params.customProperties, "customProperties.saveAsync", "write", (mailbox, given) =>
    withItem(mailbox, { customProperties: given.customProperties }),
  ),
  14: row(params.none, "body.getTypeAsync", "read", (mailbox) =>
    done(mailbox, mailbox.item.body.kind),
  ),
  15: row(
    params.recipientField,
    (given) => `${fieldOf(given.recipientField)}.getAsync`,
    "read",
    (mailbox, given) =>
      done(
        mailbox,
        mailbox.item[fieldOf(given.recipientField)].map(({ address, name, isList = false }) => ({
          address,
          name,
          recipientType: isList ? recipientTypes.list : recipientTypes.external,
          appointmentResponse: 0,
        })),
      ),
  ),
  17: row(params.subject, "subject.setAsync", "write", (mailbox, given) =>
    withItem(mailbox, { subject: given.subject }),
  ),
  18: row(params.none, "subject.getAsync", "read", (mailbox) =>
    done(mailbox, mailbox.item.subject),
  ),
  20: row(params.removal, "removeAttachmentAsync", "write", (mailbox, given) => {
    const item = detach(mailbox.item, given.attachmentIndex);
    return item === null
      ? refused(mailbox, errorCodes.attachmentToDeleteDoesNotExist)
      : withItem(mailbox, item);
  }),
  21: row(
    params.recipients,
    (given) => `${fieldOf(given.recipientField)}.setAsync`,
    "write",
    (mailbox, given) =>
      withItem(mailbox, { [fieldOf(given.recipientField)]: resolve(given.recipientArray) }),
  ),
  22: row(
    params.recipients,
    (given) => `${fieldOf(given.recipientField)}.addAsync`,
    "write",
    (mailbox, given) => {
      const field = fieldOf(given.recipientField);
      const all = uniqueRecipients([...mailbox.item[field], ...resolve(given.recipientArray)]);
      return withItem(mailbox, { [field]: all });
    },
  ),
  23: row(params.content, "body.prependAsync", "write", (mailbox, given, tools) =>
    changeBody(mailbox, given, "front", tools),
  ),
  32: row(params.none, "saveAsync", "write", (mailbox) => {
    const saves = mailbox.item.saves + 1;
    return withItem(mailbox, { saves }, itemId);
  }),
  33: row(params.notification, "notificationMessages.addAsync", "write", (mailbox, given) =>
    mailbox.item.notifications.some(({ key }) => key === given.key)
      ? refused(mailbox, errorCodes.duplicateNotification)
      : withItem(mailbox, { notifications: [...mailbox.item.notifications, notification(given)] }),
  ),
  34: row(params.none, "notificationMessages.getAllAsync", "read", (mailbox) =>
    done(mailbox, mailbox.item.notifications),
  ),
  35: row(params.notification, "notificationMessages.replaceAsync", "write", (mailbox, given) =>
    mailbox.item.notifications.some(({ key }) => key === given.key)
      ? withItem(mailbox, {
          notifications: mailbox.item.notifications.map((one) =>
            one.key === given.key ? notification(given) : one,
          ),
        })
      : refused(mailbox, errorCodes.notificationNotFound),
  ),
  36: row(params.key, "notificationMessages.removeAsync", "write", (mailbox, given) => {
    const notifications = mailbox.item.notifications.filter(({ key }) => key !== given.key);
    return notifications.length === mailbox.item.notifications.length
      ? refused(mailbox, errorCodes.notificationNotFound)
      : withItem(mailbox, { notifications });
  }),
  37: row(params.coercion, "body.getAsync", "read", (mailbox, given, tools) =>
    done(mailbox, readBody(mailbox.item.body, coercionOf(given.coercionType), tools)),
  ),
  38: row(params.content, "body.setAsync", "write", (mailbox, given, tools) =>
    changeBody(mailbox, given, "all", tools),
  ),
  99: row(params.none, "getInitializationContextAsync", "read", (mailbox) =>
    done(mailbox, mailbox.item.initializationContext),
  ),
  107: row(params.none, "from.getAsync", "read", (mailbox) =>
    done(mailbox, { address: mailbox.user.address, name: mailbox.user.name }),
  ),
  148: row(params.file, "addFileAttachmentFromBase64Async", "write", (mailbox, given) => {
    const added = attach(mailbox.item, {
      name: given.name,
      base64: given.base64String,
      isInline: given.isInline,
      kind: "file",
      contentType: contentTypeOf(given.name),
    });
    return withItem(mailbox, added.item, added.id);
  }),
  149: row(params.none, "getAttachmentsAsync", "read", (mailbox) =>
    done(
      mailbox,
      mailbox.item.attachments.map(({ id, name, base64, isInline, kind, contentType }) => ({
        id,
        name,
        // Outlook counts the encoded size, roughly: nobody may rely on it.
        size: Math.ceil(base64Size(base64) * 1.37),
        isInline,
        contentType,
        attachmentType: { file: 0, item: 1, cloud: 2 }[kind],
      })),
    ),
  ),
  150: row(params.id, "getAttachmentContentAsync", "read", (mailbox, given) => {
    const found = mailbox.item.attachments.find(({ id }) => id === given.id);
    return found === undefined
      ? refused(mailbox, errorCodes.invalidAttachmentId)
      : done(mailbox, { content: found.base64, format: "base64" });
  }),
  164: row(params.none, "getItemIdAsync", "read", (mailbox) =>
    mailbox.item.saves === 0 ? refused(mailbox, errorCodes.itemNotSaved) : done(mailbox, itemId),
  ),
  173: row(params.content, "body.setSignatureAsync", "write", (mailbox, given, tools) =>
    changeBody(mailbox, given, "end", tools),
  ),
  174: row(params.none, "getComposeTypeAsync", "read", (mailbox) =>
    done(mailbox, {
      composeType: mailbox.item.composeType,
      coercionType: mailbox.item.body.kind,
    }),
  ),
  175: row(params.none, "isClientSignatureEnabledAsync", "read", (mailbox) =>
    done(mailbox, mailbox.item.clientSignature),
  ),
  176: row(params.none, "disableClientSignatureAsync", "write", (mailbox) =>
    withItem(mailbox, { clientSignature: false }),
  ),
  185: row(params.pair, "sessionData.setAsync", "write", (mailbox, given) => {
    const sessionData = { ...mailbox.item.sessionData, [given.name]: given.value };
    return JSON.stringify(sessionData).length > sessionDataLimit
      ? refused(mailbox, errorCodes.sessionDataTooLong)
      : withItem(mailbox, { sessionData });
  }),
  186: row(params.name, "sessionData.getAsync", "read", (mailbox, given) => {
    const value = mailbox.item.sessionData[given.name];
    return value === undefined ? refused(mailbox, errorCodes.keyNotFound) : done(mailbox, value);
  }),
  187: row(params.none, "sessionData.getAllAsync", "read", (mailbox) =>
    done(mailbox, mailbox.item.sessionData),
  ),
  188: row(params.none, "sessionData.clearAsync", "write", (mailbox) =>
    withItem(mailbox, { sessionData: {} }),
  ),
  189: row(params.name, "sessionData.removeAsync", "write", (mailbox, given) => {
    if (mailbox.item.sessionData[given.name] === undefined)
      return refused(mailbox, errorCodes.keyNotFound);
    const sessionData = Object.fromEntries(
      Object.entries(mailbox.item.sessionData).filter(([name]) => name !== given.name),
    );
    return withItem(mailbox, { sessionData });
  }),
  404: row(params.settings, "roamingSettings.saveAsync", "write", (mailbox, [roaming]) =>
    done({ ...mailbox, roaming }),
  ),
};

/** Session data per mail and add-in before requirement set 1.16, in characters. */
const sessionDataLimit = 50_000;

const itemId = "AAMkAGoefenOutlook=";

/** Office.js calls them `distributionList` and `externalUser`. */
const recipientTypes = { list: 1, external: 3 } as const;

const notification = (given: { key: string; type: number; message: string }) => ({
  key: given.key,
  type: given.type,
  message: given.message,
});

function changeBody(
  mailbox: Mailbox,
  given: { data: string; coercionType: 0 | 3 },
  place: "all" | "front" | "end",
  tools: HtmlTools,
): Outcome {
  const body = writeBody(mailbox.item.body, given.data, {
    coercion: coercionOf(given.coercionType),
    place,
    tools,
  });
  return body === null ? refused(mailbox, errorCodes.format) : withItem(mailbox, { body });
}

/** The call behind a dispatch number. Null when this Outlook does not have it, or cannot read it. */
export function findCall(dispatchId: number, apiParams: unknown): Call | null {
  return rows[dispatchId]?.(apiParams) ?? null;
}

/** What goes over the wire for an answer. Custom properties have a form of their own. */
export function wireAnswer(call: CallName, answer: Answer): unknown {
  if (call === "loadCustomPropertiesAsync")
    return answer.ok
      ? { wasSuccessful: true, customProperties: answer.value }
      : { wasSuccessful: false, errorMessage: "" };
  return answer.ok
    ? { error: false, data: answer.value ?? null }
    : { error: true, errorCode: answer.errorCode };
}

/** An answer of a shape that no caller can expect, of a kind that office.js lets through. */
export function misshapen(call: CallName, shape: "garbage" | "null"): Answer {
  const list =
    call === "getAttachmentsAsync" || /^(to|cc|bcc)\.getAsync$/.test(call) ? [{ onzin: 7 }] : null;
  if (call === "loadCustomPropertiesAsync")
    return { ok: true, value: shape === "null" ? "null" : "7" };
  return { ok: true, value: shape === "null" ? null : (list ?? { onzin: 7 }) };
}
