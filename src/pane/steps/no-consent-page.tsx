import { useEffect } from "react";
import { forgetTyped } from "../breach/breach-acts.ts";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { useSidePageEnvironment } from "../side-page/use-side-pages.ts";
import { noConsentWords } from "./consent-wording.nl.ts";
import { StepFrame } from "./step-frame.tsx";
import { useWizard, type StepProps } from "./use-wizard.ts";

/**
 * The end when the client refuses or withdraws consent: everything typed is forgotten, and the mail
 * is as it was.
 */
export function NoConsentPage({ state: { afterUndo } }: StepProps<"no-consent">) {
  const wizard = useWizard();
  const { breach } = useSidePageEnvironment();
  // What this page promises covers the side pages too.
  useEffect(() => forgetTyped(breach), [breach]);
  return (
    <StepFrame
      title={noConsentWords.title}
      primary={<PrimaryButton onClick={wizard.startOver}>{noConsentWords.again}</PrimaryButton>}
    >
      <div>{afterUndo === null ? noConsentWords.text : noConsentWords.takenOut}</div>
      {afterUndo?.textLeft === true && <Note tone="warning">{noConsentWords.textLeft}</Note>}
      {afterUndo !== null && <div>{noConsentWords.noteIt}</div>}
      <div>{noConsentWords.instead}</div>
    </StepFrame>
  );
}
