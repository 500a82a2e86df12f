/**
 * The thirty characters of generated passwords and, in capitals, of references: lower case letters
 * and digits without the pairs that are mixed up in print or on the telephone (0 and o, 1 and l and
 * i, u and v).
 */
export const readableCharacters = "abcdefghjkmnpqrstvwxyz23456789";
