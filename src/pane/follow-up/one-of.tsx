import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { followUpProblemText } from "./follow-up-wording.nl.ts";
import type { FollowUpProblem } from "./follow-up.ts";

interface OneOfProps<T extends string> {
  /** Of the first option, to which a problem leads. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T | null;
  /** The problem about this question; null for none. */
  readonly problem: FollowUpProblem | null;
  readonly onChange: (chosen: T | null) => void;
}

/** A question with one answer; none is chosen beforehand. */
export function OneOf<T extends string>(props: OneOfProps<T>) {
  const { id, label, options, names, value, problem, onChange } = props;
  return (
    <Field
      label={label}
      {...(problem === null ? {} : { validationMessage: followUpProblemText(problem) })}
    >
      <RadioGroup
        value={value ?? ""}
        onChange={(_event, data) => onChange(options.find((one) => one === data.value) ?? null)}
      >
        {options.map((one, place) => (
          <Radio key={one} value={one} label={names[one]} {...(place === 0 ? { id } : {})} />
        ))}
      </RadioGroup>
    </Field>
  );
}
