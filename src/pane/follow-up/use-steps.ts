import { use, useMemo } from "react";
import { laterSteps, type LaterSteps } from "../../wizard/step-acts.ts";
import { WizardContext } from "../parts/use-wizard.ts";

/** What can be done in the mail being composed; null beside a mail that is being read. */
export function useSteps(): LaterSteps | null {
  const wizard = use(WizardContext);
  return useMemo(() => (wizard === null ? null : laterSteps(wizard)), [wizard]);
}
