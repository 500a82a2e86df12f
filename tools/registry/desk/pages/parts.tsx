/** What every page of the desk is made of. */
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Saving } from "./use-saving.ts";
import { useDeskStyles } from "./styles.ts";
import { deskWords } from "./wording.nl.ts";

/** A page with its one heading, which gets the focus so that a screen reader tells the page. */
export function DeskPage({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useDeskStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${deskWords.name}`;
    heading.current?.focus();
  }, [title]);
  return (
    <div className={styles.page}>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}

/** What came of saving. */
export function SavingNote({ saving }: { readonly saving: Saving }) {
  const styles = useDeskStyles();
  return (
    <>
      <div role="status">
        {saving.kind === "busy" && deskWords.busy}
        {saving.kind === "said" && saving.sentences.length > 0 && (
          <div className={styles.said}>
            <SentenceList sentences={saving.sentences} />
          </div>
        )}
      </div>
      <div role="alert">
        {saving.kind === "refused" && (
          <div className={styles.refused}>
            <SentenceList sentences={saving.sentences} />
          </div>
        )}
      </div>
    </>
  );
}

export function SentenceList({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useDeskStyles();
  return sentences.map((sentence, index) => (
    <p key={index} className={styles.plain}>
      {sentence}
    </p>
  ));
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly type?: "text" | "date" | "search";
}

export function TextField({ label, value, onChange, hint, type = "text" }: TextFieldProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        type={type}
        value={value}
        autoComplete="off"
        onChange={(_event, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

/** `choices`: the value of each, and what it says. */
export function ChoiceField({ label, value, choices, onChange }: ChoiceFieldProps) {
  return (
    <Field label={label}>
      <Select
        value={value}
        // As narrow as the page, however long a choice is.
        style={{ minWidth: 0 }}
        select={{ style: { minWidth: 0 } }}
        onChange={(_event, { value: chosen }) => onChange(chosen)}
      >
        {choices.map(([name, shown]) => (
          <option key={name} value={name}>
            {shown}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface DeskFormProps {
  readonly children: ReactNode;
  readonly save: string;
  readonly saving: Saving;
  readonly onSave: () => void;
}

export function DeskForm({ children, save, saving, onSave }: DeskFormProps) {
  const styles = useDeskStyles();
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div>
        <Button type="submit" appearance="primary">
          {save}
        </Button>
      </div>
      <SavingNote saving={saving} />
    </form>
  );
}

/** While the first answer is waited for, or when it was refused. */
export function NotHere({
  answer,
}: {
  readonly answer:
    | { readonly kind: "waiting" }
    | { readonly kind: "refused"; readonly sentences: readonly string[] };
}) {
  const styles = useDeskStyles();
  if (answer.kind === "waiting") return <p role="status">{deskWords.waiting}</p>;
  return (
    <div role="alert" className={styles.refused}>
      <SentenceList sentences={answer.sentences} />
    </div>
  );
}

/** Today, as a date field has it. */
export function todayText(): string {
  const now = new Date();
  const part = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
