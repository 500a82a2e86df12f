/** A whole report as files. The same registry and day give the same bytes. */
import type { IsoDay } from "../../../src/core/base/day.ts";
import { coverageOn } from "../coverage/coverage.ts";
import type { RegistrySource } from "../files/source.ts";
import { html } from "./html.ts";
import { indexPage } from "./index-page.ts";
import { allSheetsName, indexName, sheetName } from "./names.ts";
import { page, searchScript } from "./page.ts";
import { sheet } from "./sheet.ts";
import { reportWords } from "./wording.nl.ts";

/** By name; what is written to disk, and nothing else. */
export function reportFiles(source: RegistrySource, on: IsoDay): ReadonlyMap<string, string> {
  const coverage = coverageOn(source, on);
  const protocols = source.files.flatMap(({ protocol }) => protocol ?? []);
  const nav = html`<a href="${indexName}">${reportWords.back}</a>`;
  const title = `${reportWords.allSheets} ${reportWords.on(on)}`;
  const all = html`<h1>${title}</h1>
    ${protocols.length === 0 ? html`<p>${reportWords.noProtocols}</p>` : null}
    ${protocols.map((protocol) => sheet(protocol, coverage, 2))}`;
  return new Map([
    [indexName, indexPage(coverage)],
    [searchScript.name, searchScript.text],
    [allSheetsName, page({ title, nav, content: all, searches: false })],
    ...protocols.map((protocol): [string, string] => {
      const { receiver, team } = protocol;
      const own = `${receiver.shownName.value}, ${team.value}: protocol ${reportWords.on(on)}`;
      const content = sheet(protocol, coverage, 1);
      return [sheetName(protocol.id), page({ title: own, nav, content, searches: false })];
    }),
  ]);
}
