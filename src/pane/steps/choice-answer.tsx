import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CoveredChoice } from "../../core/mail/referral.ts";
import type { Choice } from "../../core/protocol/choice.ts";
import type { DoubtAnswers } from "../../core/protocol/settled-doubts.ts";
import type { State } from "../../wizard/state.ts";
import { useLoaded } from "../loading/use-loaded.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { RecipientList } from "../parts/recipient-list.tsx";
import { recipientWords } from "../parts/recipient-wording.nl.ts";
import { useTextStyles } from "../parts/text-styles.ts";
import { labels } from "../parts/wording.nl.ts";
import { useSidePageStack, useSidePageTools } from "../side-page/use-side-pages.ts";
import { AdviceNote } from "./advice-note.tsx";
import { DoubtQuestions } from "./doubts.tsx";
import { answerWords, refusalText } from "./answer-wording.nl.ts";
import { placeWords } from "./place-wording.nl.ts";
import { useWizard } from "./use-wizard.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  lines: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export { FoundInMail } from "./found-in-mail.tsx";

interface ChoiceAnswerProps {
  readonly choice: Choice;
  readonly state: State;
}

/**
 * The answer for a place: the protocol and its mailboxes, or why there is none and what to do
 * instead.
 */
export function ChoiceAnswer({ choice, state }: ChoiceAnswerProps) {
  const tools = useSidePageTools();
  // Loaded whatever the answer is, so that no request tells where a client lives.
  const whole = useLoaded(tools.loadWholeProtocols);
  return choice.kind === "covered" ? (
    <>
      <Covered choice={choice} answers={state.drafts.doubts} />
      {whole.kind === "loaded" &&
        whole.value
          .filter(({ id }) => id === choice.protocol.id)
          .map((protocol) => <AdviceNote key={protocol.id} protocol={protocol} />)}
    </>
  ) : (
    <Refused choice={choice} state={state} />
  );
}

interface CoveredProps {
  readonly choice: CoveredChoice;
  readonly answers: DoubtAnswers;
}

function Covered({ choice, answers }: CoveredProps) {
  const pages = useSidePageStack();
  const styles = { ...useTextStyles(), ...useStyles() };
  const { protocol, status, doubts } = choice;
  return (
    <>
      <div className={styles.card}>
        <h2 className={styles.heading}>{protocol.receiver.shownName.value}</h2>
        <div className={styles.lines}>
          <div>{answerWords.status(status)}</div>
          <div>{answerWords.team(protocol)}</div>
        </div>
        <div>
          <h3 className={styles.subheading}>{recipientWords.goesTo}</h3>
          <RecipientList choice={choice} />
        </div>
        <div className={styles.lines}>
          <LinkButton onClick={() => pages.open({ kind: "protocol", id: protocol.id })}>
            {labels.protocol}
          </LinkButton>
        </div>
      </div>
      {doubts.length > 0 && <DoubtQuestions doubts={doubts} given={answers} />}
    </>
  );
}

interface RefusedProps {
  readonly choice: Extract<Choice, { kind: "refused" }>;
  readonly state: State;
}

function Refused({ choice: { place, refusal }, state }: RefusedProps) {
  const wizard = useWizard();
  const styles = { ...useTextStyles(), ...useStyles() };
  const { why, instead } = refusalText(refusal, place, state.teams, state.errand);
  return (
    <>
      <Note tone="danger">
        <h2 className={styles.subheading}>{answerWords.cannot(place)}</h2>
        <p>{why}</p>
      </Note>
      <div>
        <h3 className={styles.subheading}>{answerWords.instead}</h3>
        <div>{instead}</div>
      </div>
      {refusal.kind === "other-team" && (
        <Button onClick={wizard.openTeams}>{placeWords.changeTeam}</Button>
      )}
    </>
  );
}
