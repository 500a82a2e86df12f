/**
 * The item calls of Office.js for a runtime that has no Office.js: each with its number, how its
 * arguments travel, and how the answer comes back. Must stay within ES2016's built-ins.
 */
export interface BareCall {
  readonly dispatchId: number;
  /** How many arguments come before the options and the callback. */
  readonly arity: 0 | 1 | 2;
  params?(args: readonly unknown[], options: Readonly<Record<string, unknown>>): unknown;
  read?(data: unknown): unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};

const coercion = (type: unknown) => (type === "html" ? 3 : 0);

const recipientTypes = ["other", "distributionList", "user", "externalUser"];

const responses = ["none", "organizer", "tentative", "accepted", "declined"];

const person = (value: unknown): unknown => {
  const { address, name, recipientType, appointmentResponse } = fields(value);
  return {
    emailAddress: address,
    displayName: name,
    ...(typeof appointmentResponse === "number"
      ? { appointmentResponse: responses[appointmentResponse] ?? "none" }
      : {}),
    ...(typeof recipientType === "number"
      ? { recipientType: recipientTypes[recipientType] ?? "other" }
      : {}),
  };
};

// Whatever is no list counts as an empty one, as in Office.js.
const people = (value: unknown): unknown => (Array.isArray(value) ? value.map(person) : []);

const attachments = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one) => {
        const details = fields(one);
        const type = ["file", "item", "cloud"][Number(details.attachmentType)];
        return type === undefined ? details : { ...details, attachmentType: type };
      })
    : [];

const given = (value: unknown) => {
  const { emailAddress, displayName } = fields(value);
  return typeof value === "string"
    ? { address: value, name: value }
    : { address: emailAddress, name: displayName };
};

/** As documented for `setAsync` and `addAsync` of recipients. */
const mostRecipients = 100;

const recipientCalls = (field: "to" | "cc" | "bcc", recipientField: number) => {
  const writing = ([list]: readonly unknown[]) => {
    if (Array.isArray(list) && list.length > mostRecipients)
      throw new Error("More recipients than Outlook takes at once");
    return { recipientField, recipientArray: Array.isArray(list) ? list.map(given) : list };
  };
  return {
    [`${field}.getAsync`]: {
      dispatchId: 15,
      arity: 0,
      params: () => ({ recipientField }),
      read: people,
    },
    [`${field}.setAsync`]: { dispatchId: 21, arity: 1, params: writing },
    [`${field}.addAsync`]: { dispatchId: 22, arity: 1, params: writing },
  } as const;
};

const content = ([data]: readonly unknown[], options: Fields) => ({
  data,
  coercionType: coercion(options.coercionType),
});
const key = ([value]: readonly unknown[]) => ({ key: value });
const name = ([value]: readonly unknown[]) => ({ name: value });
const noticeTypes = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"];
const notice = ([noticeKey, value]: readonly unknown[]) => {
  const details = fields(value);
  return { ...details, key: noticeKey, type: noticeTypes.indexOf(String(details.type)) };
};
/** By the name that add-in code uses, counted from the item. */
export const bareCalls: Readonly<Record<string, BareCall>> = {
  ...recipientCalls("to", 0),
  ...recipientCalls("cc", 1),
  ...recipientCalls("bcc", 2),
  "subject.setAsync": { dispatchId: 17, arity: 1, params: ([subject]) => ({ subject }) },
  "subject.getAsync": { dispatchId: 18, arity: 0 },
  "body.getTypeAsync": { dispatchId: 14, arity: 0 },
  "body.getAsync": {
    dispatchId: 37,
    arity: 1,
    params: ([type]) => ({ coercionType: coercion(type) }),
  },
  "body.setAsync": { dispatchId: 38, arity: 1, params: content },
  "body.prependAsync": { dispatchId: 23, arity: 1, params: content },
  "body.setSignatureAsync": { dispatchId: 173, arity: 1, params: content },
  "from.getAsync": { dispatchId: 107, arity: 0, read: person },
  addFileAttachmentFromBase64Async: {
    dispatchId: 148,
    arity: 2,
    params: ([base64String, fileName], options) => ({
      base64String,
      name: fileName,
      isInline: options.isInline === true,
    }),
  },
  getAttachmentsAsync: { dispatchId: 149, arity: 0, read: attachments },
  getAttachmentContentAsync: { dispatchId: 150, arity: 1, params: ([id]) => ({ id }) },
  removeAttachmentAsync: {
    dispatchId: 20,
    arity: 1,
    params: ([attachmentIndex]) => ({ attachmentIndex }),
  },
  saveAsync: { dispatchId: 32, arity: 0 },
  getItemIdAsync: { dispatchId: 164, arity: 0 },
  getComposeTypeAsync: { dispatchId: 174, arity: 0 },
  getInitializationContextAsync: { dispatchId: 99, arity: 0 },
  isClientSignatureEnabledAsync: { dispatchId: 175, arity: 0 },
  disableClientSignatureAsync: { dispatchId: 176, arity: 0 },
  "notificationMessages.addAsync": { dispatchId: 33, arity: 2, params: notice },
  "notificationMessages.getAllAsync": { dispatchId: 34, arity: 0 },
  "notificationMessages.replaceAsync": { dispatchId: 35, arity: 2, params: notice },
  "notificationMessages.removeAsync": { dispatchId: 36, arity: 1, params: key },
  "sessionData.setAsync": {
    dispatchId: 185,
    arity: 2,
    params: ([entry, value]) => ({ name: entry, value }),
  },
  "sessionData.getAsync": { dispatchId: 186, arity: 1, params: name },
  "sessionData.getAllAsync": { dispatchId: 187, arity: 0 },
  "sessionData.clearAsync": { dispatchId: 188, arity: 0 },
  "sessionData.removeAsync": { dispatchId: 189, arity: 1, params: name },
};
