import { z } from "zod";
import {
  coercionOf,
  done,
  errorCodes,
  fieldOf,
  refused,
  row,
  withItem,
  type Mailbox,
  type Outcome,
  type Rows,
} from "./call.ts";
import { contentTypeOf } from "./content-type.ts";
import {
  attach,
  base64Size,
  detach,
  isAddress,
  readBody,
  resolved,
  uniqueRecipients,
  writeBody,
  type HtmlTools,
  type MailRecipient,
} from "../mail/message-item.ts";

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
} as const;

/** Calls on what the message says: recipients, subject, body and attachments. */
export const messageCalls: Rows = {
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
  37: row(params.coercion, "body.getAsync", "read", (mailbox, given, tools) =>
    done(mailbox, readBody(mailbox.item.body, coercionOf(given.coercionType), tools)),
  ),
  38: row(params.content, "body.setAsync", "write", (mailbox, given, tools) =>
    changeBody(mailbox, given, "all", tools),
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
  173: row(params.content, "body.setSignatureAsync", "write", (mailbox, given, tools) =>
    changeBody(mailbox, given, "end", tools),
  ),
};

/** What an add-in gives as recipients becomes people only where there is an address. */
const resolve = (
  given: readonly { address?: string | null | undefined; name?: string | null | undefined }[],
): readonly MailRecipient[] =>
  uniqueRecipients(
    given.flatMap(({ address, name }) =>
      address && isAddress(address) ? [resolved(address, name ?? address)] : [],
    ),
  );

/** Office.js calls them `distributionList` and `externalUser`. */
const recipientTypes = { list: 1, external: 3 } as const;

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
