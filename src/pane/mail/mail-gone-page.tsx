import { useEffect } from "react";
import { forgetTyped } from "../breach/breach-acts.ts";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { useSidePageEnvironment } from "../side-page/use-side-pages.ts";
import { StepFrame } from "../steps/step-frame.tsx";
import { useWizard } from "../steps/use-wizard.ts";
import { goneWords } from "./mail-wording.nl.ts";

/** Another mail, or none, is open where the pane prepared one: all of it is forgotten. */
export function MailGonePage() {
  const wizard = useWizard();
  const { breach } = useSidePageEnvironment();
  // What this page promises covers the side pages too.
  useEffect(() => forgetTyped(breach), [breach]);
  return (
    <StepFrame
      title={goneWords.title}
      primary={<PrimaryButton onClick={wizard.startOver}>{goneWords.again}</PrimaryButton>}
    >
      <div role="status">{goneWords.text}</div>
      <Note tone="warning">{goneWords.stillThere}</Note>
    </StepFrame>
  );
}
