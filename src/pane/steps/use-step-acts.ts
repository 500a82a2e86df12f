import { useMemo } from "react";
import { laterSteps, type LaterSteps } from "../../wizard/step-acts.ts";
import { useWizard } from "../parts/use-wizard.ts";

/** The acts from the second step on; only pages that load later may use this. */
export function useLaterSteps(): LaterSteps {
  const wizard = useWizard();
  return useMemo(() => laterSteps(wizard), [wizard]);
}
