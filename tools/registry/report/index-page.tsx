/** The first page: the picture, what asks for attention, the protocols, and every place. */
import type { ReactNode } from "react";
import { protocolStatus, type WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { statusText } from "../../../src/pane/protocol-page/fact-wording.nl.ts";
import { countByProvince, countFlanders, municipalitiesIn } from "../coverage/count.ts";
import type { Coverage } from "../coverage/coverage.ts";
import type { ProtocolRef } from "../coverage/protocol-ref.ts";
import { PROVINCES } from "../coverage/province.ts";
import { coverageWords, endingText, pendingText, unconfirmedText } from "../coverage/wording.nl.ts";
import { Figures } from "./figures.tsx";
import { allSheetsName, provinceAnchor, sheetName } from "./names.ts";
import { Legend, ProvincePicture } from "./picture.tsx";
import { PlaceTables } from "./place-tables.tsx";
import { reportAskWords, reportWords } from "./wording.nl.ts";

interface CoverageProps {
  readonly coverage: Coverage;
}

export function IndexContent({ coverage }: CoverageProps) {
  return (
    <>
      <h1>
        {reportWords.title} {reportWords.on(coverage.on)}
      </h1>
      <p className="lead">{reportWords.inShort(countFlanders(coverage))}</p>
      <p className="quiet">{reportWords.howCounted}</p>
      <Contents />
      <h2 id="provincies">{reportWords.provinces}</h2>
      <Provinces coverage={coverage} />
      <h2 id="aandacht">{reportWords.attention}</h2>
      <Attention coverage={coverage} />
      <h2 id="protocollen">{reportWords.protocols}</h2>
      <Protocols coverage={coverage} />
      <h2 id="onbevestigd">{reportAskWords.title}</h2>
      <UnconfirmedFacts coverage={coverage} />
      <h2 id="plaatsen">{reportWords.places}</h2>
      <SearchField />
      <PlaceTables coverage={coverage} />
    </>
  );
}

function Contents() {
  const parts: readonly (readonly [string, string])[] = [
    ["provincies", reportWords.provinces],
    ["aandacht", reportWords.attention],
    ["protocollen", reportWords.protocols],
    ["onbevestigd", reportAskWords.title],
    ["plaatsen", reportWords.places],
    ...PROVINCES.map((province) => [provinceAnchor(province), province] as const),
  ];
  return (
    <nav aria-label={reportWords.contents}>
      <ul className="contents">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Provinces({ coverage }: CoverageProps) {
  const byProvince = countByProvince(coverage);
  return (
    <>
      <Legend />
      <div className="pictures">
        {byProvince.map(({ province, count }) => (
          <ProvincePicture
            key={province}
            province={province}
            municipalities={municipalitiesIn(coverage, province)}
            count={count}
          />
        ))}
      </div>
      <Figures byProvince={byProvince} />
    </>
  );
}

function Attention({ coverage: { ending, pending } }: CoverageProps) {
  return (
    <>
      <h3>{coverageWords.endingTitle}</h3>
      <List>
        {ending.map((one) => (
          <>
            <SheetLink {...one.protocol} />: {endingText(one)}
          </>
        ))}
      </List>
      <h3>{coverageWords.pendingTitle}</h3>
      <List>
        {pending.map((one) => (
          <>
            <SheetLink {...one.protocol} />: {pendingText(one)}
          </>
        ))}
      </List>
    </>
  );
}

/** Without the anomalies: those are many, and stand on each sheet. */
function UnconfirmedFacts({ coverage: { unconfirmed } }: CoverageProps) {
  return (
    <List>
      {unconfirmed
        .filter(({ kind }) => kind !== "anomaly")
        .map((found) => (
          <>
            <SheetLink {...found.protocol} />, {found.article}: {unconfirmedText(found)}
          </>
        ))}
    </List>
  );
}

function List({ children }: { readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return <p>{reportWords.none}</p>;
  return (
    <ul>
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}

function SheetLink({ id, receiver }: ProtocolRef) {
  return <a href={sheetName(id)}>{receiver}</a>;
}

function Protocols({ coverage }: CoverageProps) {
  if (coverage.protocols.length === 0) return <p>{reportWords.noProtocols}</p>;
  return (
    <>
      <p>
        <a href={allSheetsName}>{reportWords.everySheet}</a>
      </p>
      <table className="stacks">
        <caption className="unseen">{reportWords.protocolList}</caption>
        <thead>
          <tr>
            <th scope="col">{reportWords.receiver}</th>
            <th scope="col">{reportWords.team}</th>
            <th scope="col">{reportWords.status}</th>
            <th scope="col">{reportWords.toAsk}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.protocols.map((protocol) => (
            <ProtocolRow key={protocol.id} protocol={protocol} coverage={coverage} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function ProtocolRow({
  protocol,
  coverage: { on, unconfirmed },
}: CoverageProps & { readonly protocol: WholeProtocol }) {
  const { id, receiver, team } = protocol;
  const own = unconfirmed.filter((found) => found.protocol.id === id);
  return (
    <tr>
      <th scope="row">
        <SheetLink id={id} receiver={receiver.shownName.value} team={team.value} />
      </th>
      <td data-kop={reportWords.team}>{team.value}</td>
      <td data-kop={reportWords.status}>{statusText(protocolStatus(protocol, on))}</td>
      <td data-kop={reportWords.toAsk}>{reportAskWords.counts(own)}</td>
    </tr>
  );
}

/** Shown by the script that searches. */
function SearchField() {
  return (
    <div id="zoeken" role="search" hidden>
      <label htmlFor="zoekveld">{reportWords.searchLabel}</label>{" "}
      <input id="zoekveld" type="search" autoComplete="off" spellCheck={false} />
      <p id="gevonden" role="status" />
    </div>
  );
}
