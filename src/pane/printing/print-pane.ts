import { useEffect, type RefObject } from "react";

/**
 * Whether the browser began to print. Outlook may keep the pane in a frame that is not allowed to;
 * the browser then does nothing and reports nothing. No script can tell whether a print window
 * opened.
 */
export type PrintOutcome = "asked" | "refused";

/** Asks the browser to print the pane. */
export function printPane(): PrintOutcome {
  const begun: Event[] = [];
  const onBegin = (event: Event): void => void begun.push(event);
  window.addEventListener("beforeprint", onBegin);
  try {
    window.print();
  } catch {
    // Removed or replaced by the host.
    return "refused";
  } finally {
    window.removeEventListener("beforeprint", onBegin);
  }
  return begun.length > 0 ? "asked" : "refused";
}

/** Unfolds everything inside an element. */
export function openAll(element: HTMLElement | null): void {
  for (const details of element?.querySelectorAll("details") ?? []) details.open = true;
}

/** Unfolds everything inside an element whenever the pane is printed, by any route. */
export function usePrintsOpen(shown: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onBegin = (): void => openAll(shown.current);
    window.addEventListener("beforeprint", onBegin);
    return () => window.removeEventListener("beforeprint", onBegin);
  }, [shown]);
}

/**
 * Prints on A4 while a page is shown. The `@page` rule has no element, so Fluent's styles cannot
 * hold it; a browser too old for constructed style sheets uses its own paper.
 */
export function useA4(): void {
  useEffect(() => {
    if (!("adoptedStyleSheets" in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@page { size: A4; margin: 13mm 15mm; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}
