import { makeStyles, tokens } from "@fluentui/react-components";
import type { Choice } from "../../core/protocol/choice.ts";
import { aboutOf } from "../../wizard/about.ts";
import { PartLoaded } from "../loading/part-loaded.tsx";
import type { Loaded } from "../loading/use-loaded.ts";
import { ids } from "../parts/ids.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { labels, pilotWarning } from "../parts/wording.nl.ts";
import { useSidePageStack } from "../side-page/use-side-pages.ts";
import type * as LaterParts from "./choice-answer.tsx";
import { placeWords } from "./place-wording.nl.ts";
import { PlaceSearch } from "./place-search.tsx";
import { StepFrame } from "./step-frame.tsx";
import { useWizard, type StepProps } from "./use-wizard.ts";

const useStyles = makeStyles({
  team: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  answer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outline: "none",
  },
});

interface PlaceStepProps extends StepProps<"place"> {
  /** The parts that load while the place is being typed. */
  readonly parts: Loaded<typeof LaterParts>;
}

/** Step 1: where the client lives, and the protocol that follows from it. */
export function PlaceStep({ state, parts }: PlaceStepProps) {
  const wizard = useWizard();
  const styles = useStyles();
  const { choice } = state;
  return (
    <StepFrame
      step={1}
      startsAt={choice === null ? ids.query : undefined}
      title={placeWords.title}
      primary={<PrimaryButton onClick={wizard.confirmPlace}>{labels.next}</PrimaryButton>}
    >
      {wizard.tools.page.pilot && (
        <Note tone="warning">
          <p>{pilotWarning}</p>
        </Note>
      )}
      {state.found.length > 0 && (
        <PartLoaded loaded={parts}>
          {({ FoundInMail }) => <FoundInMail found={state.found} />}
        </PartLoaded>
      )}
      <ErrandNote state={state} />
      <PlaceSearch state={state} />
      {choice !== null && (
        <section id={ids.answer} tabIndex={-1} className={styles.answer}>
          <PartLoaded loaded={parts}>
            {({ ChoiceAnswer }) => <ChoiceAnswer choice={choice} state={state} />}
          </PartLoaded>
        </section>
      )}
      <OtherWays state={state} />
    </StepFrame>
  );
}

/** That this is a correction or a resend, and the way back to a plain referral. */
function ErrandNote({ state: { errand } }: StepProps<"place">) {
  const wizard = useWizard();
  if (errand.kind === "referral") return null;
  const leave = (): void => {
    wizard.leaveErrand();
    document.getElementById(ids.query)?.focus();
  };
  return (
    <Note tone="info">
      <p>{placeWords.errand(errand)}</p>
      <LinkButton onClick={leave}>{placeWords.plain}</LinkButton>
    </Note>
  );
}

/** What else leads on from the first page: another team, a stopped mail, the menu. */
function OtherWays({ state }: StepProps<"place">) {
  const wizard = useWizard();
  const pages = useSidePageStack();
  const styles = useStyles();
  return (
    <>
      {!isOtherTeam(state.choice) && (
        <div className={styles.team}>
          <div>{placeWords.yourTeam(state.teams)}</div>
          <LinkButton onClick={wizard.openTeams}>{placeWords.changeTeam}</LinkButton>
        </div>
      )}
      {wizard.tools.atSend === "watched" && (
        <div className={styles.team}>
          <LinkButton onClick={() => void wizard.lookAtMail()}>{placeWords.stopped}</LinkButton>
        </div>
      )}
      <div className={styles.team}>
        <LinkButton onClick={() => pages.open({ kind: "menu", about: aboutOf(state) })}>
          {labels.otherTasks}
        </LinkButton>
      </div>
      <div className={styles.team}>{labels.version(PRODUCT_VERSION)}</div>
    </>
  );
}

/** The answer then offers to change the team itself. */
function isOtherTeam(choice: Choice | null): boolean {
  return choice?.kind === "refused" && choice.refusal.kind === "other-team";
}
