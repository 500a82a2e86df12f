import { makeStyles } from "@fluentui/react-components";
import { use, type ReactNode } from "react";
import { aboutNothing, aboutOf, type About } from "../../wizard/about.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { PageFrame, type PageFrameProps } from "../parts/page-frame.tsx";
import { labels } from "../parts/wording.nl.ts";
import { WizardContext } from "../steps/use-wizard.ts";
import { aboutMail } from "./about-mail.ts";
import { useSidePageEnvironment, useSidePageStack } from "./use-side-pages.ts";

const useStyles = makeStyles({
  // On paper there is nothing to click, and the content has its own title: of the frame's main
  // part, only the last child, the page's content, is printed.
  frame: {
    "@media print": {
      display: "block",
      height: "auto",
      minHeight: "auto",
      colorScheme: "light",
      backgroundColor: "Canvas",
      color: "CanvasText",
      "& > footer, & > main > :not(:last-child)": { display: "none" },
      "& > main": { overflowY: "visible", padding: 0 },
      "& > main > :last-child": { display: "block" },
    },
  },
});

interface SideFrameProps extends Pick<PageFrameProps, "title" | "above" | "primary" | "problem"> {
  readonly eyebrow?: string;
  readonly children: ReactNode;
  /** Whether the page is *Er ging iets mis* or links to it itself. */
  readonly leadsToBreach?: boolean;
}

/** A side page: one heading, a link to *Er ging iets mis*, and the way back. */
export function SidePageFrame({ eyebrow, leadsToBreach, ...page }: SideFrameProps) {
  const pages = useSidePageStack();
  return (
    <PageFrame
      {...page}
      progress={null}
      eyebrow={eyebrow ?? null}
      always={leadsToBreach !== true && <WentWrong />}
      onBack={pages.canClose() ? pages.close : undefined}
      className={useStyles().frame}
    />
  );
}

function WentWrong() {
  const pages = useSidePageStack();
  const aboutNow = useAboutNow();
  return (
    <LinkButton onClick={() => pages.open({ kind: "breach", about: aboutNow() })}>
      {labels.wentWrong}
    </LinkButton>
  );
}

/** What the mail beside the pane is about, whichever side page is open. */
function useAboutNow(): () => About {
  const { pages, tools } = useSidePageEnvironment();
  const wizard = use(WizardContext);
  return () => {
    if (wizard !== null) return aboutOf(wizard.getState());
    const { root } = pages;
    return root?.kind === "read-mail"
      ? aboutMail(root.mail, tools.registry.protocols)
      : aboutNothing;
  };
}
