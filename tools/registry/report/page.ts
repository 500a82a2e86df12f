/** The frame of every page of the report. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html, trusted, type Html } from "./html.ts";
import { reportWords } from "./wording.nl.ts";

const style = readFileSync(new URL("style.css", import.meta.url), "utf8");
// Whole, since its policy counts every space in it.
const styleElement = trusted(`<style>${style}</style>`);
const styleHash = createHash("sha256").update(style).digest("base64");

/** Beside the pages; without it everything can be read, and nothing can be searched. */
export const searchScript = {
  name: "zoeken.js",
  text: readFileSync(new URL("search.js", import.meta.url), "utf8"),
} as const;

export interface PageParts {
  readonly title: string;
  /** Above the content: a way back. */
  readonly nav: Html | null;
  readonly content: Html;
  readonly searches: boolean;
}

/**
 * A whole page. Its policy allows its own style by hash, and the script beside it where it searches;
 * nothing from elsewhere, no picture, no form, no connection.
 */
export function page({ title, nav, content, searches }: PageParts): string {
  const scripts = searches ? "'self'" : "'none'";
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; script-src ${scripts}; base-uri 'none'; form-action 'none'`;
  const { text } = html`<!doctype html>
    <html lang="nl-BE">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styleElement}
        ${searches ? html`<script src="${searchScript.name}" defer></script>` : null}
      </head>
      <body>
        <a class="skip" href="#inhoud">${reportWords.skip}</a>
        ${nav === null ? null : html`<nav class="back" aria-label="${reportWords.backLabel}">${nav}</nav>`}
        <main id="inhoud" tabindex="-1">${content}</main>
        <footer><p>${reportWords.licence}</p></footer>
      </body>
    </html> `;
  return text;
}
