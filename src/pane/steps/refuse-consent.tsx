import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { hasTypedClient } from "../../wizard/begun.ts";
import { ids } from "../parts/ids.ts";
import { Note } from "../parts/note.tsx";
import { consentWords } from "./consent-wording.nl.ts";
import { useStepActs } from "./use-step-acts.ts";
import { useWizardState } from "./use-wizard.ts";

const useStyles = makeStyles({
  apart: { marginTop: tokens.spacingVerticalXXL },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * The client refuses or withdraws consent, on every page that asks about the client. Stands apart
 * from *Verder*, and asks once more where a client's data were typed.
 */
export function RefuseConsent() {
  const steps = useStepActs();
  const { drafts } = useWizardState();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (asking) document.getElementById(ids.keepTyped)?.focus();
  }, [asking]);
  const refuse = (): void => {
    if (hasTypedClient(drafts)) setAsking(true);
    else steps.refuseConsent();
  };
  return (
    <div className={styles.apart}>
      {asking ? (
        <Note tone="warning">
          <p role="status">{consentWords.wipe}</p>
          <div className={styles.answers}>
            <Button onClick={steps.refuseConsent}>{consentWords.wipeYes}</Button>
            <Button id={ids.keepTyped} onClick={() => setAsking(false)}>
              {consentWords.wipeNo}
            </Button>
          </div>
        </Note>
      ) : (
        <Button appearance="subtle" onClick={refuse}>
          {consentWords.refused}
        </Button>
      )}
    </div>
  );
}
