import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import {
  parseReferrer,
  referrerLimits,
  referrerLine,
  unknownReferrer,
  type ReferrerDraft,
} from "../../core/mail/referrer.ts";
import { ids } from "../parts/ids.ts";
import { useTextStyles } from "../parts/text-styles.ts";
import { reviewWords } from "./review-wording.nl.ts";
import { useWizard, type StepProps } from "./use-wizard.ts";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** Whom the receiver can ask: on the sheet, and in the mail only where that is ticked. */
export function ReferrerChoice({ state: { drafts, problem } }: StepProps<"review">) {
  const wizard = useWizard();
  const styles = { ...useTextStyles(), ...useStyles() };
  const details = useRef<HTMLDetailsElement>(null);
  const { referrer } = drafts;
  const nameInOutlook = wizard.tools.sender()?.name ?? null;
  const parsed = parseReferrer(referrer, nameInOutlook);
  const line = referrerLine(parsed.ok ? parsed.value : unknownReferrer);
  const isWrong = problem?.kind.startsWith("referrer-") === true;
  // Before the problem takes the focus to a field, which must not be folded then.
  useLayoutEffect(() => {
    if (isWrong && details.current !== null) details.current.open = true;
  }, [isWrong]);
  const change = (changed: Partial<ReferrerDraft>): void =>
    wizard.changeDrafts({ referrer: { ...referrer, ...changed } });
  return (
    <details className={styles.details} ref={details}>
      <summary tabIndex={0}>{reviewWords.referrer(line)}</summary>
      <div className={styles.fields}>
        <div className={styles.small}>{reviewWords.referrerHint}</div>
        <Field label={{ children: reviewWords.referrerName, htmlFor: ids.referrerName }}>
          <Input
            id={ids.referrerName}
            autoComplete="off"
            maxLength={referrerLimits.name}
            value={referrer.name ?? nameInOutlook ?? ""}
            onChange={(_event, { value }) => change({ name: value })}
          />
        </Field>
        <Field label={{ children: reviewWords.referrerTelephone, htmlFor: ids.referrerTelephone }}>
          <Input
            id={ids.referrerTelephone}
            type="tel"
            autoComplete="off"
            maxLength={referrerLimits.telephone}
            value={referrer.telephone}
            onChange={(_event, { value }) => change({ telephone: value })}
          />
        </Field>
        <Checkbox
          label={reviewWords.referrerInMail}
          checked={referrer.inMail}
          onChange={(_event, { checked }) => change({ inMail: checked === true })}
        />
      </div>
    </details>
  );
}
