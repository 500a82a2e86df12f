/*
 * Kinds of characters, each as the inside of a regular expression's brackets. Written out in ranges,
 * since the guard also runs where `\p{L}` is not understood (ES2016).
 */

/**
 * Letters and digits of every script, as they are when normalised (NFKD). Wider than the Unicode
 * property: a few signs of other scripts count as letters, and none above U+FFFF does.
 */
export const wordCharacters =
  "0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff" +
  "\\u3005-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff5a";

/**
 * What does not tell one letter from another: accents and other marks on it, joiners, direction
 * marks, soft hyphens, fillers and variation selectors.
 */
export const unseenCharacters =
  "\\u00ad\\u0300-\\u036f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff" +
  "\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe2f\\ufeff";
