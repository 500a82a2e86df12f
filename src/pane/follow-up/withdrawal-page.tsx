import { Field, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { About } from "../../wizard/about.ts";
import { asksPostcode, type FollowUpProblem } from "./follow-up.ts";
import { followUpProblemText, withdrawalWords } from "./follow-up-wording.nl.ts";
import { notOpenedText } from "../menu/menu-wording.nl.ts";
import { withdrawalActs, type WithdrawalStage } from "./withdrawal-acts.ts";
import { Complaint } from "../parts/complaint.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { useSidePages, useSideTools } from "../parts/use-side-pages.ts";
import { MailByHand } from "../parts/mail-by-hand.tsx";
import { ProtocolPicker } from "../parts/protocol-picker.tsx";
import { ReferenceField, referenceId } from "../parts/reference-field.tsx";
import { SideFrame } from "../parts/side-frame.tsx";
import { useSteps } from "./use-steps.ts";

const ids = { protocol: "withdrawal-protocol", postcode: "withdrawal-postcode" } as const;

const useStyles = makeStyles({
  busy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/**
 * *Toestemming ingetrokken*, after the mail was sent: made in the mail that is being composed, where
 * the guard watches it; beside a mail that is being read, opened as a new one.
 */
export function WithdrawalPage({ about }: { readonly about: About }) {
  const steps = useSteps();
  const pages = useSidePages();
  const tools = useSideTools();
  const [acts] = useState(() => withdrawalActs(about, tools));
  const { answers, stage, complaints } = useSyncExternalStore(acts.subscribe, acts.get);
  const protocol = tools.registry.protocols.find((one) => one.id === answers.protocol);
  const problem = stage.kind === "refused" ? stage.problem : null;
  const said = problem === null ? null : followUpProblemText(problem);

  return (
    <SideFrame
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
        <Field
          label={{ children: withdrawalWords.postcode, htmlFor: ids.postcode }}
          {...(problem?.kind === "postcode-missing"
            ? { validationMessage: followUpProblemText(problem) }
            : {})}
        >
          <Select
            id={ids.postcode}
            value={answers.postcode ?? ""}
            onChange={(_event, { value }) => acts.change({ postcode: value === "" ? null : value })}
          >
            <option value="">{withdrawalWords.postcodeNone}</option>
            {protocol.territory.value.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ReferenceField
        value={answers.reference}
        problem={problem}
        onChange={(typed) => acts.change({ reference: typed })}
      />
      {stage.kind === "not-opened" && <MailByHand mail={stage.mail} />}
    </SideFrame>
  );
}

/** What Outlook says, above the button, in sight of who pressed it. */
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
