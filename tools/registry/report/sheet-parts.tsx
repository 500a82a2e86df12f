/** What a sheet tells beside the facts: how the protocol ends, and what is odd in its text. */
import { useContext, type ReactNode } from "react";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { factWords } from "../../../src/pane/protocol-page/fact-wording.nl.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { Heading, type Level } from "./heading.tsx";
import { SheetAddress } from "./sheet-address.ts";

interface EndingProps {
  readonly protocol: WholeProtocol;
  readonly coverage: Coverage;
  readonly level: Level;
}

export function EndingSection({ protocol, coverage, level }: EndingProps) {
  const { notice, endedAtOnce, groundGone, holds, successor, id } = protocol;
  const predecessors = coverage.protocols.filter((one) => one.successor === id);
  const lines: readonly ReactNode[] = [
    ...(notice === null ? [] : [factWords.notice(notice)]),
    ...(endedAtOnce === null ? [] : [factWords.atOnce(endedAtOnce)]),
    ...(groundGone === null ? [] : [factWords.groundGone(groundGone)]),
    ...holds.map(factWords.hold),
    ...(successor === null ? [] : [<OtherSheet label={factWords.successor} id={successor} />]),
    ...predecessors.map((one) => <OtherSheet label={factWords.predecessor} id={one.id} />),
  ];
  return (
    <section>
      <Heading level={level}>{factWords.end}</Heading>
      {lines.length === 0 ? (
        <p>{factWords.noEnd}</p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface OtherSheetProps {
  readonly label: string;
  readonly id: WholeProtocol["id"];
}

function OtherSheet({ label, id }: OtherSheetProps) {
  const addressOf = useContext(SheetAddress);
  return (
    <>
      {label}: <a href={addressOf(id)}>{id}</a>.
    </>
  );
}

interface AnomaliesProps {
  readonly protocol: WholeProtocol;
  readonly level: Level;
}

export function AnomaliesSection({ protocol: { anomalies }, level }: AnomaliesProps) {
  return (
    <section>
      <Heading level={level}>{factWords.anomalies}</Heading>
      {anomalies.length === 0 ? (
        <p>{factWords.noAnomalies}</p>
      ) : (
        <dl>
          {anomalies.map((one) => (
            <AnomalyBlock key={one.id} {...one} />
          ))}
        </dl>
      )}
    </section>
  );
}

function AnomalyBlock(found: WholeProtocol["anomalies"][number]) {
  const { id, what, article, printed, why, mailbox, decision } = found;
  return (
    <div className="fact">
      <dt>
        {what}
        <span className="where">{factWords.where(article)}</span>
        <span className="where">{id}</span>
      </dt>
      <dd>
        {printed !== null && (
          <p>
            {factWords.printed}: <q>{printed}</q>
          </p>
        )}
        <p>
          {factWords.whyOdd}: {why}
        </p>
        {mailbox !== undefined && <p>{factWords.mailbox(mailbox)}</p>}
        <p className={decision === null ? "open" : "settled"}>
          {decision === null
            ? factWords.undecided
            : factWords.decision(decision.what, decision.by, decision.on)}
        </p>
      </dd>
    </div>
  );
}
