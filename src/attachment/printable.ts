import { findUnprintable, textFont } from "./font.ts";

/** Finds the first character that the sheet cannot print; undefined when it can print all. */
export function findUnprintableCharacter(text: string): string | undefined {
  return findUnprintable(text, textFont);
}
