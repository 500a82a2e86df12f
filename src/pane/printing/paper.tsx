import { makeStyles } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { useA4, usePrintsOpen } from "./print-pane.ts";

const useStyles = makeStyles({
  paper: {
    minWidth: 0,
    // Black on white, in the dark theme too.
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

/** The part of a page that is printed, with everything unfolded. */
export function Paper({ shown, children }: PaperProps) {
  useA4();
  usePrintsOpen(shown);
  return (
    <div ref={shown} className={useStyles().paper}>
      {children}
    </div>
  );
}
