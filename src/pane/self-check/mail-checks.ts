import { sameMailbox } from "../../core/base/mailbox.ts";
import type { Person } from "../../core/base/person.ts";
import { readHtml } from "../../guard/recognise/html-text.ts";
import { selfCheckSubject } from "../../guard/self-check-mail.ts";
import type { RecipientField } from "../../outlook/compose-item.ts";
import { broken, different, errorDetail, fine, fineWith, type Found } from "./check.ts";
import type { SelfCheckTools } from "./self-check-tools.ts";
import { trialFile, trialText } from "./trial-mail.ts";
import { judged, checkReadBack, tryAct } from "./try-call.ts";

/* What stands in the mail: recipients, subject, text and attachment. */

type MailTools = Pick<SelfCheckTools, "item" | "extra" | "sender">;

/** The user's own address, from wherever Outlook tells it. */
export async function ownAddress({ extra, sender }: MailTools): Promise<Person | null> {
  const user = sender();
  if (user !== null && user.address !== "") return user;
  const from = await extra.from();
  return from.ok && from.value.address !== "" ? from.value : null;
}

/** Puts the user's own address in the field, reads it back and takes it out again. */
export async function checkRecipients(tools: MailTools, field: RecipientField): Promise<Found> {
  const { item } = tools;
  const user = await ownAddress(tools);
  if (user === null) return broken("no-address");
  let shown = "";
  const put = await tryAct(
    () => item.setRecipients(field, [user]),
    () => item.recipients(field),
    (people) => {
      shown = people[0]?.address ?? "";
      return people.length === 1;
    },
  );
  const emptied = await tryAct(
    () => item.setRecipients(field, []),
    () => item.recipients(field),
    (people) => people.length === 0,
  );
  if (put.outcome === "broken") return put;
  if (emptied.outcome === "broken") return broken("not-cleared");
  return sameMailbox(shown, user.address) ? put : different("other-address");
}

export function checkSubject({ item }: MailTools): Promise<Found> {
  return tryAct(
    () => item.setSubject(selfCheckSubject),
    () => item.subject(),
    (subject) => subject.trim() === selfCheckSubject,
  );
}

export async function checkNewBody({ item }: MailTools): Promise<Found> {
  return judged(await item.body("text"), (text) =>
    fineWith(text.trim() === "" ? "none" : "present"),
  );
}

export async function checkBodyType({ item }: MailTools): Promise<Found> {
  return judged(await item.bodyFormat(), (format) => fineWith(format));
}

export async function checkPrepend({ item }: MailTools): Promise<Found> {
  const format = await item.bodyFormat();
  if (!format.ok) return broken(errorDetail(format.error));
  return tryAct(
    () => item.prependBody(inFormat(format.value), format.value),
    () => item.body("text"),
    holdsTrialText,
  );
}

export async function checkSetBody({ item }: MailTools): Promise<Found> {
  const format = await item.bodyFormat();
  if (!format.ok) return broken(errorDetail(format.error));
  return tryAct(
    () => item.setBody(inFormat(format.value), format.value),
    () => item.body("text"),
    (text) => inWords(text) === trialText,
  );
}

/** How the text that was set comes back as HTML. The guard reads it so, of a plain text too. */
export async function checkHtml({ item }: MailTools): Promise<Found> {
  const text = await item.body("text");
  if (text.ok && !holdsTrialText(text.value)) return broken("not-tried");
  return judged(await item.body("html"), (html) => {
    if (!holdsTrialText(readHtml(html).text)) return broken("not-as-set");
    return html.trim() === inFormat("html") ? fine : fineWith("rewritten");
  });
}

function inFormat(format: "html" | "text"): string {
  return format === "html" ? `<p>${trialText}</p>` : `${trialText}\n`;
}

function holdsTrialText(text: string): boolean {
  return inWords(text).includes(trialText);
}

function inWords(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** An empty zip with a comment of every byte, so that a changed one shows. */
const trialBytes: Uint8Array = Uint8Array.from([
  ...[0x50, 0x4b, 0x05, 0x06],
  ...new Array<number>(16).fill(0),
  ...[0x00, 0x04],
  ...Array.from({ length: 1024 }, (_, place) => place % 256),
]);

type Checks = Readonly<Record<string, () => Promise<Found>>>;

/** The checks of one attachment, which follow one another. */
export function attachmentChecks({ item }: MailTools) {
  let attachedId: string | null = null;
  let listedId: string | null = null;
  const untried = broken("not-tried");
  const list = async () => {
    const listed = await item.attachments();
    return listed.ok ? { ok: true as const, value: listed.value.filter(isTrialFile) } : listed;
  };
  return {
    attach: async () =>
      judged(await item.attach(trialFile, trialBytes), (id) => {
        attachedId = id;
        return fine;
      }),
    list: async () => {
      if (attachedId === null) return untried;
      const found = await checkReadBack(list, (ours) => {
        listedId = ours.length === 1 ? (ours[0]?.id ?? null) : null;
        return listedId !== null;
      });
      return found.outcome === "ok" && listedId !== attachedId ? different("id-differs") : found;
    },
    id: async () => {
      if (listedId === null) return untried;
      return judged(await list(), ([first]) => {
        if (first === undefined) return broken("not-as-set");
        const same = first.id === listedId;
        listedId = first.id;
        return same ? fine : different("id-changed");
      });
    },
    bytes: async () => {
      const id = listedId ?? attachedId;
      if (id === null) return untried;
      return checkReadBack(() => item.attachmentBytes(id), sameBytes);
    },
    detach: async () => {
      const id = listedId ?? attachedId;
      if (id === null) return untried;
      return tryAct(
        () => item.detach(id),
        list,
        (ours) => ours.length === 0,
      );
    },
  } as const satisfies Checks;
}

function isTrialFile({ name }: { readonly name: string }): boolean {
  return name === trialFile;
}

function sameBytes(bytes: Uint8Array): boolean {
  return (
    bytes.length === trialBytes.length && bytes.every((byte, place) => byte === trialBytes[place])
  );
}
