import { noConsentWords } from "../referral/later-wording.nl.ts";
import { PrimaryButton } from "./primary-button.tsx";
import { StepFrame } from "./step-frame.tsx";
import { useWizard } from "./use-wizard.ts";

/** The end where the client does not consent: everything typed is gone, the mail is as it was. */
export function NoConsentPage() {
  const wizard = useWizard();
  return (
    <StepFrame
      title={noConsentWords.title}
      primary={<PrimaryButton onClick={wizard.startOver}>{noConsentWords.again}</PrimaryButton>}
    >
      <div>{noConsentWords.text}</div>
      <div>{noConsentWords.instead}</div>
    </StepFrame>
  );
}
