import { Field, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import { replyKinds, type WordsOnlyKind } from "../../core/base/mail-kind.ts";
import type { About } from "../../wizard/about.ts";
import { menuWords } from "../menu/menu-wording.nl.ts";
import { Complaint } from "../parts/complaint.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { notOpenedText } from "../side-page/mail-by-hand-wording.nl.ts";
import { MailByHand } from "../side-page/mail-by-hand.tsx";
import { ProtocolPicker } from "../side-page/protocol-picker.tsx";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { useSidePageStack, useSidePageTools } from "../side-page/use-side-pages.ts";
import {
  followUpProblemText,
  replyLabels,
  replyWords,
  withdrawalWords,
  wordsOnlyWords,
} from "./follow-up-wording.nl.ts";
import { asksPostcode, type FollowUpProblem } from "./follow-up.ts";
import { OneOf } from "./one-of.tsx";
import { ReferenceField, referenceId } from "./reference-field.tsx";
import { useOptionalStepActs } from "./use-steps.ts";
import { wordsOnlyActs, type WordsOnlyStage } from "./words-only-acts.ts";

const ids = {
  protocol: "words-only-protocol",
  postcode: "words-only-postcode",
  outcome: "words-only-outcome",
} as const;

const useStyles = makeStyles({
  busy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/**
 * *Toestemming ingetrokken*, after the mail was sent. It is prepared in the mail being composed,
 * where the guard watches it; beside a mail being read, it opens in a new window.
 */
export function WithdrawalPage({ about }: { readonly about: About }) {
  return (
    <WordsOnlyPage title={withdrawalWords.title} kind="withdrawal" about={about}>
      <div>{withdrawalWords.intro}</div>
      <Note tone="info">{withdrawalWords.before}</Note>
      <div>{withdrawalWords.mail}</div>
    </WordsOnlyPage>
  );
}

/** *Antwoorden op een melding*: what was done about data that the receiver reported (article 7). */
export function ReplyPage({ about }: { readonly about: About }) {
  const pages = useSidePageStack();
  return (
    <WordsOnlyPage title={replyWords.title} kind={null} about={about}>
      <div>{replyWords.intro}</div>
      <div>{replyWords.mail}</div>
      <Note tone="info">
        <p>{replyWords.then}</p>
        <LinkButton onClick={() => pages.open({ kind: "correction", about })}>
          {menuWords.correction}
        </LinkButton>
      </Note>
    </WordsOnlyPage>
  );
}

interface WordsOnlyPageProps {
  readonly title: string;
  /** null: what was done about a report is to be chosen here. */
  readonly kind: WordsOnlyKind | null;
  readonly about: About;
  readonly children: ReactNode;
}

function WordsOnlyPage({ title, kind, about, children }: WordsOnlyPageProps) {
  const steps = useOptionalStepActs();
  const pages = useSidePageStack();
  const tools = useSidePageTools();
  const [acts] = useState(() => wordsOnlyActs(kind, about, tools));
  const { answers, stage, complaints } = useSyncExternalStore(acts.subscribe, acts.get);
  const protocol = tools.registry.protocols.find((one) => one.id === answers.protocol);
  const problem = stage.kind === "refused" ? stage.problem : null;
  const said = problem === null ? null : followUpProblemText(problem);

  return (
    <SidePageFrame
      title={title}
      problem={<Complaint text={said} count={complaints} target={targetOf(problem)} />}
      above={<Outcome stage={stage} />}
      primary={
        steps === null ? (
          <PrimaryButton onClick={acts.open}>{wordsOnlyWords.open}</PrimaryButton>
        ) : (
          <PrimaryButton onClick={() => acts.prepare(steps.startWordsOnly) && pages.closeAll()}>
            {wordsOnlyWords.prepare}
          </PrimaryButton>
        )
      }
    >
      {children}
      <ProtocolPicker
        id={ids.protocol}
        value={answers.protocol}
        problem={problem?.kind === "protocol-missing" ? followUpProblemText(problem) : undefined}
        onChange={(picked) => acts.change({ protocol: picked, postcode: null })}
      />
      {protocol !== undefined && asksPostcode(protocol) && (
        <PostcodePicker
          postcodes={protocol.territory.value}
          value={answers.postcode}
          problem={problem}
          onChange={(postcode) => acts.change({ postcode })}
        />
      )}
      <ReferenceField
        value={answers.reference}
        problem={problem}
        onChange={(typed) => acts.change({ reference: typed })}
      />
      {kind === null && (
        <OneOf
          id={ids.outcome}
          label={replyWords.outcome}
          options={replyKinds}
          names={replyLabels}
          value={replyKinds.find((one) => one === answers.kind) ?? null}
          problem={problem?.kind === "outcome-missing" ? problem : null}
          onChange={(chosen) => acts.change({ kind: chosen })}
        />
      )}
      {stage.kind === "not-opened" && <MailByHand mail={stage.mail} />}
    </SidePageFrame>
  );
}

interface PostcodePickerProps {
  readonly postcodes: readonly string[];
  readonly value: string | null;
  readonly problem: FollowUpProblem | null;
  readonly onChange: (postcode: string | null) => void;
}

function PostcodePicker({ postcodes, value, problem, onChange }: PostcodePickerProps) {
  return (
    <Field
      label={{ children: wordsOnlyWords.postcode, htmlFor: ids.postcode }}
      {...(problem?.kind === "postcode-missing"
        ? { validationMessage: followUpProblemText(problem) }
        : {})}
    >
      <Select
        id={ids.postcode}
        value={value ?? ""}
        onChange={(_event, data) => onChange(data.value === "" ? null : data.value)}
      >
        <option value="">{wordsOnlyWords.postcodeNone}</option>
        {postcodes.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Outlook's reply, right above the button. */
function Outcome({ stage }: { readonly stage: WordsOnlyStage }) {
  const styles = useStyles();
  return (
    <div role="status">
      {(stage.kind === "opening" || stage.kind === "overtaken") && (
        <div className={styles.busy}>
          <Spinner size="small" aria-hidden="true" />
          <span>{wordsOnlyWords.opening}</span>
        </div>
      )}
      {stage.kind === "opened" && <Note tone="success">{wordsOnlyWords.opened}</Note>}
      {stage.kind === "not-opened" && (
        <Note tone="warning">
          <p>{notOpenedText(stage.error)}</p>
          <p>{wordsOnlyWords.notOpened}</p>
        </Note>
      )}
    </div>
  );
}

function targetOf(problem: FollowUpProblem | null): string {
  switch (problem?.kind) {
    case "reference-missing":
    case "not-a-reference":
      return referenceId;
    case "postcode-missing":
      return ids.postcode;
    case "outcome-missing":
      return ids.outcome;
    default:
      return ids.protocol;
  }
}
