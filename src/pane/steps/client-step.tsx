import { Field, Input, makeStyles, tokens, type InputProps } from "@fluentui/react-components";
import type { ClientField } from "../../core/client/client-data.ts";
import { useAhead } from "../loading/use-ahead.ts";
import { ids } from "../parts/ids.ts";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { labels } from "../parts/wording.nl.ts";
import { clientProblemText, clientWords, fieldNames } from "./client-wording.nl.ts";
import { RefuseConsent } from "./refuse-consent.tsx";
import { StepFrame } from "./step-frame.tsx";
import { LaterProblemMessage } from "./step-problem.tsx";
import { useStepActs } from "./use-step-acts.ts";
import { useWizard, useWizardState, type StepProps } from "./use-wizard.ts";

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
    "& + &": {
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      paddingTop: tokens.spacingVerticalM,
    },
  },
  legend: {
    padding: 0,
    float: "left",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wide: { flexGrow: 3, flexBasis: "120px", minWidth: 0 },
  narrow: { flexGrow: 1, flexBasis: "56px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  problem: {
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Step 4: exactly the two data items of article 3, and no other field. */
export function ClientStep({ state }: StepProps<"client">) {
  const wizard = useWizard();
  const steps = useStepActs();
  useAhead(wizard.tools.loadTelephoneParser);
  useAhead(wizard.tools.loadGlyphCheck);
  const styles = useStyles();
  const contact =
    state.problem?.kind === "client-data-refused"
      ? state.problem.problems.find(({ field }) => field === "contact")
      : undefined;
  return (
    <StepFrame
      step={4}
      startsAt={ids.field("firstName")}
      problem={<LaterProblemMessage />}
      title={clientWords.title}
      onBack={wizard.goBack}
      primary={<PrimaryButton onClick={steps.confirmClient}>{labels.next}</PrimaryButton>}
    >
      <p className={styles.intro}>{clientWords.intro}</p>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{clientWords.nameGroup}</legend>
        <ClientInput field="firstName" />
        <ClientInput field="name" required />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{clientWords.contactGroup}</legend>
        <div className={styles.row}>
          <ClientInput field="street" className={styles.wide} />
          <ClientInput field="number" className={styles.narrow} />
          <ClientInput field="box" className={styles.narrow} />
        </div>
        <RowProblems fields={addressRow} />
        <div className={styles.row}>
          <ClientInput field="postcode" className={styles.narrow} inputMode="numeric" />
          <ClientInput field="place" className={styles.wide} />
        </div>
        <RowProblems fields={placeRow} />
        <ClientInput
          field="telephone"
          type="tel"
          {...(contact === undefined ? {} : { complaint: clientProblemText(contact) })}
        />
        <ClientInput field="email" type="email" />
      </fieldset>
      <p className={styles.intro}>{clientWords.second}</p>
      <RefuseConsent />
    </StepFrame>
  );
}

interface ClientInputProps {
  readonly field: ClientField;
  readonly className?: string;
  readonly required?: boolean;
  readonly type?: NonNullable<InputProps["type"]>;
  readonly inputMode?: "numeric";
  /** A problem with the contact data as a whole, shown at this field. */
  readonly complaint?: string;
}

function ClientInput({ field, className, required, type, inputMode, complaint }: ClientInputProps) {
  const wizard = useWizard();
  const { drafts } = useWizardState();
  const styles = useStyles();
  const own = useProblem(field);
  const message = own ?? complaint;
  const isInRow = rowFields.includes(field);
  return (
    <Field
      className={className ?? ""}
      label={{ children: fieldNames[field], htmlFor: ids.field(field) }}
      required={required === true}
      {...(message === undefined ? {} : { validationState: "error" })}
      // The summary at the foot is announced; these are read at their field.
      {...(message === undefined || isInRow
        ? {}
        : { validationMessage: { children: message, role: "none" } })}
    >
      <Input
        id={ids.field(field)}
        className={styles.input}
        // The browser must neither store nor suggest a client's data, nor send them to be rewritten.
        autoComplete="off"
        spellCheck={false}
        type={type ?? "text"}
        {...(inputMode === undefined ? {} : { inputMode })}
        {...(isInRow && message !== undefined
          ? { "aria-describedby": ids.fieldProblem(field) }
          : field === "firstName"
            ? { "aria-describedby": ids.title }
            : {})}
        input={{ className: styles.input, ...noRewriting }}
        value={drafts.client[field]}
        onChange={(_event, { value }) =>
          wizard.changeDrafts({ client: { ...drafts.client, [field]: value } })
        }
      />
    </Field>
  );
}

/** Not known to React's types yet. */
const noRewriting = { writingsuggestions: "false" };

const addressRow = ["street", "number", "box"] as const satisfies readonly ClientField[];
const placeRow = ["postcode", "place"] as const satisfies readonly ClientField[];
const rowFields: readonly ClientField[] = [...addressRow, ...placeRow];

/** What is wrong in a row of narrow fields, under it at full width. */
function RowProblems({ fields }: { readonly fields: readonly ClientField[] }) {
  return fields.map((field) => <RowProblem key={field} field={field} />);
}

function RowProblem({ field }: { readonly field: ClientField }) {
  const styles = useStyles();
  const text = useProblem(field);
  return text === undefined ? null : (
    <p id={ids.fieldProblem(field)} className={styles.problem}>
      {clientWords.at(fieldNames[field], text)}
    </p>
  );
}

function useProblem(field: ClientField): string | undefined {
  const { problem } = useWizardState();
  const own =
    problem?.kind === "client-data-refused"
      ? problem.problems.find((one) => one.field === field)
      : undefined;
  return own === undefined ? undefined : clientProblemText(own);
}
