/** One fact on a sheet: its value, the words it was read from, who confirmed it, what held before. */
import { factValue } from "../../../src/pane/protocol-page/fact-value.ts";
import { factWords } from "../../../src/pane/protocol-page/fact-wording.nl.ts";
import type { FactToShow } from "./facts.ts";
import { sheetWords } from "./wording.nl.ts";

interface FactBlockProps {
  readonly label: string;
  readonly shown: FactToShow;
  /** What belongs to the fact without being one; null for nothing. */
  readonly note: string | null;
}

export function SheetFact({ label, shown, note }: FactBlockProps) {
  const { path, fact, isFormer, others } = shown;
  const { confirmed } = fact;
  return (
    <div className="fact">
      <dt>
        {label}
        <span className="where">{factWords.where(fact.article)}</span>
      </dt>
      <dd>
        <p className="value">{factValue(path, fact.value)}</p>
        {note !== null && <p>{note}</p>}
        {isFormer && <p>{sheetWords.heldThen}</p>}
        <PrintedOtherwise {...shown} />
        <p>
          {isPrintedSo(shown) && (
            <>
              <span className="quiet">{factWords.printedSame}</span>{" "}
            </>
          )}
          <span className={confirmed === null ? "open" : "settled"}>
            {confirmed === null
              ? factWords.unconfirmed
              : factWords.confirmed(confirmed.by, confirmed.on)}
          </span>
        </p>
        {others.length > 0 && <History {...shown} />}
      </dd>
    </div>
  );
}

function PrintedOtherwise({ fact: { printed, reason } }: FactToShow) {
  if (printed === undefined) return null;
  return (
    <>
      <p>
        {factWords.printed}: <q>{printed}</q>
      </p>
      {reason !== undefined && (
        <p>
          {factWords.why}: {reason}
        </p>
      )}
    </>
  );
}

/** A value that was ever changed may differ from what was printed; nothing is printed for null. */
function isPrintedSo({ fact, others }: FactToShow): boolean {
  return fact.printed === undefined && fact.value !== null && others.length === 0;
}

function History({ path, others }: FactToShow) {
  const lines = others.map((other) => {
    const value = factValue(path, other.value);
    return other.kind === "former"
      ? factWords.until(value, other.until, other.reason)
      : sheetWords.since(value, other.since);
  });
  return (
    <>
      <p>{sheetWords.history}:</p>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
