import { inflateSync } from "fflate";
import { regular, semiBold } from "./font-data.ts";

/** One weight of the sheet's font. */
export interface Font {
  /** The first and last code point of each run that has glyphs, in turn. */
  readonly covers: readonly number[];
  /** The TrueType font, deflated, in base64. */
  readonly deflated: string;
}

/** For the client's data and all running text. */
export const textFont: Font = regular;
/** For headings and the receiver's name; it has Latin letters only. */
export const headingFont: Font = semiBold;

/**
 * The bytes of a TrueType font. A WOFF would be as small, but the PDF library would inflate it for
 * every letter.
 */
export function decodeFont(font: Font): Uint8Array {
  const characters = atob(font.deflated);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return inflateSync(bytes);
}

/**
 * Finds the first character of a text without a glyph in the font; undefined when all can be
 * printed. Takes text in NFC: a composed letter may have a glyph where its parts have none.
 */
export function findUnprintable(text: string, font: Font): string | undefined {
  return Array.from(text).find((character) => !covers(font, character.codePointAt(0) ?? 0));
}

function covers(font: Font, point: number): boolean {
  return font.covers.some(
    (last, at) => at % 2 === 1 && point <= last && point >= (font.covers[at - 1] ?? last + 1),
  );
}
