import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { About } from "../../wizard/about.ts";
import { menuWords } from "../menu/menu-wording.nl.ts";
import { Complaint } from "../parts/complaint.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { ProtocolPicker } from "../side-page/protocol-picker.tsx";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { useSidePageTools } from "../side-page/use-side-pages.ts";
import { answersOf, type BreachActs, type BreachState } from "./breach-acts.ts";
import { BreachFirst } from "./breach-first.tsx";
import { BreachGoesTo } from "./breach-goes-to.tsx";
import {
  asksEncrypted,
  asksPassword,
  breachKinds,
  yesNoUnknown,
  measuresFor,
  type BreachProblem,
  type YesNoUnknown,
} from "./breach-report.ts";
import {
  breachProblemText,
  breachWords,
  yesNoUnknownLabels,
  kindAdvice,
  kindLabels,
  measureLabels,
  problemsText,
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

const ids = {
  firstKind: "breach-kind",
  protocol: "breach-protocol",
  foundOn: "breach-found-on",
  foundAt: "breach-found-at",
  reference: "breach-reference",
} as const;

interface BreachFormProps {
  readonly state: BreachState;
  readonly about: About;
  readonly acts: BreachActs;
}

/** What to do first, and the questions of the report. No field takes free text. */
export function BreachForm({ state, about, acts }: BreachFormProps) {
  const { registry, today } = useSidePageTools();
  const styles = { ...useTextStyles(), ...useStyles() };
  const { problems, complaints } = state;
  const answers = answersOf(state, about, today());
  const { kind, done } = answers;
  const protocol = registry.protocols.find(({ id }) => id === answers.protocol) ?? null;
  const problemOf = (...kinds: readonly BreachProblem["kind"][]): string | undefined => {
    const problem = problems.find((one) => kinds.includes(one.kind));
    return problem === undefined ? undefined : breachProblemText(problem);
  };
  const validation = (...kinds: readonly BreachProblem["kind"][]) => {
    const message = problemOf(...kinds);
    return message === undefined ? {} : { validationMessage: message };
  };
  const report = () =>
    acts.report({
      ...answers,
      foundOn: typedIn(ids.foundOn, answers.foundOn),
      foundAt: typedIn(ids.foundAt, answers.foundAt),
    });

  return (
    <SidePageFrame
      leadsToBreach
      title={menuWords.breach}
      problem={
        <Complaint
          text={problems.length === 0 ? null : problemsText(problems)}
          count={complaints}
          target={problems[0] === undefined ? null : targetOf(problems[0])}
        />
      }
      primary={<PrimaryButton onClick={report}>{breachWords.open}</PrimaryButton>}
    >
      <BreachFirst />
      <h2 className={styles.heading}>{breachWords.report}</h2>
      <Field label={breachWords.kind} {...validation("kind-missing")}>
        <RadioGroup
          value={kind ?? ""}
          onChange={(_event, { value }) =>
            acts.change({ kind: breachKinds.find((one) => one === value) ?? null })
          }
        >
          {breachKinds.map((one, place) => (
            <Radio
              key={one}
              value={one}
              label={kindLabels[one]}
              {...(place === 0 ? { id: ids.firstKind } : {})}
            />
          ))}
        </RadioGroup>
      </Field>
      <div role="status">{kind !== null && <Note tone="info">{kindAdvice[kind]}</Note>}</div>
      <ProtocolPicker
        id={ids.protocol}
        value={answers.protocol}
        none={breachWords.protocolNone}
        problem={problemOf("protocol-needed")}
        onChange={(chosen) => acts.change({ protocol: chosen })}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{breachWords.found}</legend>
        <Field
          label={{ children: breachWords.foundOn, htmlFor: ids.foundOn }}
          {...validation("day-missing", "day-invalid", "day-in-future")}
        >
          <Input
            id={ids.foundOn}
            type="date"
            max={today()}
            value={answers.foundOn}
            onChange={(_event, { value }) => acts.change({ foundOn: value })}
          />
        </Field>
        <Field
          label={{ children: breachWords.foundAt, htmlFor: ids.foundAt }}
          {...validation("time-invalid", "time-in-future")}
        >
          <Input
            id={ids.foundAt}
            type="time"
            value={answers.foundAt}
            onChange={(_event, { value }) => acts.change({ foundAt: value })}
          />
        </Field>
      </fieldset>
      <Field
        label={{ children: breachWords.reference, htmlFor: ids.reference }}
        hint={breachWords.referenceHint}
        {...validation("not-a-reference")}
      >
        <Input
          id={ids.reference}
          autoComplete="off"
          spellCheck={false}
          value={answers.reference}
          onChange={(_event, { value }) => acts.change({ reference: value })}
        />
      </Field>
      {asksEncrypted(kind) && (
        <YesNoUnknownField
          label={breachWords.encrypted}
          value={answers.encrypted}
          onChange={(encrypted) => acts.change({ encrypted })}
        />
      )}
      {asksPassword(kind) && (
        <YesNoUnknownField
          label={breachWords.passwordKnown}
          value={answers.passwordKnown}
          onChange={(passwordKnown) => acts.change({ passwordKnown })}
        />
      )}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{breachWords.done}</legend>
        <div className={styles.ticks}>
          {measuresFor(kind).map((measure) => (
            <Checkbox
              key={measure}
              label={measureLabels[measure]}
              checked={done.includes(measure)}
              onChange={(_event, { checked }) =>
                acts.change({
                  done:
                    checked === true ? [...done, measure] : done.filter((one) => one !== measure),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <BreachGoesTo protocol={protocol} />
    </SidePageFrame>
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

/**
 * A date or time field gives "" for an incomplete value, which would count as no answer: "?" is
 * refused.
 */
function typedIn(id: string, value: string): string {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement && field.validity.badInput ? "?" : value;
}

/** The id of the control where a problem can be solved. */
function targetOf({ kind }: BreachProblem): string {
  switch (kind) {
    case "kind-missing":
      return ids.firstKind;
    case "protocol-needed":
      return ids.protocol;
    case "day-missing":
    case "day-invalid":
    case "day-in-future":
      return ids.foundOn;
    case "time-invalid":
    case "time-in-future":
      return ids.foundAt;
    case "not-a-reference":
      return ids.reference;
  }
}
