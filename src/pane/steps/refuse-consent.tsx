import { Button } from "@fluentui/react-components";
import { consentWords } from "./consent-wording.nl.ts";
import { useStepActs } from "./use-step-acts.ts";

/** The client does not consent, or no longer: one click wherever something is filled in about them. */
export function RefuseConsent() {
  const steps = useStepActs();
  return (
    <Button appearance="subtle" onClick={steps.refuseConsent}>
      {consentWords.refused}
    </Button>
  );
}
