import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftFact, DraftView } from "../drafts/draft-view.ts";
import { draftDeskWords as words } from "../drafts/wording.nl.ts";
import type { DraftDecision } from "../server/calls.ts";
import { DraftFactBlock } from "./draft-fact.tsx";
import { MarkedText } from "./marked-text.tsx";
import { DeskForm, DeskPage, NotHere, SavingNote, TextField, todayText } from "./parts.tsx";
import { useDeskStyles } from "./styles.ts";
import { useAnswer } from "./use-answer.ts";
import { useSaving } from "./use-saving.ts";
import { deskWords } from "./wording.nl.ts";

/** A draft: its text beside its facts, each to be decided. */
export function DraftPage({ id }: { readonly id: string }) {
  const { answer, again } = useAnswer("draft", { id });
  return (
    <DeskPage title={words.draftTitle(id)}>
      {answer.kind === "here" ? (
        <DraftDesk view={answer.value} again={again} />
      ) : (
        <NotHere answer={answer} />
      )}
    </DeskPage>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXL,
    alignItems: "start",
    "@media (max-width: 860px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  text: {
    position: "sticky",
    top: tokens.spacingVerticalM,
    "@media (max-width: 860px)": { position: "static" },
  },
});

interface DraftDeskProps {
  readonly view: DraftView;
  readonly again: () => void;
}

function DraftDesk({ view, again }: DraftDeskProps) {
  const styles = { ...useDeskStyles(), ...useStyles() };
  const [inHand, setInHand] = useState<DraftFact | null>(null);
  const [onlyOpen, setOnlyOpen] = useState(true);
  const { saving, save } = useSaving();
  const decide = (fact: string, decision: DraftDecision): Promise<void> =>
    save("decide-fact", { id: view.id, version: view.version, fact, decision }, again);
  const shown = view.facts.filter(({ state }) => !onlyOpen || state.kind === "open");
  return (
    <>
      <div className={styles.buttons}>
        <p className={styles.plain} role="status">
          {words.open(view.open)}
        </p>
        <Button size="small" onClick={again}>
          {deskWords.refresh}
        </Button>
      </div>
      <SavingNote saving={saving} />
      <div className={styles.columns}>
        <section className={mergeClasses(styles.section, styles.text)}>
          <h2 className={styles.heading}>{words.text}</h2>
          {view.text === null ? (
            <p className={styles.plain}>{words.noText}</p>
          ) : (
            <MarkedText text={view.text} marked={inHand?.words ?? ""} />
          )}
        </section>
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.facts}</h2>
          <Checkbox
            label={words.onlyOpen}
            checked={onlyOpen}
            onChange={(_event, { checked }) => setOnlyOpen(checked === true)}
          />
          {shown.map((fact) => (
            <DraftFactBlock
              key={fact.path}
              fact={fact}
              isInHand={inHand?.path === fact.path}
              take={() => setInHand(fact)}
              decide={(decision) => void decide(fact.path, decision)}
            />
          ))}
        </section>
      </div>
      <Warnings warnings={view.warnings} />
      <PublishDraft view={view} />
      <DropDraft view={view} />
    </>
  );
}

function Warnings({ warnings }: Pick<DraftView, "warnings">) {
  const styles = useDeskStyles();
  if (warnings.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.warnings}</h2>
      <ul className={styles.list}>
        {warnings.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function PublishDraft({ view: { id, version } }: { readonly view: DraftView }) {
  const styles = useDeskStyles();
  const { saving, save } = useSaving();
  const [by, setBy] = useState("");
  const [on, setOn] = useState(todayText);
  const publish = (): void =>
    void save("publish-draft", { id, version, by, on }, () => {
      location.hash = `#/protocol/${id}`;
    });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.publish}</h2>
      <p className={styles.quiet}>{words.publishHow}</p>
      <DeskForm save={words.publish} saving={saving} onSave={publish}>
        <TextField label={words.by} value={by} onChange={setBy} />
        <TextField label={words.on} type="date" value={on} onChange={setOn} />
      </DeskForm>
    </section>
  );
}

function DropDraft({ view: { id, version } }: { readonly view: DraftView }) {
  const styles = useDeskStyles();
  const { saving, save } = useSaving();
  const drop = (): void =>
    void save("drop-draft", { id, version }, () => {
      location.hash = "#/drafts";
    });
  return (
    <details className={styles.details}>
      <summary>{words.drop}</summary>
      <DeskForm save={words.dropSure} saving={saving} onSave={drop}>
        {null}
      </DeskForm>
    </details>
  );
}
