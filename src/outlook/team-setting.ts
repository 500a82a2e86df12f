import { fail, ok } from "../core/base/result.ts";
import type { OfficeDone } from "./compose-item.ts";
import { limits, officeCall } from "./office-call.ts";
import { readNothing } from "./read-answer.ts";

/**
 * The local teams that the user works for: the only thing that this product stores.
 *
 * Stored in Outlook's roaming settings, so it follows the mailbox. Team names come from the
 * protocols and say nothing about a client.
 */
export interface TeamSetting {
  /** The stored teams; empty when none was ever chosen or the setting cannot be read. */
  read(): readonly string[];
  write(teams: readonly string[]): Promise<OfficeDone>;
}

const settingName = "teams";

export function officeTeamSetting(openSettings: () => Office.RoamingSettings): TeamSetting {
  return {
    read: () => {
      try {
        const kept: unknown = openSettings().get(settingName);
        if (!Array.isArray(kept)) return [];
        const entries: readonly unknown[] = kept;
        return entries.filter((entry) => typeof entry === "string");
      } catch {
        return [];
      }
    },
    write: async (teams) => {
      const saved = await officeCall(
        limits.writeMs,
        (callback) => {
          const settings = openSettings();
          settings.set(settingName, [...teams]);
          settings.saveAsync(callback);
        },
        readNothing,
      );
      return saved.ok ? ok(null) : fail(saved.error);
    },
  };
}
