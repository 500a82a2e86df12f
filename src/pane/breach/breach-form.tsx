import type { About } from "../../wizard/about.ts";
import { menuWords } from "../menu/menu-wording.nl.ts";
import { Complaint } from "../parts/complaint.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { ProtocolPicker } from "../side-page/protocol-picker.tsx";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { useSidePageTools } from "../side-page/use-side-pages.ts";
import { answersOf, type BreachActs, type BreachState } from "./breach-acts.ts";
import { BreachFirst } from "./breach-first.tsx";
import { BreachGoesTo } from "./breach-goes-to.tsx";
import {
  EncryptionQuestions,
  FoundQuestion,
  KindQuestion,
  MeasuresQuestion,
  problemAt,
  questionIds,
  questionWith,
  ReferenceQuestion,
} from "./breach-questions.tsx";
import { breachWords, problemsText } from "./breach-wording.nl.ts";

interface BreachFormProps {
  readonly state: BreachState;
  readonly about: About;
  readonly acts: BreachActs;
}

/** What to do first, and the questions of the report. No field takes free text. */
export function BreachForm({ state, about, acts }: BreachFormProps) {
  const { registry, today } = useSidePageTools();
  const styles = useTextStyles();
  const { problems, complaints } = state;
  const answers = answersOf(state, about, today());
  const questions = { answers, problems, change: acts.change };
  const report = () =>
    acts.report({
      ...answers,
      foundOn: typedIn(questionIds.foundOn, answers.foundOn),
      foundAt: typedIn(questionIds.foundAt, answers.foundAt),
    });

  return (
    <SidePageFrame
      leadsToBreach
      title={menuWords.breach}
      problem={
        <Complaint
          text={problems.length === 0 ? null : problemsText(problems)}
          count={complaints}
          target={problems[0] === undefined ? null : questionWith(problems[0])}
        />
      }
      primary={<PrimaryButton onClick={report}>{breachWords.open}</PrimaryButton>}
    >
      <BreachFirst />
      <h2 className={styles.heading}>{breachWords.report}</h2>
      <KindQuestion {...questions} />
      <ProtocolPicker
        id={questionIds.protocol}
        value={answers.protocol}
        none={breachWords.protocolNone}
        problem={problemAt(problems, "protocol-needed")}
        onChange={(protocol) => acts.change({ protocol })}
      />
      <FoundQuestion {...questions} today={today()} />
      <ReferenceQuestion {...questions} />
      <EncryptionQuestions {...questions} />
      <MeasuresQuestion {...questions} />
      <BreachGoesTo
        protocol={registry.protocols.find(({ id }) => id === answers.protocol) ?? null}
      />
    </SidePageFrame>
  );
}

/**
 * A date or time field gives "" for an incomplete value, which would count as no answer: "?" is
 * refused.
 */
function typedIn(id: string, value: string): string {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement && field.validity.badInput ? "?" : value;
}
