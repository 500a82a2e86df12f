import type { AttachmentError, SheetField } from "./attachment.ts";
import { findUnprintable, headingFont, textFont, type Font } from "./font.ts";
import type { SheetText } from "./sheet-text.ts";

export type CharacterWithoutGlyph = Extract<AttachmentError, { kind: "character-without-glyph" }>;

/** Finds the first character on the sheet that its font cannot print, and its field. */
export function checkGlyphs(text: SheetText): CharacterWithoutGlyph | undefined {
  const values = (text.data?.items ?? []).flatMap((item) =>
    item.rows.flatMap((row) => row.lines.flat()),
  );
  const pieces: readonly (readonly [SheetField, string, Font])[] = [
    ...values.map((part) => [part.field, part.text, textFont] as const),
    ["protocol", text.sender, textFont],
    ["protocol", text.footer, textFont],
    ["protocol", text.receiver, headingFont],
    ...text.notes.map((note) => [note.from ?? "protocol", note.text, textFont] as const),
  ];
  for (const [field, piece, font] of pieces) {
    const character = findUnprintable(piece, font);
    if (character !== undefined) return { kind: "character-without-glyph", field, character };
  }
  return undefined;
}
