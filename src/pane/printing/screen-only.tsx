import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "& p": { margin: 0 },
    "@media print": { display: "none" },
  },
});

/** Content for the screen, left out on paper. */
export function ScreenOnly({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().screen}>{children}</div>;
}
