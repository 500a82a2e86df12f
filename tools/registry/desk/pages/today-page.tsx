import { Button, Input, Field, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { municipalityStates } from "../../coverage/wording.nl.ts";
import { searchRegistry } from "../today/search.ts";
import { TASK_KINDS, type TaskKind } from "../today/task-kind.ts";
import type { Task, TodayView } from "../today/today.ts";
import { todayWords } from "../today/wording.nl.ts";
import { DeskPage, NotHere, SentenceList } from "./parts.tsx";
import { ProvinceBars } from "./province-bars.tsx";
import { useDeskStyles } from "./styles.ts";
import { useAnswer } from "./use-answer.ts";

/** What needs doing, how far Flanders is covered, and a search. */
export function TodayPage() {
  const { answer } = useAnswer("today", {});
  return (
    <DeskPage title={todayWords.title}>
      {answer.kind === "here" ? <Today view={answer.value} /> : <NotHere answer={answer} />}
    </DeskPage>
  );
}

function Today({ view }: { readonly view: TodayView }) {
  const styles = useDeskStyles();
  return (
    <>
      <p className={styles.quiet}>
        {todayWords.on(view.on)}: {todayWords.protocolCount(view.protocols.length)}.
      </p>
      <RegistryErrors />
      <Search view={view} />
      <div className={styles.columns}>
        <Tasks tasks={view.tasks} />
        <section className={styles.section}>
          <h2 className={styles.heading}>{todayWords.coverage}</h2>
          <ProvinceBars provinces={view.provinces} />
        </section>
      </div>
      <AllProtocols view={view} />
    </>
  );
}

/** Judging the whole registry takes longer than the page: its errors come after. */
function RegistryErrors() {
  const styles = useDeskStyles();
  const { answer } = useAnswer("check", {});
  const errors = answer.kind === "here" ? answer.value.errors : [];
  return (
    <div role="alert">
      {errors.length > 0 && (
        <div className={styles.refused}>
          <SentenceList sentences={errors} />
        </div>
      )}
    </div>
  );
}

function Tasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const styles = useDeskStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{todayWords.todo}</h2>
      {tasks.length === 0 && <p className={styles.plain}>{todayWords.nothingToDo}</p>}
      {TASK_KINDS.map((kind) => (
        <TasksOf key={kind} kind={kind} tasks={tasks.filter((one) => one.kind === kind)} />
      ))}
    </section>
  );
}

const FIRST = 8;

function TasksOf({ kind, tasks }: { readonly kind: TaskKind; readonly tasks: readonly Task[] }) {
  const styles = useDeskStyles();
  const [isWhole, setIsWhole] = useState(false);
  if (tasks.length === 0) return null;
  const shown = isWhole ? tasks : tasks.slice(0, FIRST);
  const title = todayWords.kinds[kind];
  return (
    <section className={mergeClasses(styles.section, styles.card)}>
      <h3 className={styles.subheading}>
        {title} ({tasks.length})
      </h3>
      <ul className={styles.list}>
        {shown.map(({ protocol, sentence }, index) => (
          <li key={index}>
            {protocol !== null && <ProtocolLink id={protocol.id} shown={protocol.receiver} />}
            {protocol !== null && ": "}
            {sentence}
          </li>
        ))}
      </ul>
      {shown.length < tasks.length && (
        <div>
          <Button
            size="small"
            aria-label={`${todayWords.showAll(tasks.length)}: ${title}`}
            onClick={() => setIsWhole(true)}
          >
            {todayWords.showAll(tasks.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

function ProtocolLink({ id, shown }: { readonly id: string; readonly shown: string }) {
  const styles = useDeskStyles();
  return (
    <a className={styles.link} href={`#/protocol/${id}`}>
      {shown}
    </a>
  );
}

/** The most results that are shown of each kind. */
const MOST = 20;

function Search({ view }: { readonly view: TodayView }) {
  const styles = useDeskStyles();
  const [typed, setTyped] = useState("");
  const { places, protocols } = searchRegistry(view, typed);
  const count = places.length + protocols.length;
  return (
    <search className={styles.section}>
      <Field label={todayWords.search}>
        <Input
          type="search"
          value={typed}
          autoComplete="off"
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <p role="status" className={styles.quiet}>
        {typed.trim() !== "" && todayWords.found(count)}
        {count > MOST && ` ${todayWords.tooMany(MOST)}`}
      </p>
      {count > 0 && (
        <ul className={styles.list} aria-label={todayWords.foundTitle}>
          {protocols.slice(0, MOST).map(({ id, receiver, team, status }) => (
            <li key={id}>
              <ProtocolLink id={id} shown={receiver} />, {team}: {status}
            </li>
          ))}
          {places.slice(0, MOST).map(({ name, state, protocols: own }) => (
            <li key={name}>
              {name}: {municipalityStates[state]}
              {own.map((id) => (
                <span key={id}>
                  {" "}
                  (<ProtocolLink id={id} shown={id} />)
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function AllProtocols({ view: { protocols } }: { readonly view: TodayView }) {
  const styles = useDeskStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {todayWords.protocols} ({protocols.length})
      </summary>
      {isOpen && (
        <ul className={styles.list}>
          {protocols.map(({ id, receiver, team, status }) => (
            <li key={id}>
              <ProtocolLink id={id} shown={receiver} />, {team}: {status}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
