import { useRef, useState } from "react";
import type { Correction } from "../../core/mail/occasion.ts";
import type { Reference } from "../../core/mail/reference.ts";
import type { About } from "../../wizard/about.ts";
import { menuWords } from "../menu/menu-wording.nl.ts";
import { Complaint } from "../parts/complaint.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { useSidePageStack } from "../side-page/use-side-pages.ts";
import {
  correctionWords,
  followUpProblemText,
  followUpWords,
  reasonLabels,
  reporterLabels,
  resendWords,
} from "./follow-up-wording.nl.ts";
import { parseErrand, type FollowUpProblem } from "./follow-up.ts";
import { OneOf } from "./one-of.tsx";
import { ReferenceField, referenceId } from "./reference-field.tsx";
import { useProblem } from "./use-problem.ts";
import { useOptionalStepActs } from "./use-steps.ts";

const fieldIds = { reason: "follow-up-reason", reporter: "follow-up-reporter" } as const;
const reasons: readonly Correction["reason"][] = ["wrong", "superfluous"];
const reporters: readonly Correction["reportedBy"][] = ["receiver", "client", "sender"];

interface ErrandPageProps {
  readonly kind: "correction" | "resend";
  readonly about: About;
}

/** A correction or a resend: which referral it follows, and why. Then come the steps. */
export function ErrandPage({ kind, about }: ErrandPageProps) {
  const steps = useOptionalStepActs();
  const pages = useSidePageStack();
  const [reference, setReference] = useState<string>(about.reference ?? "");
  const [reason, setReason] = useState<Correction["reason"] | null>(null);
  const [reportedBy, setReportedBy] = useState<Correction["reportedBy"] | null>(null);
  const { problem, complaints, complain, forget } = useProblem<FollowUpProblem>();

  const begin = (): void => {
    const errand = parseErrand({ kind, reference, reason, reportedBy });
    if (!errand.ok) return complain(errand.error);
    if (steps?.startErrand(errand.value) !== true) return complain({ kind: "mail-in-hand" });
    pages.closeAll();
  };

  return (
    <SidePageFrame
      title={kind === "correction" ? correctionWords.title : resendWords.title}
      problem={
        <Complaint
          text={problem === null ? null : followUpProblemText(problem)}
          count={complaints}
          target={targetOf(problem)}
        />
      }
      primary={
        steps !== null && <PrimaryButton onClick={begin}>{followUpWords.begin}</PrimaryButton>
      }
    >
      {kind === "correction" ? <Correcting about={about} /> : <Resending />}
      {steps === null ? (
        <ToTakeAlong reference={about.reference} />
      ) : (
        <ReferenceField
          value={reference}
          problem={problem}
          onChange={(typed) => {
            setReference(typed);
            forget();
          }}
        />
      )}
      {kind === "correction" && steps !== null && (
        <>
          <OneOf
            id={fieldIds.reason}
            label={correctionWords.reason}
            options={reasons}
            names={reasonLabels}
            value={reason}
            problem={problem?.kind === "reason-missing" ? problem : null}
            onChange={(chosen) => {
              setReason(chosen);
              forget();
            }}
          />
          <OneOf
            id={fieldIds.reporter}
            label={correctionWords.reportedBy}
            options={reporters}
            names={reporterLabels}
            value={reportedBy}
            problem={problem?.kind === "reporter-missing" ? problem : null}
            onChange={(chosen) => {
              setReportedBy(chosen);
              forget();
            }}
          />
          {reportedBy === "receiver" && <ThenReply about={about} />}
        </>
      )}
    </SidePageFrame>
  );
}

function targetOf(problem: FollowUpProblem | null): string {
  switch (problem?.kind) {
    case "reason-missing":
      return fieldIds.reason;
    case "reporter-missing":
      return fieldIds.reporter;
    default:
      return referenceId;
  }
}

/** Article 7: the receiver hears what was done about its report. */
function ThenReply({ about }: { readonly about: About }) {
  const pages = useSidePageStack();
  return (
    <Note tone="info">
      <p>{correctionWords.thenReply}</p>
      <p>
        <LinkButton onClick={() => pages.open({ kind: "reply", about })}>
          {menuWords.reply}
        </LinkButton>
      </p>
    </Note>
  );
}

/** Beside a mail being read: where to go on, and the reference to enter there. */
function ToTakeAlong({ reference }: { readonly reference: Reference | null }) {
  const styles = useTextStyles();
  const shown = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <Note tone="info">{followUpWords.inNewMail}</Note>
      {reference === null ? (
        <div>{followUpWords.referenceUnknown}</div>
      ) : (
        <section>
          <h2 className={styles.subheading}>{followUpWords.copyReference}</h2>
          <p ref={shown}>{reference}</p>
          <CopyButton what={followUpWords.copyReference} text={reference} shown={shown} />
        </section>
      )}
    </>
  );
}

function Correcting({ about }: { readonly about: About }) {
  const pages = useSidePageStack();
  return (
    <>
      <div>{correctionWords.intro}</div>
      <Note tone="warning">
        <p>{correctionWords.onlyTelephone}</p>
        <p>
          <LinkButton onClick={() => pages.open({ kind: "breach", about })}>
            {menuWords.breach}
          </LinkButton>
        </p>
      </Note>
    </>
  );
}

function Resending() {
  const styles = useTextStyles();
  return (
    <>
      <h2 className={styles.heading}>{resendWords.tryFirst}</h2>
      <ul className={styles.list}>
        {resendWords.tries.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <div>{resendWords.then}</div>
      <Note tone="info">{resendWords.secondParent}</Note>
    </>
  );
}
