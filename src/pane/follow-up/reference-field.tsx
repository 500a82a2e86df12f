import { Field, Input } from "@fluentui/react-components";
import { followUpProblemText, followUpWords } from "./follow-up-wording.nl.ts";
import type { FollowUpProblem } from "./follow-up.ts";

export const referenceId = "follow-up-reference";

interface ReferenceFieldProps {
  readonly value: string;
  readonly problem: FollowUpProblem | null;
  readonly onChange: (typed: string) => void;
}

/** The reference of the earlier referral. */
export function ReferenceField({ value, problem, onChange }: ReferenceFieldProps) {
  const isWrong = problem?.kind === "reference-missing" || problem?.kind === "not-a-reference";
  return (
    <Field
      label={{ children: followUpWords.reference, htmlFor: referenceId }}
      hint={followUpWords.referenceHint}
      {...(isWrong ? { validationMessage: followUpProblemText(problem) } : {})}
    >
      <Input
        id={referenceId}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
