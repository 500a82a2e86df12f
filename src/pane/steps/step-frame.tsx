import { kindAt } from "../../wizard/about.ts";
import { PageFrame, type PageFrameProps } from "../parts/page-frame.tsx";
import { labels } from "../parts/wording.nl.ts";
import { ChoiceBar } from "./choice-bar.tsx";
import { errandLabels } from "./errand-wording.nl.ts";
import { ProblemMessage } from "./problem-message.tsx";
import { useWizardState } from "./use-wizard.ts";
import { WentWrongLink } from "./went-wrong-link.tsx";

interface StepFrameProps extends Pick<
  PageFrameProps,
  "title" | "children" | "above" | "problem" | "primary" | "onBack" | "startsAt"
> {
  /** 1 to 5; absent on pages that are no step. */
  readonly step?: 1 | 2 | 3 | 4 | 5;
  readonly eyebrow?: string;
}

/** A page of the steps: the receiver at the top, and a link to *Er ging iets mis*. */
export function StepFrame({
  step,
  eyebrow,
  problem = <ProblemMessage />,
  ...page
}: StepFrameProps) {
  const kind = kindAt(useWizardState());
  return (
    <PageFrame
      {...page}
      enterGoesOn
      progress={step ?? null}
      eyebrow={[eyebrow ?? (step === undefined ? "" : labels.stepOf(step)), errandLabels[kind]]
        .filter((part) => part !== "")
        .join(" · ")}
      bar={<ChoiceBar />}
      always={<WentWrongLink />}
      problem={problem}
    />
  );
}
