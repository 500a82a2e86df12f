/** One fact on a sheet: its value, the words it was read from, who confirmed it, what held before. */
import { html, type Html } from "./html.ts";
import { factValue } from "../../../src/pane/protocol-page/fact-value.ts";
import { factWords } from "../../../src/pane/protocol-page/fact-wording.nl.ts";
import type { FactToShow } from "./facts.ts";
import { sheetWords } from "./wording.nl.ts";

/** `note`: what belongs to the fact without being one; null for nothing. */
export function factBlock(label: string, shown: FactToShow, note: string | null): Html {
  const { path, fact, isFormer, others } = shown;
  const { confirmed } = fact;
  return html`<div class="fact">
    <dt>${label}<span class="where">${factWords.where(fact.article)}</span></dt>
    <dd>
      <p class="value">${factValue(path, fact.value)}</p>
      ${note === null ? null : html`<p>${note}</p>`}
      ${isFormer ? html`<p>${sheetWords.heldThen}</p>` : null} ${printedOtherwise(shown)}
      <p>
        ${isPrintedSo(shown) ? html`<span class="quiet">${factWords.printedSame}</span> ` : null}
        <span class="${confirmed === null ? "open" : "settled"}"
          >${
            confirmed === null
              ? factWords.unconfirmed
              : factWords.confirmed(confirmed.by, confirmed.on)
          }</span
        >
      </p>
      ${others.length === 0 ? null : history(shown)}
    </dd>
  </div> `;
}

function printedOtherwise({ fact: { printed, reason } }: FactToShow): Html | null {
  if (printed === undefined) return null;
  return html`<p>${factWords.printed}: <q>${printed}</q></p>
    ${reason === undefined ? null : html`<p>${factWords.why}: ${reason}</p>`}`;
}

/** A value that was ever changed is not surely what was printed; nothing is printed for null. */
function isPrintedSo({ fact, others }: FactToShow): boolean {
  return fact.printed === undefined && fact.value !== null && others.length === 0;
}

function history({ path, others }: FactToShow): Html {
  const lines = others.map((other) => {
    const value = factValue(path, other.value);
    return other.kind === "former"
      ? factWords.until(value, other.until, other.reason)
      : sheetWords.since(value, other.since);
  });
  return html`<p>${sheetWords.history}:</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
