/** The text with each letter and its accents as one character, where Unicode has one (form NFC). */
export function nfc(text: string): string {
  return text.normalize("NFC");
}
