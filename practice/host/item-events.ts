import { addressFields } from "../mail/message-item.ts";
import type { PracticeState, Theme } from "../mail/session.ts";

/** An event as office.js expects it: a name, and a list that holds one JSON text. */
export interface OfficeEvent {
  readonly name: string;
  readonly data: readonly [string];
}

/** The events that a change brings about, for add-ins that asked for them. */
export function changeEvents(now: PracticeState, former: PracticeState): readonly OfficeEvent[] {
  if (now.windowNumber !== former.windowNumber) return [];
  return [
    ...recipientEvents(now, former),
    ...attachmentEvents(now, former),
    ...themeEvents(now, former),
    ...contextEvents(now, former),
  ];
}

/** By which an open pane hears what the alert's button passes (Mailbox 1.15). */
export const contextEvent = "olkInitializationContextChanged";

/** The focus moves to an open pane whenever another part of Outlook asks for it. */
function contextEvents(now: PracticeState, former: PracticeState): readonly OfficeEvent[] {
  if (now.pane === null || now.pane !== former.pane || now.paneFocus <= former.paneFocus) return [];
  const { initializationContext } = now.mailbox.item;
  return [event(contextEvent, { initializationContextData: initializationContext })];
}

function recipientEvents(now: PracticeState, former: PracticeState): readonly OfficeEvent[] {
  const changed = addressFields.filter(
    (field) => now.mailbox.item[field] !== former.mailbox.item[field],
  );
  if (changed.length === 0) return [];
  const data = Object.fromEntries(addressFields.map((field) => [field, changed.includes(field)]));
  return [event("olkRecipientsChanged", data)];
}

function attachmentEvents(now: PracticeState, former: PracticeState): readonly OfficeEvent[] {
  const before = former.mailbox.item.attachments;
  const after = now.mailbox.item.attachments;
  if (before === after) return [];
  const missing = (from: typeof before, others: typeof before) =>
    from.filter(({ id }) => !others.some((other) => other.id === id));
  return [
    ...missing(after, before).map((one) => ({ status: "added", one })),
    ...missing(before, after).map((one) => ({ status: "removed", one })),
  ].map(({ status, one: { id, name, isInline } }) =>
    event("olkAttachmentsChanged", {
      attachmentStatus: status,
      attachmentDetails: { id, name, isInline, attachmentType: 0, size: 0 },
    }),
  );
}

/** Colours as numbers, the way Outlook sends them to a registered add-in. */
const themeColours: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
};

function themeEvents(now: PracticeState, former: PracticeState): readonly OfficeEvent[] {
  return now.settings.theme === former.settings.theme ? [] : [themeEvent(now.settings.theme)];
}

/** The event that tells a theme's colours. */
export function themeEvent(theme: Theme): OfficeEvent {
  return event("officeThemeChanged", themeColours[theme]);
}

const event = (name: string, data: unknown): OfficeEvent => ({
  name,
  data: [JSON.stringify(data)],
});
