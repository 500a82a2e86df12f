import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { Doubt } from "../../core/protocol/choice.ts";
import { doubtKey, longestBy, type DoubtAnswers } from "../../core/protocol/settled-doubts.ts";
import { DayChoice } from "../parts/day-choice.tsx";
import { ids } from "../parts/ids.ts";
import { Note } from "../parts/note.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { answerWords, doubtSentence } from "./answer-wording.nl.ts";
import { useWizard } from "./use-wizard.ts";

interface DoubtsProps {
  readonly doubts: readonly Doubt[];
  readonly given: DoubtAnswers;
}

/** What to ask the OCMW first: yes or no to each, and who said so on which day. */
export function DoubtQuestions({ doubts, given }: DoubtsProps) {
  const wizard = useWizard();
  const styles = useTextStyles();
  const answer = (doubt: Doubt, value: string): void =>
    wizard.changeDrafts({
      doubts: {
        ...given,
        answers: { ...given.answers, [doubtKey(doubt)]: value === "no" ? "no" : "yes" },
      },
    });
  return (
    <>
      <Note tone="warning">
        <h3 className={styles.subheading}>{answerWords.doubtTitle}</h3>
        {doubts.map((doubt, place) => (
          <div key={doubtKey(doubt)}>
            <p id={ids.doubtText(place)}>{doubtSentence(doubt)}</p>
            <RadioGroup
              layout="horizontal"
              aria-labelledby={ids.doubtText(place)}
              value={given.answers[doubtKey(doubt)] ?? ""}
              onChange={(_event, { value }) => answer(doubt, value)}
            >
              <Radio id={ids.doubt(place)} value="yes" label={answerWords.doubtYes} />
              <Radio value="no" label={answerWords.doubtNo} />
            </RadioGroup>
          </div>
        ))}
      </Note>
      {Object.values(given.answers).includes("yes") && <WhoAndWhen given={given} />}
    </>
  );
}

function WhoAndWhen({ given }: Pick<DoubtsProps, "given">) {
  const wizard = useWizard();
  const change = (changed: Partial<DoubtAnswers>): void =>
    wizard.changeDrafts({ doubts: { ...given, ...changed } });
  return (
    <>
      <Field label={{ children: answerWords.doubtBy, htmlFor: ids.doubtBy }}>
        <Input
          id={ids.doubtBy}
          autoComplete="off"
          maxLength={longestBy}
          value={given.by}
          onChange={(_event, { value }) => change({ by: value })}
        />
      </Field>
      <DayChoice
        id={ids.doubtDay}
        label={answerWords.doubtOn}
        value={given.on}
        today={wizard.tools.today()}
        onChange={(on) => change({ on })}
      />
    </>
  );
}
