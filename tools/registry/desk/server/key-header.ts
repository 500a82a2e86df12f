/** The header in which an opened page sends its key. */
export const KEY_HEADER = "x-desk-key";
