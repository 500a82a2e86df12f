/**
 * Letters of any script with their marks; between them spaces, apostrophes, hyphens, full stops.
 */
const nameShape = /^['’‘]?\p{L}[\p{L}\p{M} '’‘`´.\-\u2010\u2011\u2013·]*$/u;

/** "..", "--": trailing punctuation belongs to a remark, not to a name. */
const doubledSign = /([.\-\u2010\u2011\u2013'’·])\1/u;

/**
 * Whether a normalised text has the shape of a name: Van den Broeck, d'Hondt, 's Heeren, J.-P.,
 * Łukasiewicz-D’Hondt, Աննա.
 *
 * A digit, bracket, comma, colon, slash or @ makes it a remark. A remark in letters only cannot be
 * told from a name; the length limit has to stop it.
 */
export function isPersonName(text: string): boolean {
  return nameShape.test(text) && !doubledSign.test(text);
}
