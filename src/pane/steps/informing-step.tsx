import { Checkbox, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import {
  type InformationItem,
  type InformationTopic,
  informationFor,
} from "../../core/protocol/information.ts";
import { ids } from "../parts/ids.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { labels } from "../parts/wording.nl.ts";
import { useSidePageStack } from "../side-page/use-side-pages.ts";
import { informingWords } from "./informing-wording.nl.ts";
import { StepFrame } from "./step-frame.tsx";
import { LaterProblemMessage } from "./step-problem.tsx";
import { useStepActs } from "./use-step-acts.ts";
import { useWizard, type StepProps } from "./use-wizard.ts";

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    padding: tokens.spacingVerticalXS,
    paddingRight: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  told: {
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke2),
  },
  text: {
    margin: 0,
    paddingLeft: "36px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  source: {
    paddingLeft: "36px",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { minHeight: "24px", cursor: "pointer", color: tokens.colorBrandForegroundLink },
  },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Step 2: the five points that the client is told, each with its own tick. */
export function InformingStep({ state }: StepProps<"informing">) {
  const wizard = useWizard();
  const steps = useStepActs();
  const pages = useSidePageStack();
  const styles = useStyles();
  const { told } = state.drafts;
  const tick = (topic: InformationTopic, checked: boolean): void => {
    const others = told.filter((other) => other !== topic);
    wizard.changeDrafts({ told: checked ? [...others, topic] : others });
  };
  return (
    <StepFrame
      step={2}
      problem={<LaterProblemMessage />}
      title={informingWords.title}
      onBack={wizard.goBack}
      above={
        <span className={styles.count} role="status">
          {informingWords.told(told.length)}
        </span>
      }
      primary={<PrimaryButton onClick={steps.confirmInforming}>{labels.next}</PrimaryButton>}
    >
      {state.errand.kind !== "referral" && (
        <Note tone="info">{informingWords.again[state.errand.kind]}</Note>
      )}
      <p className={styles.intro}>{informingWords.intro}</p>
      <div>
        <LinkButton
          onClick={() => pages.open({ kind: "client-page", id: state.choice.protocol.id })}
        >
          {informingWords.leaf}
        </LinkButton>
      </div>
      <ul className={styles.list}>
        {informationFor(state.choice.protocol, state.errand.kind).map((item) => (
          <Item
            key={item.topic}
            item={item}
            told={told.includes(item.topic)}
            onTick={(checked) => tick(item.topic, checked)}
          />
        ))}
      </ul>
    </StepFrame>
  );
}

interface ItemProps {
  readonly item: InformationItem;
  readonly told: boolean;
  readonly onTick: (checked: boolean) => void;
}

function Item({ item, told, onTick }: ItemProps) {
  const styles = useStyles();
  const textId = `${ids.told(item.topic)}-text`;
  return (
    <li className={mergeClasses(styles.item, told && styles.told)}>
      <Checkbox
        id={ids.told(item.topic)}
        checked={told}
        label={<span className={styles.title}>{item.title}</span>}
        aria-describedby={textId}
        onChange={(_event, { checked }) => onTick(checked === true)}
      />
      <p className={styles.text} id={textId}>
        {item.text}
      </p>
      <details className={styles.source}>
        <summary tabIndex={0} aria-label={`${informingWords.why}: ${item.title}`}>
          {informingWords.why}
        </summary>
        {informingWords.source(item.source.article, item.source.page)}
      </details>
    </li>
  );
}
