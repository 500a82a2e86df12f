import { useMemo } from "react";
import { stepActs, type StepActs } from "../../wizard/step-acts.ts";
import { useWizard } from "./use-wizard.ts";

/** The acts from the second step on. Only pages that load later may use this. */
export function useStepActs(): StepActs {
  const wizard = useWizard();
  return useMemo(() => stepActs(wizard), [wizard]);
}
