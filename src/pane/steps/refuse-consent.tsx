import { Button } from "@fluentui/react-components";
import { consentWords } from "./consent-wording.nl.ts";
import { useStepActs } from "./use-step-acts.ts";

/** The client refuses or withdraws consent: one click, on every page that asks about the client. */
export function RefuseConsent() {
  const steps = useStepActs();
  return (
    <Button appearance="subtle" onClick={steps.refuseConsent}>
      {consentWords.refused}
    </Button>
  );
}
