import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { formatDay, parseDay } from "../../../../src/core/base/day.ts";
import { CopyButton } from "../../../../src/pane/parts/copy-button.tsx";
import { askingEml } from "../asking/eml.ts";
import type { Question } from "../asking/question.ts";
import { askWords as words } from "../asking/wording.nl.ts";
import type { Act } from "../protocol/acts.ts";
import type { Answers } from "../server/calls.ts";
import {
  ChoiceField,
  DeskForm,
  DeskPage,
  NotHere,
  SavingNote,
  TextField,
  todayText,
} from "./parts.tsx";
import { useDeskStyles } from "./styles.ts";
import { useAnswer } from "./use-answer.ts";
import { useSaving } from "./use-saving.ts";

/** A mail that asks an OCMW what nobody confirmed, and the form for its answer. */
export function AskPage({ id }: { readonly id: string }) {
  const { answer, again } = useAnswer("ask-mail", { id });
  return (
    <DeskPage title={answer.kind === "here" ? words.title(answer.value.receiver) : id}>
      {answer.kind === "here" ? (
        <>
          <MailToSend id={id} mail={answer.value} again={again} />
          <AnswerForm id={id} mail={answer.value} again={again} />
        </>
      ) : (
        <NotHere answer={answer} />
      )}
    </DeskPage>
  );
}

interface AskPartProps {
  readonly id: string;
  readonly mail: Answers["ask-mail"];
  readonly again: () => void;
}

const useStyles = makeStyles({
  mail: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "pre-wrap",
    fontFamily: "inherit",
  },
});

function MailToSend({ id, mail, again }: AskPartProps) {
  const styles = { ...useStyles(), ...useDeskStyles() };
  const shown = useRef<HTMLPreElement>(null);
  const { saving, save } = useSaving();
  const askedOn = mail.askedOn === null ? null : parseDay(mail.askedOn);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.mail}</h2>
      {askedOn !== null && <p className={styles.plain}>{words.asked(formatDay(askedOn))}</p>}
      {mail.isDoubtful && <p className={styles.quiet}>{words.doubtfulTo}</p>}
      <p className={styles.plain}>
        {words.to}: {mail.to.join(", ")}
      </p>
      <p className={styles.plain}>
        {words.subject}: {mail.subject}
      </p>
      <pre className={styles.mail} ref={shown}>
        {mail.text}
      </pre>
      <div className={styles.buttons}>
        <CopyButton what={words.copyName} text={mail.text} shown={shown} />
        <Button onClick={() => download(words.fileName(id), askingEml(mail))}>{words.save}</Button>
        <Button onClick={() => void save("note-asked", { id }, again)}>{words.sent}</Button>
      </div>
      <SavingNote saving={saving} />
    </section>
  );
}

function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "message/rfc822" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

interface GivenAnswer {
  readonly kind: "none" | "right" | "other";
  readonly value: string;
}

const notAnswered: GivenAnswer = { kind: "none", value: "" };

function AnswerForm({ id, mail, again }: AskPartProps) {
  const styles = useDeskStyles();
  const { saving, save, refuse } = useSaving();
  const [given, setGiven] = useState<Readonly<Record<string, GivenAnswer>>>({});
  const [by, setBy] = useState("");
  const [on, setOn] = useState(todayText);
  const change = (fact: string, answer: GivenAnswer): void =>
    setGiven((before) => ({ ...before, [fact]: answer }));
  const answerTo = ({ fact }: Question): GivenAnswer => given[fact] ?? notAnswered;

  const send = (): void => {
    const answered = mail.questions.filter((question) => answerTo(question).kind !== "none");
    if (answered.length === 0) return refuse(words.nothingAnswered);
    const empty = answered.find((question) => {
      const { kind, value } = answerTo(question);
      return kind === "other" && value.trim() === "";
    });
    if (empty !== undefined) return refuse(words.valueMissing(empty.label));
    const acts = answered.map((question) => confirmation(question, answerTo(question), { by, on }));
    void save("act", { id, version: mail.version, acts }, () => {
      setGiven({});
      again();
    });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.answer}</h2>
      <p className={styles.quiet}>{words.answerHow}</p>
      <DeskForm save={words.saveAnswer} saving={saving} onSave={send}>
        {mail.questions.map((question) => (
          <AnswerFields
            key={question.fact}
            question={question}
            answer={answerTo(question)}
            change={(answer) => change(question.fact, answer)}
          />
        ))}
        <TextField label={words.by} value={by} onChange={setBy} />
        <TextField label={words.on} type="date" value={on} onChange={setOn} />
      </DeskForm>
    </section>
  );
}

/** The receiver's word about one fact, as the command `confirm` takes it. */
function confirmation(
  { fact, value: known }: Question,
  { kind, value }: GivenAnswer,
  { by, on }: { readonly by: string; readonly on: string },
) {
  const options: Record<string, string | true> = { by, on };
  if (kind === "other") options.value = value;
  else if (known === null) options["without-value"] = true;
  return { name: "confirm", names: [fact], options } satisfies Act & { names: string[] };
}

interface AnswerFieldsProps {
  readonly question: Question;
  readonly answer: GivenAnswer;
  readonly change: (answer: GivenAnswer) => void;
}

function AnswerFields({ question, answer, change }: AnswerFieldsProps) {
  const { label, value } = question;
  return (
    <>
      <ChoiceField
        label={`${label}: ${value ?? words.none}`}
        value={answer.kind}
        onChange={(kind) => change({ ...answer, kind: kind as GivenAnswer["kind"] })}
        choices={[
          ["none", words.answers.none],
          ["right", value === null ? words.rightWithout : words.answers.right],
          ["other", words.answers.other],
        ]}
      />
      {answer.kind === "other" && (
        <TextField
          label={`${words.value}: ${label}`}
          value={answer.value}
          onChange={(typed) => change({ ...answer, value: typed })}
        />
      )}
    </>
  );
}
