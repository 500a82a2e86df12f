import { useRef, type RefObject } from "react";
import { Complaint } from "../parts/complaint.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { checkNames } from "./check.ts";
import type { SelfCheckActs } from "./self-check-acts.ts";
import type { SelfCheckState } from "./self-check-state.ts";
import { LastOnlyPage, ResultPage } from "./self-check-result.tsx";
import { refusalWords, selfCheckWords } from "./self-check-wording.nl.ts";
import { useSelfCheck } from "./use-self-check.ts";

/** *Deze Outlook nakijken*: tries in an empty mail everything that the product relies on. */
export function SelfCheckPage({ afterStop }: { readonly afterStop: boolean }) {
  const shown = useRef<HTMLDivElement>(null);
  const { state, acts } = useSelfCheck(afterStop, shown);
  switch (state.kind) {
    case "begin":
      return <BeginPage state={state} acts={acts} shown={shown} />;
    case "running":
      return <RunningPage done={state.results.length} shown={shown} />;
    case "result":
      return acts !== null && <ResultPage state={state} acts={acts} />;
    case "last-only":
      return acts !== null && <LastOnlyPage state={state} acts={acts} />;
  }
}

interface BeginProps {
  readonly state: Extract<SelfCheckState, { kind: "begin" }>;
  /** Null where no mail is being composed. */
  readonly acts: SelfCheckActs | null;
  readonly shown: RefObject<HTMLDivElement | null>;
}

function BeginPage({ state: { refusal, refusals }, acts, shown }: BeginProps) {
  const styles = useTextStyles();
  return (
    <SidePageFrame
      title={selfCheckWords.title}
      problem={
        <Complaint
          text={refusal === null ? null : refusalWords[refusal]}
          count={refusals}
          target={null}
        />
      }
      primary={
        acts !== null && <PrimaryButton onClick={acts.start}>{selfCheckWords.start}</PrimaryButton>
      }
    >
      <div ref={shown}>{selfCheckWords.intro}</div>
      {acts === null && <Note tone="info">{selfCheckWords.inNewMail}</Note>}
      <ul className={styles.list}>
        {selfCheckWords.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {acts !== null && (
        <div>
          <LinkButton onClick={acts.noteLastOnly}>{selfCheckWords.lastOnly}</LinkButton>
        </div>
      )}
    </SidePageFrame>
  );
}

interface RunningProps {
  readonly done: number;
  readonly shown: RefObject<HTMLDivElement | null>;
}

function RunningPage({ done, shown }: RunningProps) {
  const all = checkNames.length;
  return (
    <SidePageFrame title={selfCheckWords.title}>
      <div ref={shown} role="status">
        {selfCheckWords.running}
      </div>
      <div>
        <progress
          style={{ width: "100%" }}
          aria-label={selfCheckWords.running}
          value={done}
          max={all}
        />
        <div>{selfCheckWords.progress(done, all)}</div>
      </div>
    </SidePageFrame>
  );
}
