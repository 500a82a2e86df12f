/**
 * Shows characters that nobody sees, and that could turn a text around, by their number: "[U+202E]".
 * A line feed stays.
 */
export function shownCharacters(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    character === "\n" ? character : `[U+${code(character)}]`,
  );
}

function code(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
