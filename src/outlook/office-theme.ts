import { isRecord } from "../core/base/is-record.ts";

/** Whether Outlook's theme is dark, as far as it tells. It may change while the pane is open. */
export interface OfficeTheme {
  /** Null where Outlook tells no theme: then the system's preference applies. */
  readonly isDark: () => boolean | null;
  /** Calls back on each change; returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Follows Outlook's theme. An Outlook that tells none is no failure.
 *
 * Outlook on the web tells it by an event only, right after a handler is added.
 */
export function officeTheme(): OfficeTheme {
  const listeners = new Set<() => void>();
  let dark = darkness((Office.context as Partial<Office.Context>).officeTheme);
  try {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (event: unknown) => {
        dark = darkness(isRecord(event) ? event.officeTheme : undefined) ?? dark;
        for (const listener of listeners) listener();
      },
    );
  } catch {
    // This Outlook has no such event: the theme at the start holds.
  }
  return {
    isDark: () => dark,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Judges by the background colour where that is all that is told, as in older Outlooks. */
function darkness(theme: unknown): boolean | null {
  if (!isRecord(theme)) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const colour = theme.bodyBackgroundColor;
  const channels =
    typeof colour === "string" ? /^#(..)(..)(..)$/.exec(colour)?.slice(1) : undefined;
  if (channels === undefined) return null;
  const sum = channels.reduce((total, hex) => total + Number.parseInt(hex, 16), 0);
  return sum < 3 * 128;
}
