import { broken, checkNames, type CheckName, type CheckResult, type Found } from "./check.ts";
import * as kept from "./kept-checks.ts";
import * as mail from "./mail-checks.ts";
import * as outlook from "./outlook-checks.ts";
import type { SelfCheckTools } from "./self-check-tools.ts";

type Check = () => Found | Promise<Found>;

/** How each check is done. Some build on one before, so they run in the order of their names. */
function checksOf(tools: SelfCheckTools): Readonly<Record<CheckName, Check>> {
  const attachment = mail.attachmentChecks(tools);
  return {
    clipboard: () => outlook.checkClipboard(tools),
    profile: () => outlook.checkProfile(tools),
    version: () => outlook.checkVersion(tools),
    "mailbox-sets": () => outlook.checkMailboxSets(tools),
    theme: () => outlook.checkTheme(tools),
    roaming: () => outlook.checkRoaming(tools),
    "compose-type": () => outlook.checkComposeType(tools),
    "body-type": () => mail.checkBodyType(tools),
    "new-body": () => mail.checkNewBody(tools),
    context: () => outlook.checkContext(tools),
    "conversation-id": () => outlook.checkConversationId(tools),
    "in-reply-to": () => outlook.checkInReplyTo(tools),
    from: () => outlook.checkFrom(tools),
    "session-absent": () => kept.checkAbsentKey(tools),
    session: () => kept.checkSession(tools),
    "session-remove": () => kept.checkSessionRemoval(tools),
    subject: () => mail.checkSubject(tools),
    "property-before-save": () => kept.checkPropertyBeforeSave(tools),
    "body-prepend": () => mail.checkPrepend(tools),
    "body-set": () => mail.checkSetBody(tools),
    "body-html": () => mail.checkHtml(tools),
    attach: attachment.attach,
    "attachment-list": attachment.list,
    "attachment-id": attachment.id,
    "attachment-bytes": attachment.bytes,
    detach: attachment.detach,
    save: () => kept.checkSave(tools),
    "property-after-save": () => kept.checkPropertyAfterSave(tools),
    "property-remove": () => kept.checkPropertyRemoval(tools),
    "recipients-cc": () => mail.checkRecipients(tools, "cc"),
    "recipients-bcc": () => mail.checkRecipients(tools, "bcc"),
    "recipients-to": () => mail.checkRecipients(tools, "to"),
    policy: () => outlook.checkPolicy(tools),
    print: () => outlook.checkPrint(tools),
  };
}

/** Longer than the calls of one check together, each with its own limit. */
const longestCheckMs = 120_000;

/**
 * Tries everything, one after another, whatever becomes of each. Never rejects.
 *
 * @param report - told after each check, of all so far.
 */
export async function runChecks(
  tools: SelfCheckTools,
  report: (soFar: readonly CheckResult[]) => void,
): Promise<readonly CheckResult[]> {
  const checks = checksOf(tools);
  const results: CheckResult[] = [];
  for (const check of checkNames) {
    const startedAt = tools.now();
    const found = await withinLimit(checks[check]);
    results.push({ check, ...found, ms: Math.max(0, Math.round(tools.now() - startedAt)) });
    report([...results]);
  }
  return results;
}

function withinLimit(check: Check): Promise<Found> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(broken("silent")), longestCheckMs);
    const settle = (found: Found): void => {
      clearTimeout(timer);
      resolve(found);
    };
    Promise.resolve()
      .then(check)
      .then(settle, () => settle(broken("threw")));
  });
}

/**
 * Puts the user's own address in To again, for the last check.
 *
 * @returns whether Send may be pressed: To was read back as the user alone, and the guard can know
 * the mail by its mark or its subject.
 */
export async function addressTrial(
  tools: SelfCheckTools,
  results: readonly CheckResult[],
): Promise<boolean> {
  const works = (check: CheckName): boolean =>
    results.some((one) => one.check === check && one.outcome !== "broken");
  const user = await mail.ownAddress(tools);
  if (user === null || !(works("session") || works("subject"))) return false;
  const put = await tools.item.setRecipients("to", [user]);
  const to = await tools.item.recipients("to");
  return put.ok && to.ok && to.value.length === 1;
}
