import type { User } from "../host/call.ts";
import { type Permission, initialData } from "../host/start-up.ts";
import type { MessageItem, MailRecipient } from "./message-item.ts";

/** The item data of a message being read: most of it is told at once. */
export function readData(item: MessageItem, user: User, permission: Permission): unknown {
  return {
    ...initialData(user, permission, item),
    itemType: 1,
    id: "AAMkAGoefenVerzonden=",
    itemClass: "IPM.Note",
    internetMessageId: "<oefenmail@oefen.example>",
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^(?:(?:RE|FW): )+/, ""),
    from: user,
    sender: user,
    to: item.to.map(onTheWire),
    cc: item.cc.map(onTheWire),
    bcc: item.bcc.map(onTheWire),
    attachments: item.attachments.map(({ id, name, isInline, contentType }) => ({
      id,
      name,
      isInline,
      contentType,
      attachmentType: 0,
      size: 0,
    })),
    isRead: true,
  };
}

const onTheWire = ({ address, name }: MailRecipient) => ({ address, name });
