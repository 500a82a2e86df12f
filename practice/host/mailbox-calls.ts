import { z } from "zod";
import { conversation } from "../mail/new-item.ts";
import { done, errorCodes, refused, row, withItem, type Rows } from "./call.ts";

const params = {
  none: z.unknown(),
  customProperties: z.looseObject({ customProperties: z.record(z.string(), z.unknown()) }),
  notification: z.looseObject({ key: z.string(), type: z.number(), message: z.string() }),
  key: z.looseObject({ key: z.string() }),
  name: z.looseObject({ name: z.string() }),
  pair: z.looseObject({ name: z.string(), value: z.string() }),
  settings: z.tuple([z.record(z.string(), z.string())]),
} as const;

/** Calls on what the mailbox and its windows keep around the message. */
export const mailboxCalls: Rows = {
  3: row(params.none, "loadCustomPropertiesAsync", "read", (mailbox) =>
    done(mailbox, JSON.stringify(mailbox.item.customProperties)),
  ),
  4: row(params.customProperties, "customProperties.saveAsync", "write", (mailbox, given) =>
    withItem(mailbox, { customProperties: given.customProperties }),
  ),
  32: row(params.none, "saveAsync", "write", (mailbox) => {
    const { saves, subject, conversationId } = mailbox.item;
    return withItem(
      mailbox,
      {
        saves: saves + 1,
        conversationId: conversationId ?? (subject === "" ? null : conversation),
      },
      itemId,
    );
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
  99: row(params.none, "getInitializationContextAsync", "read", (mailbox) =>
    done(mailbox, mailbox.item.initializationContext),
  ),
  107: row(params.none, "from.getAsync", "read", (mailbox) =>
    done(mailbox, { address: mailbox.user.address, name: mailbox.user.name }),
  ),
  164: row(params.none, "getItemIdAsync", "read", (mailbox) =>
    mailbox.item.saves === 0 ? refused(mailbox, errorCodes.itemNotSaved) : done(mailbox, itemId),
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

const notification = (given: { key: string; type: number; message: string }) => ({
  key: given.key,
  type: given.type,
  message: given.message,
});
