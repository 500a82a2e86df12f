import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { ReactNode } from "react";
import type { ClientData } from "../../core/client/client-data.ts";
import { everydayWordsIn } from "../../core/client/everyday-words.ts";
import { useAhead } from "../loading/use-ahead.ts";
import { ids } from "../parts/ids.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { MailAddress } from "../parts/mail-address.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { recipientsOf } from "../parts/recipient-list.tsx";
import { WhyAddress } from "../parts/why-address.tsx";
import { labels } from "../parts/wording.nl.ts";
import { ReferrerChoice } from "./referrer-choice.tsx";
import { RefuseConsent } from "./refuse-consent.tsx";
import { notWatched, reviewWords } from "./review-wording.nl.ts";
import { StepFrame } from "./step-frame.tsx";
import { LaterProblemMessage } from "./step-problem.tsx";
import { useStepActs } from "./use-step-acts.ts";
import { useWizard, type StepProps } from "./use-wizard.ts";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  rows: { margin: 0 },
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { flexBasis: "76px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  value: { flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: "anywhere" },
  change: { flexShrink: 0, margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** Step 5: everything on one page, before the mail is changed. */
export function ReviewStep({ state }: StepProps<"review">) {
  const wizard = useWizard();
  const steps = useStepActs();
  const change = useChange();
  useAhead(wizard.tools.loadAttachmentMaker);
  const everyday = everydayWordsIn(state.client);
  return (
    <StepFrame
      step={5}
      problem={<LaterProblemMessage />}
      title={reviewWords.title}
      onBack={wizard.goBack}
      primary={
        <PrimaryButton icon={<LockClosedRegular />} onClick={steps.prepare}>
          {reviewWords.prepare}
        </PrimaryButton>
      }
    >
      {state.afterUndo !== null && (
        <Note tone={state.afterUndo.textLeft ? "warning" : "success"}>
          {state.afterUndo.textLeft ? reviewWords.textLeft : reviewWords.undone}
        </Note>
      )}
      <Receiver state={state} />
      <Group
        title={reviewWords.inAttachment}
        change={{ what: reviewWords.data, act: () => change("client", ids.field("firstName")) }}
      >
        {clientRows(state.client).map(([label, value]) => (
          <Row key={label} label={label}>
            {value}
          </Row>
        ))}
      </Group>
      {everyday.length > 0 && <Note tone="info">{reviewWords.everyday(everyday)}</Note>}
      <ConsentGiven state={state} />
      <PasswordChoice state={state} />
      <ReferrerChoice state={state} />
      <Note tone="info">{reviewWords.stays}</Note>
      {wizard.tools.atSend === "unwatched" && <Note tone="warning">{notWatched}</Note>}
      <RefuseConsent />
    </StepFrame>
  );
}

/** Whom the referral is for, and its mailboxes. */
function Receiver({ state: { errand, choice } }: StepProps<"review">) {
  const change = useChange();
  return (
    <Group title={reviewWords.forWhom}>
      {errand.kind !== "referral" && (
        <Row label={reviewWords.follows[errand.kind]}>{errand.follows}</Row>
      )}
      <Row label={reviewWords.receiver} onChange={() => change("place", ids.query)}>
        {choice.protocol.receiver.shownName.value}
      </Row>
      <Row label={reviewWords.mailboxes}>
        {recipientsOf(choice).map((address) => (
          <div key={address.value}>
            <MailAddress address={address.value} />
            <WhyAddress address={address} />
          </div>
        ))}
      </Row>
    </Group>
  );
}

function ConsentGiven({ state: { consent } }: StepProps<"review">) {
  const change = useChange();
  return (
    <Group title={reviewWords.consent}>
      <Row label={reviewWords.told} onChange={() => change("informing", ids.told("purpose"))}>
        {reviewWords.toldAll}
      </Row>
      <Row label={reviewWords.given} onChange={() => change("consent", ids.givenOn)}>
        {reviewWords.givenHow(consent.way, consent.givenOn)}
      </Row>
    </Group>
  );
}

/** *Wijzig*: to the step, with the focus in what was asked. */
function useChange() {
  const wizard = useWizard();
  return (step: Parameters<typeof wizard.goTo>[0], target: string): void => {
    wizard.goTo(step);
    requestAnimationFrame(() => document.getElementById(target)?.focus());
  };
}

function clientRows(client: ClientData): readonly (readonly [label: string, value: ReactNode])[] {
  const { firstName, name, address, telephone, email } = client;
  const street =
    address === null
      ? reviewWords.none
      : `${address.street} ${address.number}${address.box === null ? "" : ` ${reviewWords.box} ${address.box}`}, ${address.postcode} ${address.place}`;
  return [
    [reviewWords.firstName, firstName ?? reviewWords.none],
    [reviewWords.name, name],
    [reviewWords.address, street],
    [reviewWords.telephone, telephone ?? reviewWords.none],
    [reviewWords.email, email === null ? reviewWords.none : <MailAddress address={email} />],
  ];
}

interface GroupProps {
  readonly title: string;
  /** *Wijzig*, for all of it at once. */
  readonly change?: { readonly what: string; readonly act: () => void };
  readonly children: ReactNode;
}

function Group({ title, change, children }: GroupProps) {
  const styles = useStyles();
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.heading}>{title}</h2>
        {change !== undefined && <ChangeLink what={change.what} onClick={change.act} />}
      </div>
      <dl className={styles.rows}>{children}</dl>
    </section>
  );
}

interface ChangeLinkProps {
  readonly what: string;
  readonly onClick: () => void;
}

function ChangeLink({ what, onClick }: ChangeLinkProps) {
  return (
    <LinkButton label={reviewWords.changeWhat(what)} onClick={onClick}>
      {labels.change}
    </LinkButton>
  );
}

interface RowProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onChange?: () => void;
}

function Row({ label, children, onChange }: RowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
      {onChange !== undefined && (
        <dd className={styles.change}>
          <ChangeLink what={label} onClick={onChange} />
        </dd>
      )}
    </div>
  );
}

/** A generated password, or one agreed with the OCMW beforehand. */
function PasswordChoice({ state }: StepProps<"review">) {
  const wizard = useWizard();
  const { password } = state.drafts;
  return (
    <>
      <Field label={reviewWords.password}>
        <RadioGroup
          value={password.kind}
          onChange={(_event, { value }) =>
            wizard.changeDrafts({
              password: value === "agreed" ? { kind: "agreed", text: "" } : { kind: "generated" },
            })
          }
        >
          <Radio value="generated" label={reviewWords.generated} />
          <Radio value="agreed" label={reviewWords.agreed} />
        </RadioGroup>
      </Field>
      {password.kind === "agreed" && (
        <Field
          label={{ children: reviewWords.agreedField, htmlFor: ids.agreedPassword }}
          hint={reviewWords.agreedHint}
        >
          <Input
            id={ids.agreedPassword}
            autoComplete="off"
            spellCheck={false}
            value={password.text}
            onChange={(_event, { value }) =>
              wizard.changeDrafts({ password: { kind: "agreed", text: value } })
            }
          />
        </Field>
      )}
    </>
  );
}
