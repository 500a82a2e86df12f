import { deniedForKeeper } from "../../core/mail/doubt-lines.ts";
import { CopyTextBox } from "../parts/copy-text-box.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { deniedWords, doubtSubject } from "./answer-wording.nl.ts";
import { StepFrame } from "./step-frame.tsx";
import { useWizard, type StepProps } from "./use-wizard.ts";

/** The OCMW said that something in the protocol is wrong: nothing may be sent. */
export function DeniedPage({ state: { choice, denied } }: StepProps<"denied">) {
  const wizard = useWizard();
  const line = deniedForKeeper(choice.protocol, denied, wizard.tools.today());
  return (
    <StepFrame
      title={deniedWords.title}
      onBack={wizard.goBack}
      primary={<PrimaryButton onClick={wizard.startOver}>{deniedWords.again}</PrimaryButton>}
    >
      <Note tone="danger">
        {denied.map((doubt) => (
          <p key={doubtSubject(doubt)}>{deniedWords.wrong(doubtSubject(doubt))}</p>
        ))}
      </Note>
      <div>{deniedWords.text}</div>
      <div>
        <CopyTextBox title={deniedWords.forKeeper} text={line} />
      </div>
      <div>{deniedWords.instead}</div>
    </StepFrame>
  );
}
