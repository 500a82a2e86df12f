import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { IsoDay } from "../../core/base/day.ts";
import { Note } from "../parts/note.tsx";
import type { BreachDraft } from "./breach-acts.ts";
import {
  asksEncrypted,
  asksPassword,
  breachKinds,
  measuresFor,
  yesNoUnknown,
  type BreachAnswers,
  type BreachProblem,
  type YesNoUnknown,
} from "./breach-report.ts";
import {
  breachProblemText,
  breachWords,
  kindAdvice,
  kindLabels,
  measureLabels,
  yesNoUnknownLabels,
} from "./breach-wording.nl.ts";

const useStyles = makeStyles({
  ticks: { display: "flex", flexDirection: "column" },
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: 0 },
});

export const questionIds = {
  firstKind: "breach-kind",
  protocol: "breach-protocol",
  foundOn: "breach-found-on",
  foundAt: "breach-found-at",
  reference: "breach-reference",
} as const;

interface QuestionProps {
  readonly answers: BreachAnswers;
  readonly problems: readonly BreachProblem[];
  readonly change: (change: Partial<BreachDraft>) => void;
}

/** *Wat ging er mis?*, and what to do first about that kind of breach. */
export function KindQuestion({ answers: { kind }, problems, change }: QuestionProps) {
  return (
    <>
      <Field label={breachWords.kind} {...validation(problems, "kind-missing")}>
        <RadioGroup
          value={kind ?? ""}
          onChange={(_event, { value }) =>
            change({ kind: breachKinds.find((one) => one === value) ?? null })
          }
        >
          {breachKinds.map((one, place) => (
            <Radio
              key={one}
              value={one}
              label={kindLabels[one]}
              {...(place === 0 ? { id: questionIds.firstKind } : {})}
            />
          ))}
        </RadioGroup>
      </Field>
      <div role="status">{kind !== null && <Note tone="info">{kindAdvice[kind]}</Note>}</div>
    </>
  );
}

/** The day of discovery, and the time where it is known: the 72 hours count from then. */
export function FoundQuestion({
  answers,
  problems,
  change,
  today,
}: QuestionProps & { readonly today: IsoDay }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{breachWords.found}</legend>
      <Field
        label={{ children: breachWords.foundOn, htmlFor: questionIds.foundOn }}
        {...validation(problems, "day-missing", "day-invalid", "day-in-future")}
      >
        <Input
          id={questionIds.foundOn}
          type="date"
          max={today}
          value={answers.foundOn}
          onChange={(_event, { value }) => change({ foundOn: value })}
        />
      </Field>
      <Field
        label={{ children: breachWords.foundAt, htmlFor: questionIds.foundAt }}
        {...validation(problems, "time-invalid", "time-in-future")}
      >
        <Input
          id={questionIds.foundAt}
          type="time"
          value={answers.foundAt}
          onChange={(_event, { value }) => change({ foundAt: value })}
        />
      </Field>
    </fieldset>
  );
}

export function ReferenceQuestion({ answers, problems, change }: QuestionProps) {
  return (
    <Field
      label={{ children: breachWords.reference, htmlFor: questionIds.reference }}
      hint={breachWords.referenceHint}
      {...validation(problems, "not-a-reference")}
    >
      <Input
        id={questionIds.reference}
        autoComplete="off"
        spellCheck={false}
        value={answers.reference}
        onChange={(_event, { value }) => change({ reference: value })}
      />
    </Field>
  );
}

/** Whether the attachment was encrypted, and whether its password is known to others. */
export function EncryptionQuestions({ answers, change }: QuestionProps) {
  return (
    <>
      {asksEncrypted(answers.kind) && (
        <YesNoUnknownField
          label={breachWords.encrypted}
          value={answers.encrypted}
          onChange={(encrypted) => change({ encrypted })}
        />
      )}
      {asksPassword(answers.kind) && (
        <YesNoUnknownField
          label={breachWords.passwordKnown}
          value={answers.passwordKnown}
          onChange={(passwordKnown) => change({ passwordKnown })}
        />
      )}
    </>
  );
}

interface YesNoUnknownFieldProps {
  readonly label: string;
  readonly value: YesNoUnknown | null;
  readonly onChange: (value: YesNoUnknown | null) => void;
}

function YesNoUnknownField({ label, value, onChange }: YesNoUnknownFieldProps) {
  return (
    <Field label={label}>
      <RadioGroup
        layout="horizontal"
        value={value ?? ""}
        onChange={(_event, data) =>
          onChange(yesNoUnknown.find((one) => one === data.value) ?? null)
        }
      >
        {yesNoUnknown.map((one) => (
          <Radio key={one} value={one} label={yesNoUnknownLabels[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** *Wat deed je al?* */
export function MeasuresQuestion({ answers: { kind, done }, change }: QuestionProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{breachWords.done}</legend>
      <div className={styles.ticks}>
        {measuresFor(kind).map((measure) => (
          <Checkbox
            key={measure}
            label={measureLabels[measure]}
            checked={done.includes(measure)}
            onChange={(_event, { checked }) =>
              change({
                done: checked === true ? [...done, measure] : done.filter((one) => one !== measure),
              })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The sentence for the first problem of these kinds. */
export function problemAt(
  problems: readonly BreachProblem[],
  ...kinds: readonly BreachProblem["kind"][]
): string | undefined {
  const problem = problems.find((one) => kinds.includes(one.kind));
  return problem === undefined ? undefined : breachProblemText(problem);
}

function validation(
  problems: readonly BreachProblem[],
  ...kinds: readonly BreachProblem["kind"][]
): { readonly validationMessage?: string } {
  const message = problemAt(problems, ...kinds);
  return message === undefined ? {} : { validationMessage: message };
}

/** The id of the question to answer again. */
export function questionWith({ kind }: BreachProblem): string {
  switch (kind) {
    case "kind-missing":
      return questionIds.firstKind;
    case "protocol-needed":
      return questionIds.protocol;
    case "day-missing":
    case "day-invalid":
    case "day-in-future":
      return questionIds.foundOn;
    case "time-invalid":
    case "time-in-future":
      return questionIds.foundAt;
    case "not-a-reference":
      return questionIds.reference;
  }
}
