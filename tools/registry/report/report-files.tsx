/** A whole report as files. The same registry and day give the same bytes. */
import type { IsoDay } from "../../../src/core/base/day.ts";
import { coverageOn } from "../coverage/coverage.ts";
import type { RegistrySource } from "../files/source.ts";
import { IndexContent } from "./index-page.tsx";
import { allSheetsName, indexName, sheetName } from "./names.ts";
import { pageHtml, searchScript } from "./page.tsx";
import { ProtocolSheet } from "./sheet.tsx";
import { reportWords } from "./wording.nl.ts";

/** By name; what is written to disk, and nothing else. */
export function reportFiles(source: RegistrySource, on: IsoDay): ReadonlyMap<string, string> {
  const coverage = coverageOn(source, on);
  const protocols = source.files.flatMap(({ protocol }) => protocol ?? []);
  const allTitle = `${reportWords.allSheets} ${reportWords.on(on)}`;
  const all = (
    <>
      <h1>{allTitle}</h1>
      {protocols.length === 0 && <p>{reportWords.noProtocols}</p>}
      {protocols.map((protocol) => (
        <ProtocolSheet key={protocol.id} recorded={protocol} coverage={coverage} level={2} />
      ))}
    </>
  );
  return new Map([
    [
      indexName,
      pageHtml({
        title: `${reportWords.title} ${reportWords.on(on)}`,
        isFirst: true,
        children: <IndexContent coverage={coverage} />,
      }),
    ],
    [searchScript.name, searchScript.text],
    [allSheetsName, pageHtml({ title: allTitle, isFirst: false, children: all })],
    ...protocols.map((protocol): [string, string] => {
      const { id, receiver, team } = protocol;
      const title = `${receiver.shownName.value}, ${team.value}: protocol ${reportWords.on(on)}`;
      const children = <ProtocolSheet recorded={protocol} coverage={coverage} level={1} />;
      return [sheetName(id), pageHtml({ title, isFirst: false, children })];
    }),
  ]);
}
