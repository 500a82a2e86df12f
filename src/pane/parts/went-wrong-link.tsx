import { aboutOf } from "../../wizard/about.ts";
import { labels } from "./wording.nl.ts";
import { LinkButton } from "./link-button.tsx";
import { useSidePages } from "./use-side-pages.ts";
import { useWizardState } from "./use-wizard.ts";

/** *Er ging iets mis*, on every page of the steps. */
export function WentWrongLink() {
  const pages = useSidePages();
  const state = useWizardState();
  return (
    <LinkButton onClick={() => pages.open({ kind: "breach", about: aboutOf(state) })}>
      {labels.wentWrong}
    </LinkButton>
  );
}
