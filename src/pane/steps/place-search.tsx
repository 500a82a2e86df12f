import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { useState, type KeyboardEvent } from "react";
import type { Place } from "../../core/protocol/place.ts";
import { ids } from "../parts/ids.ts";
import { placeWords } from "./place-wording.nl.ts";
import { useWizard, type StepProps } from "./use-wizard.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  option: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&[aria-selected=true]": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
  municipality: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  found: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/**
 * The field for a postcode or a name, and the places found; none once one is chosen.
 *
 * A combobox with a list: the focus stays in the field, and arrows go through the list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export function PlaceSearch({ state: { drafts, choice } }: StepProps<"place">) {
  const wizard = useWizard();
  const styles = useStyles();
  const [active, setActive] = useState<number | null>(null);
  const { query } = drafts;
  const { places, guessed } = wizard.findPlaces(choice === null ? query : "");
  const isOpen = places.length > 0;

  const choose = (place: Place): void => {
    setActive(null);
    wizard.choosePlace(place);
    requestAnimationFrame(() => document.getElementById(ids.answer)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = keyIn(event.key, active, places.length);
    if (step === null) return;
    event.preventDefault();
    const place = step.kind === "choose" ? places[step.at] : undefined;
    if (place !== undefined) choose(place);
    else setActive(step.kind === "move" ? step.to : null);
  };

  return (
    <div>
      <Field label={{ children: placeWords.field, htmlFor: ids.query }} hint={placeWords.hint}>
        <Input
          id={ids.query}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? ids.places : undefined}
          aria-activedescendant={isOpen && active !== null ? ids.place(active) : undefined}
          aria-describedby={ids.title}
          value={query}
          autoComplete="off"
          contentBefore={<LocationRegular aria-hidden="true" />}
          onKeyDown={onKeyDown}
          onChange={(_event, { value }) => {
            setActive(null);
            wizard.changeQuery(value);
          }}
        />
      </Field>
      <p role="status" className={styles.found}>
        {choice === null && query.trim() !== "" ? placeWords.found(places, guessed) : ""}
      </p>
      {isOpen && <PlaceList places={places} active={active} onChoose={choose} />}
    </div>
  );
}

type KeyStep =
  | { readonly kind: "move"; readonly to: number | null }
  | { readonly kind: "choose"; readonly at: number };

/** What a key does in the field while places are listed; null when it is not for the list. */
function keyIn(key: string, active: number | null, count: number): KeyStep | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return { kind: "move", to: active === null ? 0 : Math.min(active + 1, count - 1) };
    case "ArrowUp":
      return { kind: "move", to: active === null || active === 0 ? null : active - 1 };
    case "Escape":
      return active === null ? null : { kind: "move", to: null };
    case "Enter":
      if (active !== null) return { kind: "choose", at: active };
      return count === 1 ? { kind: "choose", at: 0 } : { kind: "move", to: 0 };
    default:
      return null;
  }
}

interface PlaceListProps {
  readonly places: readonly Place[];
  readonly active: number | null;
  readonly onChoose: (place: Place) => void;
}

function PlaceList({ places, active, onChoose }: PlaceListProps) {
  const styles = useStyles();
  return (
    <div id={ids.places} role="listbox" className={styles.list} aria-label={placeWords.list}>
      {places.map((place, at) => (
        // The keys of the list are heard by the field, which keeps the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={`${place.postcode} ${place.name} ${place.nis}`}
          id={ids.place(at)}
          role="option"
          tabIndex={-1}
          className={styles.option}
          aria-selected={at === active}
          ref={(option) => {
            if (at === active) option?.scrollIntoView({ block: "nearest" });
          }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(place)}
        >
          <span>{`${place.postcode} ${place.name}`}</span>
          <span className={styles.municipality}>{placeWords.municipality(place)}</span>
        </div>
      ))}
    </div>
  );
}
