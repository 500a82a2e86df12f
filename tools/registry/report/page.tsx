/** The frame of every page of the report. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { indexName } from "./names.ts";
import { shownCharacters } from "./shown-characters.ts";
import { reportWords } from "./wording.nl.ts";

const style = readFileSync(new URL("style.css", import.meta.url), "utf8");
const styleHash = createHash("sha256").update(style).digest("base64");

/** Beside the pages; without it everything can be read, and nothing can be searched. */
export const searchScript = {
  name: "zoeken.js",
  text: readFileSync(new URL("search.js", import.meta.url), "utf8"),
} as const;

interface PageProps {
  readonly title: string;
  /** The first page searches; every other page has a link back to it. */
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

/**
 * A whole page as HTML. Its policy allows its own style by hash, and the script beside it where it
 * searches; nothing from elsewhere, no picture, no form, no connection.
 */
export function pageHtml(props: PageProps): string {
  return `<!doctype html>\n${shownCharacters(renderToStaticMarkup(<Page {...props} />))}\n`;
}

function Page({ title, isFirst, children }: PageProps) {
  const scripts = isFirst ? "'self'" : "'none'";
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; script-src ${scripts}; base-uri 'none'; form-action 'none'`;
  return (
    <html lang="nl-BE">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
        {isFirst && <script src={searchScript.name} defer />}
      </head>
      <body>
        <a className="skip" href="#inhoud">
          {reportWords.skip}
        </a>
        {!isFirst && (
          <nav className="back" aria-label={reportWords.backLabel}>
            <a href={indexName}>{reportWords.back}</a>
          </nav>
        )}
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <p>{reportWords.licence}</p>
        </footer>
      </body>
    </html>
  );
}
