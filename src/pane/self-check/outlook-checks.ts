import { sameMailbox } from "../../core/base/mailbox.ts";
import type { OfficeResult } from "../../outlook/compose-item.ts";
import { broken, different, errorDetail, fine, fineWith, type Found } from "./check.ts";
import type { SelfCheckTools } from "./self-check-tools.ts";
import { judged } from "./try-call.ts";

/* What Outlook tells of the mail, of its user and of itself, and what it lets the pane do. */

export async function checkComposeType({ item }: SelfCheckTools): Promise<Found> {
  return judged(await item.composeType(), (type) =>
    type === "new-mail" ? fine : different("not-as-set"),
  );
}

export async function checkContext({ item }: SelfCheckTools): Promise<Found> {
  return judged(await item.initializationContext(), noneHoped);
}

export function checkConversationId({ extra }: SelfCheckTools): Found {
  return witness(extra.conversationId());
}

export function checkInReplyTo({ extra }: SelfCheckTools): Found {
  return witness(extra.inReplyTo());
}

/** A second witness that the mail is new; the job can be done without. */
function witness(told: OfficeResult<string | null>): Found {
  return told.ok ? noneHoped(told.value) : different(errorDetail(told.error));
}

function noneHoped(value: string | null): Found {
  return value === null ? fineWith("none") : different("present");
}

export async function checkFrom({ extra, sender }: SelfCheckTools): Promise<Found> {
  const user = sender();
  return judged(await extra.from(), ({ address }) =>
    user === null || sameMailbox(address, user.address) ? fine : different("other-address"),
  );
}

export function checkProfile({ sender }: SelfCheckTools): Found {
  const user = sender();
  if (user === null || user.address === "") return broken("none");
  return user.name.trim() === "" ? different("no-name") : fine;
}

export function checkVersion({ facts }: SelfCheckTools): Found {
  const { hostName, hostVersion } = facts();
  return hostName === null || hostVersion === null ? different("none") : fine;
}

export function checkMailboxSets({ facts }: SelfCheckTools): Found {
  const { sets } = facts();
  if (!sets.includes("1.12")) return broken("before-1.12");
  return sets.includes("1.14") ? fine : different("before-1.14");
}

export function checkTheme({ isDark }: SelfCheckTools): Found {
  return isDark() === null ? different("none") : fine;
}

export function checkRoaming(tools: SelfCheckTools): Found {
  return tools.canReadRoamingSettings() ? fine : broken("threw");
}

export async function checkClipboard({ copy }: SelfCheckTools): Promise<Found> {
  return (await copy()) === "copied" ? fine : different("selected");
}

export function checkPrint({ print }: SelfCheckTools): Found {
  return print() === "asked" ? fine : different("refused");
}

export function checkPolicy({ policyViolations }: SelfCheckTools): Found {
  return policyViolations() === 0 ? fine : different("seen");
}
