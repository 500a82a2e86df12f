/** The first page: the picture, what asks for attention, the protocols, and every place. */
import { protocolStatus, type WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { statusText } from "../../../src/pane/protocol-page/fact-wording.nl.ts";
import { countByProvince, countFlanders, municipalitiesIn } from "../coverage/count.ts";
import type { Coverage } from "../coverage/coverage.ts";
import type { ProtocolRef } from "../coverage/protocol-ref.ts";
import { PROVINCES } from "../coverage/province.ts";
import { coverageWords, endingText, pendingText, unconfirmedText } from "../coverage/wording.nl.ts";
import { figures } from "./figures.ts";
import { html, type Html } from "./html.ts";
import { allSheetsName, provinceAnchor, sheetName } from "./names.ts";
import { page } from "./page.ts";
import { legend, provincePicture } from "./picture.ts";
import { placeTables } from "./place-tables.ts";
import { askWords, reportWords } from "./wording.nl.ts";

export function indexPage(coverage: Coverage): string {
  const { on } = coverage;
  const byProvince = countByProvince(coverage);
  const content = html`<h1>${reportWords.title} ${reportWords.on(on)}</h1>
    <p class="lead">${reportWords.inShort(countFlanders(coverage))}</p>
    <p class="quiet">${reportWords.howCounted}</p>
    ${contents()}
    <h2 id="provincies">${reportWords.provinces}</h2>
    ${legend()}
    <div class="pictures">
      ${byProvince.map(({ province, count }) =>
        provincePicture(province, municipalitiesIn(coverage, province), count),
      )}
    </div>
    ${figures(byProvince)}
    <h2 id="aandacht">${reportWords.attention}</h2>
    ${attention(coverage)}
    <h2 id="protocollen">${reportWords.protocols}</h2>
    ${protocols(coverage)}
    <h2 id="onbevestigd">${askWords.title}</h2>
    ${unconfirmed(coverage)}
    <h2 id="plaatsen">${reportWords.places}</h2>
    <div id="zoeken" role="search" hidden>
      <label for="zoekveld">${reportWords.searchLabel}</label>
      <input id="zoekveld" type="search" autocomplete="off" spellcheck="false" />
      <p id="gevonden" role="status"></p>
    </div>
    ${placeTables(coverage)}`;
  const title = `${reportWords.title} ${reportWords.on(on)}`;
  return page({ title, nav: null, content, searches: true });
}

function contents(): Html {
  const parts: readonly (readonly [string, string])[] = [
    ["provincies", reportWords.provinces],
    ["aandacht", reportWords.attention],
    ["protocollen", reportWords.protocols],
    ["onbevestigd", askWords.title],
    ["plaatsen", reportWords.places],
  ];
  return html`<nav aria-label="${reportWords.contents}">
    <ul class="contents">
      ${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li> `)}${PROVINCES.map(
        (province) => html`<li><a href="#${provinceAnchor(province)}">${province}</a></li> `,
      )}
    </ul>
  </nav>`;
}

function attention({ ending, pending }: Coverage): Html {
  return html`<h3>${coverageWords.endingTitle}</h3>
    ${list(ending.map((one) => html`${link(one.protocol)}: ${endingText(one)}`))}
    <h3>${coverageWords.pendingTitle}</h3>
    ${list(pending.map((one) => html`${link(one.protocol)}: ${pendingText(one)}`))}`;
}

/** Without the anomalies: those are many, and stand on each sheet. */
function unconfirmed(coverage: Coverage): Html {
  return list(
    coverage.unconfirmed
      .filter(({ kind }) => kind !== "anomaly")
      .map((found) => html`${link(found.protocol)}, ${found.article}: ${unconfirmedText(found)}`),
  );
}

function list(items: readonly Html[]): Html {
  if (items.length === 0) return html`<p>${reportWords.none}</p>`;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li> `)}
  </ul>`;
}

const link = ({ id, receiver }: ProtocolRef): Html =>
  html`<a href="${sheetName(id)}">${receiver}</a>`;

function protocols(coverage: Coverage): Html {
  if (coverage.protocols.length === 0) return html`<p>${reportWords.noProtocols}</p>`;
  return html`<p><a href="${allSheetsName}">${reportWords.everySheet}</a></p>
    <table class="stacks">
      <caption class="unseen">
        ${reportWords.protocolList}
      </caption>
      <thead>
        <tr>
          <th scope="col">${reportWords.receiver}</th>
          <th scope="col">${reportWords.team}</th>
          <th scope="col">${reportWords.status}</th>
          <th scope="col">${reportWords.toAsk}</th>
        </tr>
      </thead>
      <tbody>
        ${coverage.protocols.map((protocol) => row(protocol, coverage))}
      </tbody>
    </table> `;
}

function row(protocol: WholeProtocol, { on, unconfirmed }: Coverage): Html {
  const { id, receiver, team } = protocol;
  const own = unconfirmed.filter((found) => found.protocol.id === id);
  return html`<tr>
    <th scope="row"><a href="${sheetName(id)}">${receiver.shownName.value}</a></th>
    <td data-kop="${reportWords.team}">${team.value}</td>
    <td data-kop="${reportWords.status}">${statusText(protocolStatus(protocol, on))}</td>
    <td data-kop="${reportWords.toAsk}">${askWords.counts(own)}</td>
  </tr> `;
}
