import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** What Outlook tells of its own theme; see outlook/office-theme.ts. */
export interface ThemeSource {
  readonly isDark: () => boolean | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export const noTheme: ThemeSource = { isDark: () => null, subscribe: () => () => undefined };

const systemTheme: ThemeSource = {
  isDark: () => matchMedia(query).matches,
  subscribe: (listener) => {
    const media = matchMedia(query);
    media.addEventListener("change", listener);
    return () => media.removeEventListener("change", listener);
  },
};

/**
 * Outlook's own theme where it tells one, else the system's preference. Forced colours need nothing
 * here: Fluent follows them by itself.
 */
export function useTheme(outlook: ThemeSource): Theme {
  const outlookIsDark = useSyncExternalStore(outlook.subscribe, outlook.isDark);
  const systemIsDark = useSyncExternalStore(systemTheme.subscribe, systemTheme.isDark);
  return (outlookIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
