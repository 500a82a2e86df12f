import { makeStyles, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import type { Place } from "../../core/protocol/place.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import type { State } from "../../wizard/state.ts";
import { useWizardState } from "./use-wizard.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The receiver and the place, in one line, from the second step on. */
export function ChoiceBar() {
  const state = useWizardState();
  const styles = useStyles();
  const shown = shownOf(state);
  if (shown === null) return null;
  return (
    <header className={styles.bar}>
      <LocationRegular className={styles.icon} aria-hidden="true" />
      <span className={styles.text}>
        <span className={styles.name}>{shown.protocol.receiver.shownName.value}</span>
        {shown.place !== null && ` · ${shown.place.postcode} ${shown.place.name}`}
      </span>
    </header>
  );
}

interface Shown {
  readonly protocol: Protocol;
  /** Null for a mail that is about no client. */
  readonly place: Place | null;
}

function shownOf(state: State): Shown | null {
  switch (state.step) {
    case "team":
    case "place":
    case "no-consent":
    case "mail-gone":
      return null;
    case "denied":
    case "informing":
    case "consent":
    case "client":
    case "review":
      return state.choice;
    case "stopped":
      return state.done === null ? null : shownOf(state.done);
    default: {
      const { preparation } = state;
      return preparation.kind === "referral"
        ? preparation.referral.choice
        : { protocol: preparation.to.protocol, place: null };
    }
  }
}
