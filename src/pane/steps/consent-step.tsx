import { Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { writtenDay } from "../../core/base/day-draft.ts";
import { parseDay } from "../../core/base/day.ts";
import { isOldConsent, type ConsentGap } from "../../core/client/consent.ts";
import { DayChoice } from "../parts/day-choice.tsx";
import { ids } from "../parts/ids.ts";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { labels } from "../parts/wording.nl.ts";
import { consentWords } from "./consent-wording.nl.ts";
import { RefuseConsent } from "./refuse-consent.tsx";
import { StepFrame } from "./step-frame.tsx";
import { gapText } from "./step-problem-wording.nl.ts";
import { LaterProblemMessage } from "./step-problem.tsx";
import { useStepActs } from "./use-step-acts.ts";
import { useWizard, type StepProps } from "./use-wizard.ts";

const useStyles = makeStyles({ intro: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Step 3: free and explicit consent, and how and when it was given. */
export function ConsentStep({ state }: StepProps<"consent">) {
  const wizard = useWizard();
  const steps = useStepActs();
  const styles = useStyles();
  const { drafts, choice } = state;
  return (
    <StepFrame
      step={3}
      problem={<LaterProblemMessage />}
      title={consentWords.title}
      onBack={wizard.goBack}
      primary={<PrimaryButton onClick={steps.confirmConsent}>{labels.next}</PrimaryButton>}
    >
      <p className={styles.intro}>{consentWords.intro}</p>
      <Field {...validation(state, "not-free-and-explicit")}>
        <Checkbox
          id={ids.freeAndExplicit}
          label={consentWords.free(choice.protocol)}
          checked={drafts.freeAndExplicit}
          onChange={(_event, { checked }) =>
            wizard.changeDrafts({ freeAndExplicit: checked === true })
          }
        />
      </Field>
      <WayAndDay state={state} />
      <p className={styles.intro}>{consentWords.secrecy}</p>
      <RefuseConsent />
    </StepFrame>
  );
}

/** How the client consented, and on which day. */
function WayAndDay({ state }: StepProps<"consent">) {
  const wizard = useWizard();
  const { drafts } = state;
  const today = wizard.tools.today();
  const day = parseDay(writtenDay(drafts.givenOn));
  return (
    <>
      <Field label={consentWords.way} {...validation(state, "way-unknown")}>
        <RadioGroup
          value={drafts.way ?? ""}
          onChange={(_event, { value }) =>
            wizard.changeDrafts({ way: value === "written" ? "written" : "oral" })
          }
        >
          <Radio id={ids.oral} value="oral" label={consentWords.oral} />
          <Radio value="written" label={consentWords.written} />
        </RadioGroup>
      </Field>
      <DayChoice
        id={ids.givenOn}
        label={consentWords.on}
        value={drafts.givenOn}
        today={today}
        onChange={(givenOn) => wizard.changeDrafts({ givenOn, stillHolds: false })}
        complaint={gapIn(state, ...dayGaps)}
      />
      {day !== null && isOldConsent(day, today) && (
        <Field {...validation(state, "not-asked-anew")}>
          <Checkbox
            id={ids.stillHolds}
            label={consentWords.stillHolds(day)}
            checked={drafts.stillHolds}
            onChange={(_event, { checked }) =>
              wizard.changeDrafts({ stillHolds: checked === true })
            }
          />
        </Field>
      )}
    </>
  );
}

const dayGaps = ["day-missing", "day-invalid", "day-in-future", "day-before-protocol"] as const;

function validation(
  state: StepProps<"consent">["state"],
  ...kinds: readonly ConsentGap["kind"][]
): { readonly validationMessage?: string } {
  const text = gapIn(state, ...kinds);
  return text === undefined ? {} : { validationMessage: text };
}

function gapIn(
  { problem }: StepProps<"consent">["state"],
  ...kinds: readonly ConsentGap["kind"][]
): string | undefined {
  const gaps = problem?.kind === "consent-incomplete" ? problem.missing : [];
  const gap = gaps.find(({ kind }) => kinds.includes(kind));
  return gap === undefined ? undefined : gapText(gap);
}
