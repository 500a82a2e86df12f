import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import type { Choice } from "../core/choice.ts";
import type { CoveredChoice } from "../core/referral.ts";
import type { State } from "../referral/state.ts";
import { doubtText, placeWords, refusalText } from "../referral/wording.nl.ts";
import { ids } from "./ids.ts";
import { Mailbox } from "./mailbox.tsx";
import { Note } from "./note.tsx";
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
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  boxes: { margin: 0, padding: 0, listStyleType: "none" },
  box: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground2 },
  address: { minWidth: 0, overflowWrap: "anywhere" },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& summary": { color: tokens.colorBrandForegroundLink, cursor: "pointer" },
    "& p": { margin: `${tokens.spacingVerticalXS} 0` },
  },
  unconfirmed: { "& summary": { color: tokens.colorStatusWarningForeground3 } },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  answer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outline: "none",
  },
});

interface ChoiceAnswerProps {
  readonly choice: Choice;
  readonly state: State;
}

/** What follows from a place: the protocol and its mailboxes, or why not and what to do instead. */
export function ChoiceAnswer({ choice, state }: ChoiceAnswerProps) {
  const styles = useStyles();
  return (
    <section id={ids.answer} tabIndex={-1} className={styles.answer}>
      {choice.kind === "covered" ? (
        <Covered choice={choice} asked={state.drafts.doubtsAsked} />
      ) : (
        <Refused choice={choice} state={state} />
      )}
    </section>
  );
}

function Covered({ choice, asked }: { readonly choice: CoveredChoice; readonly asked: boolean }) {
  const wizard = useWizard();
  const styles = useStyles();
  const { protocol, status, mailboxes, doubts } = choice;
  const boxes = protocol.mailboxes.filter(({ address }) => mailboxes.includes(address.value));
  return (
    <>
      <div className={styles.card}>
        <h2 className={styles.name}>{protocol.receiver.shownName.value}</h2>
        <div className={styles.lines}>
          <div>{placeWords.status(status)}</div>
          <div>{placeWords.team(protocol)}</div>
        </div>
        <div>
          <h3 className={styles.heading}>{placeWords.goesTo}</h3>
          <ul className={styles.boxes}>
            {boxes.map(({ address }) => (
              <li key={address.value} className={styles.box}>
                <MailRegular className={styles.icon} aria-hidden="true" />
                <div className={styles.address}>
                  <Mailbox address={address.value} />
                  <details
                    className={mergeClasses(
                      styles.why,
                      address.confirmed === null && styles.unconfirmed,
                    )}
                  >
                    <summary tabIndex={0} aria-label={`${whyLabel(address)} ${address.value}`}>
                      {whyLabel(address)}
                    </summary>
                    <p>{placeWords.whyAddress(address)}</p>
                  </details>
                </div>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {doubts.length > 0 && (
        <>
          <Note tone="warning">
            <h3 className={styles.heading}>{placeWords.doubtTitle}</h3>
            {doubts.map((doubt) => (
              <p key={doubtText(doubt)}>{doubtText(doubt)}</p>
            ))}
          </Note>
          <Checkbox
            id={ids.doubtsAsked}
            label={placeWords.asked}
            checked={asked}
            onChange={(_event, { checked }) =>
              wizard.changeDrafts({ doubtsAsked: checked === true })
            }
          />
        </>
      )}
    </>
  );
}

/** What unfolds why this address is used; its name for a screen reader begins with the same words. */
function whyLabel({
  confirmed,
}: CoveredChoice["protocol"]["mailboxes"][number]["address"]): string {
  return confirmed === null ? placeWords.unconfirmed : placeWords.why;
}

interface RefusedProps {
  readonly choice: Extract<Choice, { kind: "refused" }>;
  readonly state: State;
}

function Refused({ choice: { place, refusal }, state }: RefusedProps) {
  const wizard = useWizard();
  const styles = useStyles();
  const { why, instead } = refusalText(refusal, place, state.teams, state.errand);
  return (
    <>
      <Note tone="danger">
        <h2 className={styles.heading}>{placeWords.cannot(place)}</h2>
        <p>{why}</p>
      </Note>
      <div>
        <h3 className={styles.heading}>{placeWords.instead}</h3>
        <div>{instead}</div>
      </div>
      {refusal.kind === "other-team" && (
        <Button onClick={wizard.openTeams}>{placeWords.changeTeam}</Button>
      )}
    </>
  );
}
