import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { About } from "../../referral/about.ts";
import {
  asksPostcode,
  parseWithdrawal,
  withdrawalMail,
  type FollowUpProblem,
} from "../../side/follow-up.ts";
import { followUpProblemText, withdrawalWords } from "../../side/follow-up-wording.nl.ts";
import { notOpenedText } from "../../side/side-wording.nl.ts";
import type { NewMail } from "../../side/side-tools.ts";
import { Complaint } from "../complaint.tsx";
import { Note } from "../note.tsx";
import { PrimaryButton } from "../primary-button.tsx";
import { useSidePages, useSideTools } from "../use-side-pages.ts";
import { MailByHand } from "./mail-by-hand.tsx";
import { ProtocolPicker } from "./protocol-picker.tsx";
import { ReferenceField, referenceId } from "./reference-field.tsx";
import { SideFrame } from "./side-frame.tsx";
import { useProblem } from "./use-problem.ts";
import { useSteps } from "./use-steps.ts";

const ids = { protocol: "withdrawal-protocol", postcode: "withdrawal-postcode" } as const;

/** A mail that Outlook was asked to open. */
type Opening =
  | { readonly kind: "opened" }
  | { readonly kind: "not-opened"; readonly mail: NewMail; readonly why: string };

/**
 * *Toestemming ingetrokken*, after the mail was sent: made in the mail that is being composed, where
 * the guard watches it; beside a mail that is being read, opened as a new one.
 */
export function WithdrawalPage({ about }: { readonly about: About }) {
  const steps = useSteps();
  const pages = useSidePages();
  const { registry, today, openNewMail } = useSideTools();
  const [chosen, setChosen] = useState(about.protocol);
  const [reference, setReference] = useState<string>(about.reference ?? "");
  const [postcode, setPostcode] = useState<string | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const { problem, complaints, complain, forget } = useProblem<FollowUpProblem>();
  const protocol = registry.protocols.find((one) => one.id === chosen);

  const go = async (): Promise<void> => {
    const { protocols } = registry;
    const on = today();
    const parsed = parseWithdrawal({ protocols, protocol: chosen, on, reference, postcode });
    if (!parsed.ok) {
      complain(parsed.error);
      return;
    }
    if (steps === null) {
      const mail = withdrawalMail(parsed.value);
      const opened = await openNewMail(mail);
      setOpening(
        opened.ok
          ? { kind: "opened" }
          : { kind: "not-opened", mail, why: notOpenedText(opened.error) },
      );
    } else if (steps.startWithdrawal(parsed.value.to, parsed.value.reference)) pages.closeAll();
    else complain({ kind: "mail-in-hand" });
  };

  return (
    <SideFrame
      title={withdrawalWords.title}
      problem={
        <Complaint
          text={problem === null ? null : followUpProblemText(problem)}
          count={complaints}
          target={targetOf(problem)}
        />
      }
      primary={
        <PrimaryButton onClick={go}>
          {steps === null ? withdrawalWords.open : withdrawalWords.prepare}
        </PrimaryButton>
      }
    >
      <div>{withdrawalWords.intro}</div>
      <Note tone="info">{withdrawalWords.before}</Note>
      <div>{withdrawalWords.mail}</div>
      <ProtocolPicker
        id={ids.protocol}
        value={chosen}
        problem={problem?.kind === "protocol-missing" ? followUpProblemText(problem) : undefined}
        onChange={(picked) => {
          setChosen(picked);
          setPostcode(null);
          forget();
        }}
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
            value={postcode ?? ""}
            onChange={(_event, { value }) => {
              setPostcode(value === "" ? null : value);
              forget();
            }}
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
        value={reference}
        problem={problem}
        onChange={(typed) => {
          setReference(typed);
          forget();
        }}
      />
      <div role="status">
        {opening?.kind === "opened" && <Note tone="success">{withdrawalWords.opened}</Note>}
        {opening?.kind === "not-opened" && (
          <Note tone="warning">
            <p>{opening.why}</p>
            <p>{withdrawalWords.notOpened}</p>
          </Note>
        )}
      </div>
      {opening?.kind === "not-opened" && <MailByHand mail={opening.mail} />}
    </SideFrame>
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
