import { use, useMemo } from "react";
import { stepActs, type StepActs } from "../../wizard/step-acts.ts";
import { WizardContext } from "../steps/use-wizard.ts";

/** The acts in the mail being composed; null beside a mail being read. */
export function useOptionalStepActs(): StepActs | null {
  const wizard = use(WizardContext);
  return useMemo(() => (wizard === null ? null : stepActs(wizard)), [wizard]);
}
