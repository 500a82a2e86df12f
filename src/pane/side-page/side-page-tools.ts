import type { IsoDay } from "../../core/base/day.ts";
import type { Person } from "../../core/base/person.ts";
import type { WholeProtocol } from "../../core/protocol/protocol.ts";
import type { Registry } from "../../core/protocol/registry.ts";
import type { MailToOpen, OfficeDone } from "../../outlook/compose-item.ts";

/** The outside world of the side pages; tests pass in another. */
export interface SidePageTools {
  readonly registry: Registry;
  readonly today: () => IsoDay;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** The user of this Outlook. Null where Outlook does not tell. */
  readonly sender: () => Person | null;
  /** Whether Outlook's theme is dark. Null where Outlook tells no theme. */
  readonly isDark: () => boolean | null;
  /** How often the page broke its content-security policy since it opened. */
  readonly policyViolations: () => number;
  /** The teams that the user works for; empty when none was chosen. */
  readonly teams: () => readonly string[];
  /** Opens a mail in a new window, for the user to check and send. */
  readonly openNewMail: (mail: MailToOpen) => Promise<OfficeDone>;
  /** Every protocol, with everything recorded of it. Rejects when it cannot be loaded. */
  readonly loadWholeProtocols: () => Promise<readonly WholeProtocol[]>;
}
