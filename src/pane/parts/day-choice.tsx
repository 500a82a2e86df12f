import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { emptyOtherDay, type DayDraft } from "../../core/base/day-draft.ts";
import { addDays, type IsoDay } from "../../core/base/day.ts";
import { dayWords } from "./day-wording.nl.ts";

const useStyles = makeStyles({
  choices: { flexWrap: "wrap" },
  fields: { display: "flex", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: "56px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

interface DayChoiceProps {
  /** The id of the first choice. */
  readonly id: string;
  readonly label: string;
  readonly value: DayDraft;
  readonly today: IsoDay;
  readonly onChange: (value: DayDraft) => void;
  /** Why the day is refused. */
  readonly complaint?: string | undefined;
}

/**
 * Today, yesterday or another day. Three fields, since a browser's own date field follows the
 * browser's language: in English, the fifth of November is typed as the eleventh of May.
 */
export function DayChoice({ id, label, value, today, onChange, complaint }: DayChoiceProps) {
  const styles = useStyles();
  const days = { today, yesterday: addDays(today, -1) };
  const choose = (kind: string): void => {
    if (kind === "today" || kind === "yesterday") onChange({ kind, day: days[kind] });
    else onChange(emptyOtherDay);
  };
  return (
    <Field label={label} {...(complaint === undefined ? {} : { validationMessage: complaint })}>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        value={chosenOf(value, days)}
        onChange={(_event, data) => choose(data.value)}
      >
        <Radio id={id} value="today" label={dayWords.today} />
        <Radio value="yesterday" label={dayWords.yesterday} />
        <Radio value="other" label={dayWords.other} />
      </RadioGroup>
      {value.kind === "other" && <OtherDay value={value} onChange={onChange} />}
    </Field>
  );
}

/** After midnight, what was today when it was chosen is yesterday. */
function chosenOf(value: DayDraft, days: Readonly<Record<"today" | "yesterday", IsoDay>>): string {
  if (value.kind === "none") return "";
  if (value.kind === "other") return "other";
  return value.day === days.today ? "today" : "yesterday";
}

interface OtherDayProps {
  readonly value: Extract<DayDraft, { kind: "other" }>;
  readonly onChange: (value: DayDraft) => void;
}

function OtherDay({ value, onChange }: OtherDayProps) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {(["date", "month", "year"] as const).map((part) => (
        <Field key={part} label={dayWords[part]} className={styles.field}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === "year" ? 4 : 2}
            value={value[part]}
            onChange={(_event, data) => onChange({ ...value, [part]: data.value })}
          />
        </Field>
      ))}
    </div>
  );
}
