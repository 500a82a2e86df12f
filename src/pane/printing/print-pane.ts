import { useEffect, type RefObject } from "react";

/**
 * Whether the browser began to print. Outlook may keep a pane in a frame that may not, and then the
 * browser does nothing and says nothing; nor does anything tell whether a window for printing came up.
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
    // Taken away or replaced by who shows the pane.
    return "refused";
  } finally {
    window.removeEventListener("beforeprint", onBegin);
  }
  return begun.length > 0 ? "asked" : "refused";
}

/** Unfolds all that is folded inside an element. */
export function openAll(element: HTMLElement | null): void {
  for (const details of element?.querySelectorAll("details") ?? []) details.open = true;
}

/** Unfolds all inside an element whenever the pane is printed, by whichever way. */
export function usePrintsOpen(shown: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onBegin = (): void => openAll(shown.current);
    window.addEventListener("beforeprint", onBegin);
    return () => window.removeEventListener("beforeprint", onBegin);
  }, [shown]);
}

/**
 * Prints on A4 while a page is shown. Such a rule has no element to stand on, so Fluent's styles cannot
 * hold it; where the browser is too old for this, it takes its own paper.
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
