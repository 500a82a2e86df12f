import { html, type Html } from "./html.ts";

export type Level = 1 | 2 | 3 | 4 | 5;

export function heading(level: Level, text: string): Html {
  switch (level) {
    case 1:
      return html`<h1>${text}</h1>`;
    case 2:
      return html`<h2>${text}</h2>`;
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
    case 5:
      return html`<h5>${text}</h5>`;
  }
}

/** The level below; the fifth stays. */
export function below(level: Level): Level {
  return level === 5 ? 5 : ((level + 1) as Level);
}
