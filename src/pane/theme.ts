import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

/**
 * Outlook's own theme where it tells one, else the system's preference. Forced colours need nothing
 * here: Fluent follows them by itself.
 */
export function useTheme(officeIsDark: boolean | null): Theme {
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return (officeIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
