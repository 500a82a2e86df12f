import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Protocol, ProtocolId } from "../../core/protocol/protocol.ts";
import { Complaint } from "../parts/complaint.tsx";
import { MailAddress } from "../parts/mail-address.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { ProtocolPicker } from "../side-page/protocol-picker.tsx";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { useSidePageStack, useSidePageTools } from "../side-page/use-side-pages.ts";
import {
  confirmedText,
  followUpProblemText,
  followUpWords,
  testWords,
} from "./follow-up-wording.nl.ts";
import { parseTest, type FollowUpProblem } from "./follow-up.ts";
import { useProblem } from "./use-problem.ts";
import { useOptionalStepActs } from "./use-steps.ts";

const pickerId = "test-protocol";

/**
 * *Testpakket sturen*: the mailboxes, when each was last confirmed, and the button for a mail
 * without a client.
 */
export function TestPage({ id }: { readonly id: ProtocolId | null }) {
  const steps = useOptionalStepActs();
  const pages = useSidePageStack();
  const { registry, today, teams } = useSidePageTools();
  const [chosen, setChosen] = useState(id);
  const { problem, complaints, complain, forget } = useProblem<FollowUpProblem>();
  const protocol = registry.protocols.find((one) => one.id === chosen);

  const prepare = (): void => {
    if (steps === null) return;
    const { protocols } = registry;
    const to = parseTest({ protocols, protocol: chosen, on: today(), teams: teams() });
    if (!to.ok) return complain(to.error);
    if (!steps.startTest(to.value)) return complain({ kind: "mail-in-hand" });
    pages.closeAll();
  };

  return (
    <SidePageFrame
      title={testWords.title}
      problem={
        <Complaint
          text={problem === null ? null : followUpProblemText(problem)}
          count={complaints}
          target={pickerId}
        />
      }
      primary={
        steps !== null && <PrimaryButton onClick={prepare}>{testWords.prepare}</PrimaryButton>
      }
    >
      <div>{testWords.intro}</div>
      {steps === null && <Note tone="info">{followUpWords.inNewMail}</Note>}
      <ProtocolPicker
        id={pickerId}
        value={chosen}
        problem={problem?.kind === "protocol-missing" ? followUpProblemText(problem) : undefined}
        onChange={(picked) => {
          setChosen(picked);
          forget();
        }}
      />
      {protocol !== undefined && <Mailboxes protocol={protocol} />}
      <div>{testWords.after}</div>
    </SidePageFrame>
  );
}

const useStyles = makeStyles({
  boxes: { margin: 0, padding: 0, listStyleType: "none" },
  box: { marginTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  confirmed: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

function Mailboxes({ protocol }: { readonly protocol: Protocol }) {
  const styles = { ...useTextStyles(), ...useStyles() };
  return (
    <section>
      <h2 className={styles.subheading}>{testWords.mailboxes}</h2>
      <ul className={styles.boxes}>
        {protocol.mailboxes.map(({ address }) => (
          <li key={address.value} className={styles.box}>
            <MailAddress address={address.value} />
            <div className={styles.confirmed}>{confirmedText(address)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
