/** The sheets as pages for a tablet: no script, no field, nothing from elsewhere. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { IsoDay } from "../../src/core/base/day.ts";
import type { ClientLeaf } from "../../src/pane/client-page/client-leaf.ts";
import type { LeafToPrint } from "./leaf-of.ts";
import { leavesWords } from "./wording.nl.ts";

export const styleName = "blad.css";
export const indexName = "index.html";
export const pageName = ({ id }: Pick<LeafToPrint, "id">): string => `${id}.html`;
export const pdfName = ({ id }: Pick<LeafToPrint, "id">): string => `${id}.pdf`;

/** The list of all sheets. */
export function indexHtml(all: readonly LeafToPrint[], on: IsoDay): string {
  return html(
    leavesWords.title,
    <>
      <h1>{leavesWords.title}</h1>
      <p>{leavesWords.intro}</p>
      {all.map((leaf) => (
        <section key={leaf.id} id={leaf.id}>
          <h2>{leaf.receiver}</h2>
          <p>{leavesWords.team(leaf.team)}</p>
          {leaf.kind === "nothing" ? (
            <p className="warning">{leavesWords.nothing(leaf.receiver)}</p>
          ) : (
            <>
              {leaf.warning !== null && <p className="warning">{leaf.warning}</p>}
              <p>
                <a href={pageName(leaf)} aria-label={`${leavesWords.page}: ${leaf.receiver}`}>
                  {leavesWords.page}
                </a>
              </p>
              <p>
                <a href={pdfName(leaf)} aria-label={`${leavesWords.pdf}: ${leaf.receiver}`}>
                  {leavesWords.pdf}
                </a>
              </p>
            </>
          )}
        </section>
      ))}
      <p className="small">{leavesWords.madeOn(on)}</p>
    </>,
  );
}

/** One protocol's sheets, one below another; or the line that nothing may be shared. */
export function leafHtml(leaf: LeafToPrint): string {
  return html(
    `${leavesWords.title}: ${leaf.receiver}`,
    <>
      <nav>
        <a href={indexName}>{leavesWords.all}</a>
      </nav>
      {leaf.kind === "nothing" ? (
        <h1 className="warning">{leavesWords.nothing(leaf.receiver)}</h1>
      ) : (
        <>
          {leaf.warning !== null && <p className="warning">{leaf.warning}</p>}
          {leaf.leaves.map((one, place) => (
            <Sheet key={one.language} leaf={one} isFirst={place === 0} />
          ))}
        </>
      )}
    </>,
  );
}

function Sheet({ leaf, isFirst }: { readonly leaf: ClientLeaf; readonly isFirst: boolean }) {
  return (
    <article lang={leaf.language} aria-label={leaf.title}>
      {leaf.aid !== null && (
        <p>
          <strong>{leaf.aid}</strong>
        </p>
      )}
      {isFirst ? <h1>{leaf.title}</h1> : <h2>{leaf.title}</h2>}
      <p>{leaf.from}</p>
      {leaf.items.map(({ topic, title, text }) => (
        <section key={topic}>
          <Heading isFirst={isFirst}>{title}</Heading>
          <p>{text}</p>
        </section>
      ))}
      {leaf.call.map(({ title, lines }) => (
        <section key={title}>
          <Heading isFirst={isFirst}>{title}</Heading>
          {lines.map((line) => (
            <div key={line} className="line">
              {line}
              <span />
            </div>
          ))}
        </section>
      ))}
      <section className="rights">
        <Heading isFirst={isFirst}>{leaf.rights.title}</Heading>
        <p>{leaf.rights.text}</p>
      </section>
      <p className="small">{leaf.source}</p>
    </article>
  );
}

function Heading({
  isFirst,
  children,
}: {
  readonly isFirst: boolean;
  readonly children: ReactNode;
}) {
  return isFirst ? <h2>{children}</h2> : <h3>{children}</h3>;
}

function html(title: string, content: ReactNode): string {
  const page = (
    <html lang="nl-BE">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <link rel="stylesheet" href={styleName} />
      </head>
      <body>
        <main>{content}</main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
