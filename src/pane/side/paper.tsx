import { makeStaticStyles, makeStyles } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { usePrintsOpen } from "./printing.ts";

// Rules about the page itself have no element to stand on.
const useSheets = makeStaticStyles("@page { size: A4; margin: 13mm 15mm; }");

const useStyles = makeStyles({
  paper: {
    minWidth: 0,
    // Black on white, also where the pane is dark.
    "@media print": {
      color: "CanvasText",
      "& *": { color: "inherit", backgroundColor: "transparent" },
    },
  },
});

interface PaperProps {
  readonly shown: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** What of a page is printed; all that can be unfolded is unfolded by then. */
export function Paper({ shown, children }: PaperProps) {
  useSheets();
  usePrintsOpen(shown);
  return (
    <div ref={shown} className={useStyles().paper}>
      {children}
    </div>
  );
}
