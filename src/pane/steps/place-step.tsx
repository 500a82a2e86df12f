import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { useRef, type KeyboardEvent, type RefObject } from "react";
import type { Choice } from "../../core/protocol/choice.ts";
import type { Place } from "../../core/protocol/place.ts";
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
import { StepFrame } from "./step-frame.tsx";
import { useWizard, type StepProps } from "./use-wizard.ts";

const useStyles = makeStyles({
  team: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hits: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  hit: { width: "100%", justifyContent: "flex-start", textAlign: "left" },
  hitText: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  municipality: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  answer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outline: "none",
  },
  found: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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

/** The field for a postcode or a name, and the places found; none once one is chosen. */
function PlaceSearch({ state: { drafts, choice } }: StepProps<"place">) {
  const wizard = useWizard();
  const styles = useStyles();
  const hitList = useRef<HTMLUListElement>(null);
  const { query } = drafts;
  const { places: hits, guessed } = wizard.findPlaces(choice === null ? query : "");

  const choose = (place: Place): void => {
    wizard.choosePlace(place);
    requestAnimationFrame(() => document.getElementById(ids.answer)?.focus());
  };
  const moveFocus = (event: KeyboardEvent): void => {
    const buttons = [...(hitList.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === "ArrowDown") buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at > 0) buttons[at - 1]?.focus();
    else if (event.key === "ArrowUp" && at === 0) document.getElementById(ids.query)?.focus();
    else if (event.key === "Enter" && at === -1 && hits[0] !== undefined) {
      if (hits.length === 1) choose(hits[0]);
      else buttons[0]?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    // Arrow keys move between the field and the hits; Tab works too.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to the controls inside
    <div onKeyDown={moveFocus}>
      <Field label={{ children: placeWords.field, htmlFor: ids.query }} hint={placeWords.hint}>
        <Input
          id={ids.query}
          value={query}
          autoComplete="off"
          aria-describedby={ids.title}
          contentBefore={<LocationRegular aria-hidden="true" />}
          onChange={(_event, { value }) => wizard.changeQuery(value)}
        />
      </Field>
      <p role="status" className={styles.found}>
        {choice === null && query.trim() !== "" ? placeWords.found(hits, guessed) : ""}
      </p>
      {hits.length > 0 && <Hits shown={hitList} places={hits} onChoose={choose} />}
    </div>
  );
}

interface HitsProps {
  readonly shown: RefObject<HTMLUListElement | null>;
  readonly places: readonly Place[];
  readonly onChoose: (place: Place) => void;
}

function Hits({ shown, places, onChoose }: HitsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.hits} ref={shown} aria-label={placeWords.list}>
      {places.map((place) => (
        <li key={`${place.postcode} ${place.name} ${place.nis}`}>
          <Button className={styles.hit} onClick={() => onChoose(place)}>
            <span className={styles.hitText}>
              <span>{`${place.postcode} ${place.name}`}</span>
              <span className={styles.municipality}>{placeWords.municipality(place)}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
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
