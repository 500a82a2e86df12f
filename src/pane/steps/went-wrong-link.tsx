import { aboutOf } from "../../wizard/about.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { labels } from "../parts/wording.nl.ts";
import { useSidePageStack } from "../side-page/use-side-pages.ts";
import { useWizardState } from "./use-wizard.ts";

/** The link to *Er ging iets mis* on every page of the steps. */
export function WentWrongLink() {
  const pages = useSidePageStack();
  const state = useWizardState();
  return (
    <LinkButton onClick={() => pages.open({ kind: "breach", about: aboutOf(state) })}>
      {labels.wentWrong}
    </LinkButton>
  );
}
