import { webLightTheme, type Theme } from "@fluentui/react-components";
import { plainLabels } from "./plain-labels.ts";
import { useEffect, useState, useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** What Outlook tells about its theme; see outlook/office-theme.ts. */
export interface ThemeSource {
  readonly isDark: () => boolean | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export const noTheme: ThemeSource = { isDark: () => null, subscribe: () => () => undefined };

const lightTheme = plainLabels(webLightTheme);

const systemTheme: ThemeSource = {
  isDark: () => matchMedia(query).matches,
  subscribe: (listener) => {
    const media = matchMedia(query);
    media.addEventListener("change", listener);
    return () => media.removeEventListener("change", listener);
  },
};

/**
 * Outlook's own theme where it tells one, else the system's preference. Fluent follows forced
 * colours by itself.
 *
 * The dark theme loads when needed; until then, and if loading fails, the pane is light.
 */
export function useTheme(outlook: ThemeSource): Theme {
  const outlookIsDark = useSyncExternalStore(outlook.subscribe, outlook.isDark);
  const systemIsDark = useSyncExternalStore(systemTheme.subscribe, systemTheme.isDark);
  const [darkTheme, setDarkTheme] = useState<Theme | null>(null);
  const isDark = outlookIsDark ?? systemIsDark;
  useEffect(() => {
    if (!isDark) return;
    import("./dark-theme.ts").then(
      (loaded) => setDarkTheme(loaded.darkTheme),
      () => undefined,
    );
  }, [isDark]);
  return (isDark ? darkTheme : null) ?? lightTheme;
}
