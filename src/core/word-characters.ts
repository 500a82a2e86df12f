/**
 * Letters and digits of every script, as the inside of a regular expression's brackets.
 *
 * Written out in ranges, since the guard also runs where `\p{L}` is not understood (ES2016). Wider
 * than the Unicode property: a few signs of other scripts count as letters, and none
 * above U+FFFF does.
 */
export const wordCharacters =
  "0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6" +
  "\\u00f8-\\u02af\\u0370-\\u1fff\\u2070-\\u209c\\u2100-\\u218b\\u2460-\\u249b\\u2c00-\\u2dff" +
  "\\u3005-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a";
