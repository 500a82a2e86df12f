import type { Chance } from "../chance.ts";
import type { MadeProtocol } from "../made-protocol.ts";
import { printedFacts } from "../printed-facts.ts";

/** What a kind of noise can use. */
export interface NoiseTools {
  readonly chance: Chance;
  readonly made: MadeProtocol;
}

/** Changes a text as a scan, a conversion or a person does. Repeatable with the same chance. */
export type Noise = (text: string, tools: NoiseTools) => string;

/** Changes only the text between facts, which are matched with any white space in them. */
export function outsideFacts(
  text: string,
  made: MadeProtocol,
  change: (between: string) => string,
): string {
  const patterns = printedFacts(made).map((form) =>
    form
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
      .join("\\s+"),
  );
  return text
    .split(new RegExp(`(${patterns.join("|")})`, "i"))
    .map((piece, place) => (place % 2 === 0 ? change(piece) : piece))
    .join("");
}

/** Changes every mail address in a text. */
export function inAddresses(text: string, change: (address: string) => string): string {
  return text.replace(/[a-z0-9.-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+/g, change);
}
