import { mentionsReference } from "../../core/mail/our-marks.ts";
import { sealKey } from "../../core/mail/seal.ts";
import { liftKey } from "../../guard/finding.ts";
import { selfCheckKey, selfCheckSubject } from "../../guard/self-check-mail.ts";
import {
  recipientFields,
  type BodyFormat,
  type ComposeItem,
  type OfficeDone,
  type OfficeResult,
} from "../../outlook/compose-item.ts";
import { readUntil } from "../../preparing/read-until.ts";

/*
 * The mail in which everything is tried: whether it may be one, and emptying it afterwards.
 */

/** The name of the file that is attached and taken out again. */
export const trialFile = "proef.zip";

/** Why nothing is tried in a mail. Nothing in it was changed. */
export type TrialRefusal = "not-new" | "not-empty" | "ours" | "unreadable";

/** The body as it was, to put it back; null where it could not be read. */
export type FormerBody = { readonly content: string; readonly format: BodyFormat } | null;

export type Inspected =
  | { readonly kind: "empty"; readonly body: FormerBody }
  | { readonly kind: "refused"; readonly refusal: TrialRefusal };

/**
 * Whether the mail is new, empty and none of ours, as far as Outlook lets it be read. A single part
 * that cannot be read is what the self-check is for, so it stops nothing by itself.
 *
 * The text is not judged: a signature may stand there, and no add-in is told which part it is.
 */
export async function inspectForTrial(item: ComposeItem): Promise<Inspected> {
  const refused = (refusal: TrialRefusal): Inspected => ({ kind: "refused", refusal });
  const composeType = await item.composeType();
  if (composeType.ok && composeType.value !== "new-mail") return refused("not-new");
  if (await holdsOurMarks(item)) return refused("ours");
  const subject = await item.subject();
  if (subject.ok && isOurText(subject.value)) return refused("ours");
  const text = await item.body("text");
  if (text.ok && mentionsReference(text.value)) return refused("ours");
  if (subject.ok && subject.value.trim() !== "") return refused("not-empty");
  const to = await item.recipients("to");
  const attachments = await item.attachments();
  const held: readonly OfficeResult<readonly unknown[]>[] = [
    to,
    await item.recipients("cc"),
    await item.recipients("bcc"),
    attachments.ok
      ? { ok: true, value: attachments.value.filter(({ inline }) => !inline) }
      : attachments,
  ];
  if (held.some((one) => one.ok && one.value.length > 0)) return refused("not-empty");
  if (!subject.ok && !to.ok) return refused("unreadable");
  return { kind: "empty", body: await readFormerBody(item) };
}

function isOurText(subject: string): boolean {
  return subject.trim() === selfCheckSubject || mentionsReference(subject);
}

async function holdsOurMarks(item: ComposeItem): Promise<boolean> {
  for (const key of [sealKey, liftKey, selfCheckKey]) {
    const mark = await item.sessionValue(key);
    if (mark.ok && mark.value !== null) return true;
  }
  const kept = await item.customProperty(sealKey);
  return kept.ok && kept.value !== null;
}

async function readFormerBody(item: ComposeItem): Promise<FormerBody> {
  const format = await item.bodyFormat();
  if (!format.ok) return null;
  const content = await item.body(format.value);
  return content.ok ? { content: content.value, format: format.value } : null;
}

/** Whether the mail beside the pane is the trial, so that it may be emptied. */
export async function isTrialMail(item: ComposeItem): Promise<boolean> {
  const mark = await item.sessionValue(selfCheckKey);
  if (mark.ok && mark.value !== null) return true;
  const subject = await item.subject();
  return subject.ok && subject.value.trim() === selfCheckSubject;
}

/** A part of the trial that could not be taken out, or of which nobody can tell. */
const trialParts = [
  ...(["recipients", "attachment", "text", "properties", "subject", "session"] as const),
] as const;
export type TrialPart = (typeof trialParts)[number];

/**
 * Takes the trial out of the mail, and saves it so. As long as there are recipients, the mail keeps
 * what the guard knows it by.
 *
 * @returns what is still there, as far as Outlook tells.
 */
export async function emptyTrialMail(
  item: ComposeItem,
  body: FormerBody,
): Promise<readonly TrialPart[]> {
  const acts: Readonly<Record<TrialPart, () => Promise<boolean>>> = {
    recipients: () => emptyRecipients(item),
    attachment: () => removeTrialFile(item),
    text: () => putBodyBack(item, body),
    properties: () =>
      removed(
        () => item.customProperty(selfCheckKey),
        () => item.removeCustomProperty(selfCheckKey),
      ),
    subject: () =>
      isDone(
        item.setSubject(""),
        () => item.subject(),
        (subject) => subject.trim() === "",
      ),
    session: async () => {
      await item.save();
      return removed(
        () => item.sessionValue(selfCheckKey),
        () => item.removeSessionValue(selfCheckKey),
      );
    },
  };
  const left: TrialPart[] = [];
  for (const part of trialParts) {
    const marks = part === "subject" || part === "session";
    const keeps = marks && left.includes("recipients");
    if (keeps || !(await acts[part]())) left.push(part);
  }
  return left;
}

async function isDone<T>(
  act: Promise<OfficeDone>,
  read: () => Promise<OfficeResult<T>>,
  matches: (value: T) => boolean,
): Promise<boolean> {
  await act;
  const found = await readUntil(read, matches);
  return found.ok && found.value;
}

async function removed(
  read: () => Promise<OfficeResult<string | null>>,
  remove: () => Promise<OfficeDone>,
): Promise<boolean> {
  const present = await read();
  if (present.ok && present.value === null) return true;
  return isDone(remove(), read, (value) => value === null);
}

async function emptyRecipients(item: ComposeItem): Promise<boolean> {
  let empty = true;
  for (const field of recipientFields)
    if (
      !(await isDone(
        item.setRecipients(field, []),
        () => item.recipients(field),
        (people) => people.length === 0,
      ))
    )
      empty = false;
  return empty;
}

async function removeTrialFile(item: ComposeItem): Promise<boolean> {
  const listed = await item.attachments();
  if (!listed.ok) return false;
  const ours = listed.value.filter(({ name }) => name === trialFile);
  for (const { id } of ours) await item.detach(id);
  if (ours.length === 0) return true;
  const found = await readUntil(
    () => item.attachments(),
    (now) => now.every(({ name }) => name !== trialFile),
  );
  return found.ok && found.value;
}

async function putBodyBack(item: ComposeItem, body: FormerBody): Promise<boolean> {
  const former = body ?? { content: "", format: "text" };
  return isDone(
    item.setBody(former.content, former.format),
    () => item.body("text"),
    (text) => !text.includes(trialText),
  );
}

/** The one line that the trial writes. Made up: it says nothing about anybody. */
export const trialText = "Dit is een proef van Doorverwijzing OCMW: één, twee, drie.";
