import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { useEffect } from "react";
import type { ConsentGap } from "../core/consent.ts";
import type { Problem } from "../referral/state.ts";
import { problemText } from "../referral/wording.nl.ts";
import { ids } from "./ids.ts";
import { useWizardState } from "./use-wizard.ts";

const useStyles = makeStyles({
  message: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    // As Fluent colours what is said at a field: the status colour is too dark in the dark theme.
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    marginBottom: tokens.spacingVerticalS,
  },
  icon: { flexShrink: 0, marginTop: "2px", fontSize: tokens.fontSizeBase400 },
});

/** Says why the pane did not go on, and brings the focus to where it can be mended. */
export function ProblemMessage() {
  const { problem, complaints } = useWizardState();
  const styles = useStyles();
  useEffect(() => {
    if (complaints === 0 || problem === null) return;
    const target = targetOf(problem);
    if (target !== null) document.getElementById(target)?.focus();
    // Only a new complaint moves the focus; a field that is being mended keeps it.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [complaints]);
  return (
    <div role="alert">
      {problem !== null && (
        <div className={styles.message} key={complaints}>
          <ErrorCircleFilled className={styles.icon} aria-hidden="true" />
          <span>{problemText(problem)}</span>
        </div>
      )}
    </div>
  );
}

/** The id of the control that mends a problem; null when there is none on this page. */
function targetOf(problem: Problem): string | null {
  switch (problem.kind) {
    case "no-place-chosen":
      return ids.query;
    case "place-refused":
      return ids.answer;
    case "doubts-not-asked":
      return ids.doubtsAsked;
    case "no-team-chosen":
      return ids.team(0);
    case "consent-incomplete":
      return problem.missing[0] === undefined ? null : gapTarget(problem.missing[0]);
    case "client-data-refused": {
      const field = problem.problems[0]?.field;
      if (field === undefined) return null;
      return ids.field(field === "contact" ? "telephone" : field);
    }
    case "teams-not-saved":
    case "no-longer-covered":
    case "consent-for-other-protocol":
    case "code-missing":
      return null;
    default:
      return ids.agreedPassword;
  }
}

function gapTarget(gap: ConsentGap): string | null {
  switch (gap.kind) {
    case "not-told":
      return gap.topics[0] === undefined ? null : ids.told(gap.topics[0]);
    case "not-free-and-explicit":
      return ids.freeAndExplicit;
    case "way-unknown":
      return ids.oral;
    case "not-bound-by-secrecy":
      return ids.boundBySecrecy;
    case "day-missing":
    case "day-invalid":
    case "day-in-future":
      return ids.givenOn;
  }
}
