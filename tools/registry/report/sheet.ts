/** Everything the registry holds of one protocol, on a sheet. */
import { protocolStatus, type WholeProtocol } from "../../../src/core/protocol.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { statusText, unconfirmedText } from "../coverage/wording.nl.ts";
import { factBlock } from "./fact-block.ts";
import { kindOfPath, otherFacts, sections } from "./fact-labels.nl.ts";
import { factsOf, type FactToShow } from "./facts.ts";
import { below, heading, type Level } from "./heading.ts";
import { html, type Html } from "./html.ts";
import { anomalies, ending } from "./sheet-parts.ts";
import { sheetWords } from "./wording.nl.ts";

/**
 * `recorded` is the protocol as its file holds it, with the former values; `coverage` says how it
 * stood on the day.
 */
export function sheet(recorded: WholeProtocol, coverage: Coverage, level: Level): Html {
  const { on } = coverage;
  const then = coverage.protocols.find(({ id }) => id === recorded.id) ?? recorded;
  const receiver = then.receiver.shownName.value;
  return html`<article class="sheet" aria-label="${receiver}">
    ${heading(level, receiver)}
    <p>${sheetWords.team(then.team.value)}. ${sheetWords.id(recorded.id)}.</p>
    <p class="status">
      <strong>${sheetWords.on(on)}: ${statusText(protocolStatus(then, on))}.</strong>
      ${covers(then, coverage)}
    </p>
    ${heading(below(level), sheetWords.toAsk)} ${toAsk(then, coverage)}
    ${ending(recorded, coverage, below(level))}
    ${factSections(recorded, factsOf(recorded, on), below(level))} ${anomalies(then, below(level))}
  </article> `;
}

function covers({ id }: WholeProtocol, { municipalities }: Coverage): Html {
  const own = municipalities.flatMap(({ name, state, postcodes }) => {
    const covered = postcodes.filter((one) => one.state === "covered" && one.protocol?.id === id);
    if (covered.length === 0) return [];
    const codes = covered.map(({ postcode }) => postcode).join(", ");
    return [`${name} (${codes}${state === "partly" ? `; ${sheetWords.inPart}` : ""})`];
  });
  return html`${sheetWords.covers}: ${own.length === 0 ? sheetWords.coversNothing : own.join(", ")}.`;
}

function toAsk(protocol: WholeProtocol, { on, unconfirmed }: Coverage): Html {
  if (protocolStatus(protocol, on).kind === "ended") return html`<p>${sheetWords.notAsked}</p>`;
  const own = unconfirmed.filter((found) => found.protocol.id === protocol.id);
  if (own.length === 0) return html`<p>${sheetWords.nothingToAsk}</p>`;
  return html`<ul>
    ${own.map((found) => html`<li>${found.article}: ${unconfirmedText(found)}</li> `)}
  </ul>`;
}

/** Each fact once: under its section, or under the other facts. */
function factSections(protocol: WholeProtocol, facts: readonly FactToShow[], level: Level): Html {
  const named = new Set(sections.flatMap((section) => Object.keys(section.facts)));
  const rest = facts.filter(({ path }) => !named.has(kindOfPath(path)));
  const section = (title: string, shown: readonly FactToShow[], labels: Labels): Html | null =>
    shown.length === 0
      ? null
      : html`<section>
          ${heading(level, title)}
          <dl>
            ${shown.map((one) =>
              factBlock(
                labels[kindOfPath(one.path)] ?? one.path,
                one,
                mailboxNote(protocol, one.path),
              ),
            )}
          </dl>
        </section> `;
  const parts = sections.map(({ title, facts: labels }) =>
    section(title, inOrder(facts, labels), labels),
  );
  return html`${[...parts, section(otherFacts, rest, {})].filter((part) => part !== null)}`;
}

type Labels = Readonly<Record<string, string>>;

/** In the order of the labels; a list stays together ("what" and "why" of one item side by side). */
function inOrder(facts: readonly FactToShow[], labels: Labels): readonly FactToShow[] {
  const kinds = Object.keys(labels);
  const group = (path: string) => kinds.findIndex((kind) => kind.split(".*")[0] === stem(path));
  return facts
    .filter(({ path }) => kindOfPath(path) in labels)
    .sort((a, b) => group(a.path) - group(b.path));
}

/** What comes before the number of a list; the whole path of any other fact. */
function stem(path: string): string {
  return kindOfPath(path).split(".*")[0] ?? path;
}

function mailboxNote(protocol: WholeProtocol, path: string): string | null {
  const index = /^mailboxes\.(\d+)\.address$/.exec(path)?.[1];
  const postcodes = protocol.mailboxes[Number(index ?? -1)]?.postcodes;
  if (postcodes === undefined) return null;
  return postcodes === "all" ? sheetWords.everywhere : sheetWords.partOnly(postcodes);
}
