import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useState, type RefObject } from "react";
import { CopyButton } from "../parts/copy-button.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { openAll, printPane, type PrintOutcome } from "./print-pane.ts";
import { printWords } from "./print-wording.nl.ts";

interface Printing {
  readonly outcome: PrintOutcome | null;
  /** The printed page as text, for when printing is blocked. */
  readonly text: string;
}

/** Printing a page: the button, and what came of pressing it. */
export function usePrint(shown: RefObject<HTMLElement | null>, textOf: () => string) {
  const [printing, setPrinting] = useState<Printing>({ outcome: null, text: "" });
  const print = (): void => {
    openAll(shown.current);
    setPrinting({ outcome: printPane(), text: textOf() });
  };
  return {
    button: (
      <PrimaryButton icon={<PrintRegular />} onClick={print}>
        {printWords.print}
      </PrimaryButton>
    ),
    outcome: printing.outcome !== null && (
      <Note tone={printing.outcome === "refused" ? "warning" : "info"}>
        <p role="status">{printWords[printing.outcome]}</p>
        <CopyButton what={printWords.text} text={printing.text} shown={shown} />
      </Note>
    ),
  };
}
