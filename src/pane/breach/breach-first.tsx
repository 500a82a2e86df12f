import { Note } from "../parts/note.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { breachWords } from "./breach-wording.nl.ts";

/** What to do before filling anything in, and what not to do. */
export function BreachFirst() {
  const styles = useTextStyles();
  return (
    <>
      <div>{breachWords.calm}</div>
      <section>
        <h2 className={styles.heading}>{breachWords.first}</h2>
        <ol className={styles.list}>
          <li>
            <strong>{breachWords.call}.</strong> {breachWords.callHow}
          </li>
          <li>
            <strong>{breachWords.tell}.</strong> {breachWords.tellHow}
          </li>
        </ol>
      </section>
      <Note tone="warning">
        <h2 className={styles.heading}>{breachWords.not}</h2>
        <ul className={styles.list}>
          {breachWords.nots.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Note>
    </>
  );
}
