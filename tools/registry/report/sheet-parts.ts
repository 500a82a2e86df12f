/** What a sheet tells beside the facts: how the protocol ends, and what is odd in its text. */
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { heading, type Level } from "./heading.ts";
import { html, type Html } from "./html.ts";
import { sheetName } from "./names.ts";
import { factWords } from "../../../src/pane/protocol-page/fact-wording.nl.ts";

export function ending(protocol: WholeProtocol, coverage: Coverage, level: Level): Html {
  const { notice, endedAtOnce, groundGone, successor, id } = protocol;
  const predecessors = coverage.protocols.filter((one) => one.successor === id);
  const lines = [
    ...(notice === null ? [] : [html`${factWords.notice(notice)}`]),
    ...(endedAtOnce === null ? [] : [html`${factWords.atOnce(endedAtOnce)}`]),
    ...(groundGone === null ? [] : [html`${factWords.groundGone(groundGone)}`]),
    ...(successor === null ? [] : [html`${factWords.successor}: ${link(successor)}.`]),
    ...predecessors.map((one) => html`${factWords.predecessor}: ${link(one.id)}.`),
  ];
  return html`<section>
    ${heading(level, factWords.end)}
    ${
      lines.length === 0
        ? html`<p>${factWords.noEnd}</p>`
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li> `)}
          </ul>`
    }
  </section> `;
}

function link(id: WholeProtocol["id"]): Html {
  return html`<a href="${sheetName(id)}">${id}</a>`;
}

export function anomalies(protocol: WholeProtocol, level: Level): Html {
  return html`<section>
    ${heading(level, factWords.anomalies)}
    ${
      protocol.anomalies.length === 0
        ? html`<p>${factWords.noAnomalies}</p>`
        : html`<dl>${protocol.anomalies.map(anomaly)}</dl>`
    }
  </section> `;
}

function anomaly(found: WholeProtocol["anomalies"][number]): Html {
  const { id, what, article, printed, why, mailbox, decision } = found;
  return html`<div class="fact">
    <dt>
      ${what}<span class="where">${factWords.where(article)}</span><span class="where">${id}</span>
    </dt>
    <dd>
      ${printed === null ? null : html`<p>${factWords.printed}: <q>${printed}</q></p> `}
      <p>${factWords.whyOdd}: ${why}</p>
      ${mailbox === undefined ? null : html`<p>${factWords.mailbox(mailbox)}</p> `}
      <p class="${decision === null ? "open" : "settled"}">
        ${
          decision === null
            ? factWords.undecided
            : factWords.decision(decision.what, decision.by, decision.on)
        }
      </p>
    </dd>
  </div> `;
}
