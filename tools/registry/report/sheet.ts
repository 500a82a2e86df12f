/** Everything the registry holds of one protocol, on a sheet. */
import { protocolStatus, type WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { factNote } from "../../../src/pane/protocol-page/fact-note.ts";
import { inSections } from "../../../src/pane/protocol-page/fact-sections.ts";
import { statusText } from "../../../src/pane/protocol-page/fact-wording.nl.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { unconfirmedText } from "../coverage/wording.nl.ts";
import { factBlock } from "./fact-block.ts";
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

function factSections(protocol: WholeProtocol, facts: readonly FactToShow[], level: Level): Html {
  return html`${inSections(facts).map(
    (section) =>
      html`<section>
        ${heading(level, section.title)}
        <dl>
          ${section.facts.map(({ label, fact }) =>
            factBlock(label, fact, factNote(protocol, fact.path)),
          )}
        </dl>
      </section> `,
  )}`;
}
