import { makeStyles } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { useA4, usePrintsOpen } from "./print-pane.ts";

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
  useA4();
  usePrintsOpen(shown);
  return (
    <div ref={shown} className={useStyles().paper}>
      {children}
    </div>
  );
}
