/** Everything the registry holds of one protocol, on a sheet. */
import { protocolStatus, type WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { factNote } from "../../../src/pane/protocol-page/fact-note.ts";
import { inSections } from "../../../src/pane/protocol-page/fact-sections.ts";
import { statusText } from "../../../src/pane/protocol-page/fact-wording.nl.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { unconfirmedText } from "../coverage/wording.nl.ts";
import { SheetFact } from "./fact-block.tsx";
import { factsOf } from "./facts.ts";
import { below, Heading, type Level } from "./heading.tsx";
import { AnomaliesSection, EndingSection } from "./sheet-parts.tsx";
import { sheetWords } from "./wording.nl.ts";

interface SheetProps {
  /** As its file holds it, with the former values. */
  readonly recorded: WholeProtocol;
  /** How the protocol stood on the day. */
  readonly coverage: Coverage;
  readonly level: Level;
}

export function ProtocolSheet({ recorded, coverage, level }: SheetProps) {
  const { on } = coverage;
  const then = coverage.protocols.find(({ id }) => id === recorded.id) ?? recorded;
  const receiver = then.receiver.shownName.value;
  return (
    <article className="sheet" aria-label={receiver}>
      <Heading level={level}>{receiver}</Heading>
      <p>
        {sheetWords.team(then.team.value)}. {sheetWords.id(recorded.id)}.
      </p>
      <p className="status">
        <strong>
          {sheetWords.on(on)}: {statusText(protocolStatus(then, on))}.
        </strong>{" "}
        {sheetWords.covers}: {coveredBy(then, coverage)}.
      </p>
      <Heading level={below(level)}>{sheetWords.toAsk}</Heading>
      <ToAsk protocol={then} coverage={coverage} />
      <EndingSection protocol={recorded} coverage={coverage} level={below(level)} />
      <FactSections recorded={recorded} coverage={coverage} level={below(level)} />
      <AnomaliesSection protocol={then} level={below(level)} />
    </article>
  );
}

function coveredBy({ id }: WholeProtocol, { municipalities }: Coverage): string {
  const own = municipalities.flatMap(({ name, state, postcodes }) => {
    const covered = postcodes.filter((one) => one.state === "covered" && one.protocol?.id === id);
    if (covered.length === 0) return [];
    const codes = covered.map(({ postcode }) => postcode).join(", ");
    return [`${name} (${codes}${state === "partly" ? `; ${sheetWords.inPart}` : ""})`];
  });
  return own.length === 0 ? sheetWords.coversNothing : own.join(", ");
}

interface ToAskProps {
  readonly protocol: WholeProtocol;
  readonly coverage: Coverage;
}

function ToAsk({ protocol, coverage: { on, unconfirmed } }: ToAskProps) {
  if (protocolStatus(protocol, on).kind === "ended") return <p>{sheetWords.notAsked}</p>;
  const own = unconfirmed.filter((found) => found.protocol.id === protocol.id);
  if (own.length === 0) return <p>{sheetWords.nothingToAsk}</p>;
  return (
    <ul>
      {own.map((found, index) => (
        <li key={index}>
          {found.article}: {unconfirmedText(found)}
        </li>
      ))}
    </ul>
  );
}

function FactSections({ recorded, coverage, level }: SheetProps) {
  return inSections(factsOf(recorded, coverage.on)).map(({ title, facts }) => (
    <section key={title}>
      <Heading level={level}>{title}</Heading>
      <dl>
        {facts.map(({ label, fact }) => (
          <SheetFact
            key={fact.path}
            label={label}
            shown={fact}
            note={factNote(recorded, fact.path)}
          />
        ))}
      </dl>
    </section>
  ));
}
