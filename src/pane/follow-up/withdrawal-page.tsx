import { Field, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { About } from "../../wizard/about.ts";
import { Complaint } from "../parts/complaint.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { notOpenedText } from "../side-page/mail-by-hand-wording.nl.ts";
import { MailByHand } from "../side-page/mail-by-hand.tsx";
import { ProtocolPicker } from "../side-page/protocol-picker.tsx";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { useSidePageStack, useSidePageTools } from "../side-page/use-side-pages.ts";
import { followUpProblemText, withdrawalWords } from "./follow-up-wording.nl.ts";
import { asksPostcode, type FollowUpProblem } from "./follow-up.ts";
import { ReferenceField, referenceId } from "./reference-field.tsx";
import { useOptionalStepActs } from "./use-steps.ts";
import { withdrawalActs, type WithdrawalStage } from "./withdrawal-acts.ts";

const ids = { protocol: "withdrawal-protocol", postcode: "withdrawal-postcode" } as const;

const useStyles = makeStyles({
  busy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/**
 * *Toestemming ingetrokken*, after the mail was sent. It is prepared in the mail being composed,
 * where the guard watches it; beside a mail being read, it opens in a new window.
 */
export function WithdrawalPage({ about }: { readonly about: About }) {
  const steps = useOptionalStepActs();
  const pages = useSidePageStack();
  const tools = useSidePageTools();
  const [acts] = useState(() => withdrawalActs(about, tools));
  const { answers, stage, complaints } = useSyncExternalStore(acts.subscribe, acts.get);
  const protocol = tools.registry.protocols.find((one) => one.id === answers.protocol);
  const problem = stage.kind === "refused" ? stage.problem : null;
  const said = problem === null ? null : followUpProblemText(problem);

  return (
    <SidePageFrame
      title={withdrawalWords.title}
      problem={<Complaint text={said} count={complaints} target={targetOf(problem)} />}
      above={<Outcome stage={stage} />}
      primary={
        steps === null ? (
          <PrimaryButton onClick={acts.open}>{withdrawalWords.open}</PrimaryButton>
        ) : (
          <PrimaryButton onClick={() => acts.prepare(steps.startWithdrawal) && pages.closeAll()}>
            {withdrawalWords.prepare}
          </PrimaryButton>
        )
      }
    >
      <div>{withdrawalWords.intro}</div>
      <Note tone="info">{withdrawalWords.before}</Note>
      <div>{withdrawalWords.mail}</div>
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
      label={{ children: withdrawalWords.postcode, htmlFor: ids.postcode }}
      {...(problem?.kind === "postcode-missing"
        ? { validationMessage: followUpProblemText(problem) }
        : {})}
    >
      <Select
        id={ids.postcode}
        value={value ?? ""}
        onChange={(_event, data) => onChange(data.value === "" ? null : data.value)}
      >
        <option value="">{withdrawalWords.postcodeNone}</option>
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
function Outcome({ stage }: { readonly stage: WithdrawalStage }) {
  const styles = useStyles();
  return (
    <div role="status">
      {(stage.kind === "opening" || stage.kind === "overtaken") && (
        <div className={styles.busy}>
          <Spinner size="small" aria-hidden="true" />
          <span>{withdrawalWords.opening}</span>
        </div>
      )}
      {stage.kind === "opened" && <Note tone="success">{withdrawalWords.opened}</Note>}
      {stage.kind === "not-opened" && (
        <Note tone="warning">
          <p>{notOpenedText(stage.error)}</p>
          <p>{withdrawalWords.notOpened}</p>
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
    default:
      return ids.protocol;
  }
}
