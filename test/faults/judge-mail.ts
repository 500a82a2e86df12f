import { isWordsOnlyMail } from "../../src/core/mail/preparation.ts";
import { webcrypto } from "node:crypto";
import type { Moment } from "../../practice/host/call-log.ts";
import type { ItemSnapshot } from "../../practice/mail/item-snapshot.ts";
import { openArchive } from "../../src/attachment/archive.ts";
import { parseSeal, sameSeal, sealKey, asDraftCopy, type Seal } from "../../src/core/mail/seal.ts";
import type { Password } from "../../src/core/password/password.ts";
import type { State } from "../../src/wizard/state.ts";
import { beveren } from "../client.ts";

/** The seal in session data or in custom properties; null when there is none. Throws when it is no seal. */
export function sealOf(values: Readonly<Record<string, unknown>>): Seal | null {
  const text = values[sealKey];
  if (text === undefined) return null;
  const seal = typeof text === "string" ? parseSeal(text) : null;
  if (seal === null) throw new Error("The mail holds something that is no seal");
  return seal;
}

/** What a mail that was prepared without a fault holds. */
export interface Ready {
  readonly bodyText: string;
  readonly reference: string;
}

/** What is wrong with a mail that should be ready; nothing when all of it is there. */
export async function flawsIn(mail: ItemSnapshot, ready: Ready): Promise<readonly string[]> {
  const flaws: string[] = [];
  const flaw = (wrong: boolean, what: string): void => {
    if (wrong) flaws.push(what);
  };
  const seal = sealOf(mail.sessionData);
  flaw(seal?.state !== "prepared", `seal is ${seal?.state ?? "absent"}`);
  flaw(seal?.fingerprints === null, "the seal has no fingerprints");
  const copy = sealOf(mail.customProperties);
  flaw(seal !== null && !isCopy(copy, seal), "the copy of the seal differs");
  const reference = seal?.reference ?? "";
  const addresses = mail.to.map(({ address }) => address).join();
  flaw(addresses !== beveren.mailboxes.join(), `To is ${addresses}`);
  flaw(mail.cc.length + mail.bcc.length > 0, "somebody is in Cc or Bcc");
  flaw(
    mail.subject !== `Doorverwijzing Kind en Gezin - referentie ${reference}`,
    `subject is ${mail.subject}`,
  );
  flaw(mail.bodyText.replaceAll(reference, ready.reference) !== ready.bodyText, "the text differs");
  const files = mail.attachments.filter(({ isInline }) => !isInline);
  flaw(files.length !== 1, `${files.length} attachments`);
  flaw(files[0]?.name !== `doorverwijzing-${reference}.zip`, `attachment ${files[0]?.name ?? ""}`);
  const bytes = new Uint8Array(Buffer.from(files[0]?.base64 ?? "", "base64"));
  const digest = Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes)).toString("hex");
  flaw(digest !== seal?.attachment?.sha256, "the attachment is another");
  return flaws;
}

function isCopy(copy: Seal | null, seal: Seal): boolean {
  return copy !== null && sameSeal(copy, asDraftCopy(seal));
}

export async function opensWith(mail: ItemSnapshot, password: string): Promise<boolean> {
  const file = mail.attachments.find(({ isInline }) => !isInline);
  const bytes = new Uint8Array(Buffer.from(file?.base64 ?? "", "base64"));
  return (await openArchive(bytes, password as Password)).ok;
}

/** The moments at which Send would have met a seal that says *prepared* while something was missing. */
export function falselyPrepared(history: readonly Moment[]): readonly Moment[] {
  return history.filter((moment) => {
    const seal = sealOf(moment.sessionData);
    if (seal?.state !== "prepared") return false;
    const { to, cc, bcc, subject, attachmentNames } = moment;
    const complete =
      to.join() === beveren.mailboxes.join() &&
      cc.length + bcc.length === 0 &&
      subject.includes(seal.reference) &&
      attachmentNames.filter((name) => name === seal.attachment?.name).length === 1;
    return !complete;
  });
}

/** The password that the pane keeps, shown at *Klaar* or not yet. Throws at any other step. */
export function passwordOf(state: State): Password {
  const done = state.step === "stopped" ? state.done : state;
  if (done?.step !== "done" || isWordsOnlyMail(done.preparation))
    throw new Error(`There is no password at ${state.step}`);
  return done.preparation.password;
}

/** What of a mail must be as it was after undoing. */
export function asFound(mail: ItemSnapshot) {
  const { to, cc, bcc, subject, bodyText, attachments, sessionData, customProperties } = mail;
  return { to, cc, bcc, subject, bodyText, attachments, sessionData, customProperties };
}
