/** What a sheet tells beside the facts: how the protocol ends, and what is odd in its text. */
import type { WholeProtocol } from "../../../src/core/protocol.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { heading, type Level } from "./heading.ts";
import { html, type Html } from "./html.ts";
import { sheetName } from "./names.ts";
import { sheetWords } from "./wording.nl.ts";

export function ending(protocol: WholeProtocol, coverage: Coverage, level: Level): Html {
  const { notice, endedAtOnce, groundGone, successor, id } = protocol;
  const predecessors = coverage.protocols.filter((one) => one.successor === id);
  const lines = [
    ...(notice === null ? [] : [html`${sheetWords.notice(notice)}`]),
    ...(endedAtOnce === null ? [] : [html`${sheetWords.atOnce(endedAtOnce)}`]),
    ...(groundGone === null ? [] : [html`${sheetWords.groundGone(groundGone)}`]),
    ...(successor === null ? [] : [html`${sheetWords.successor}: ${link(successor)}.`]),
    ...predecessors.map((one) => html`${sheetWords.predecessor}: ${link(one.id)}.`),
  ];
  return html`<section>
    ${heading(level, sheetWords.end)}
    ${
      lines.length === 0
        ? html`<p>${sheetWords.noEnd}</p>`
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
    ${heading(level, sheetWords.anomalies)}
    ${
      protocol.anomalies.length === 0
        ? html`<p>${sheetWords.noAnomalies}</p>`
        : html`<dl>${protocol.anomalies.map(anomaly)}</dl>`
    }
  </section> `;
}

function anomaly(found: WholeProtocol["anomalies"][number]): Html {
  const { id, what, article, printed, why, mailbox, decision } = found;
  return html`<div class="fact">
    <dt>
      ${what}<span class="where">${sheetWords.where(article)}</span><span class="where">${id}</span>
    </dt>
    <dd>
      ${printed === null ? null : html`<p>${sheetWords.printed}: <q>${printed}</q></p> `}
      <p>${sheetWords.whyOdd}: ${why}</p>
      ${mailbox === undefined ? null : html`<p>${sheetWords.mailbox(mailbox)}</p> `}
      <p class="${decision === null ? "open" : "settled"}">
        ${
          decision === null
            ? sheetWords.undecided
            : sheetWords.decision(decision.what, decision.by, decision.on)
        }
      </p>
    </dd>
  </div> `;
}
