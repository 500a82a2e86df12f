const day = "(?:0?[1-9]|[12]\\d|3[01])";
const month = "(?:0?[1-9]|1[0-2])";
const fullYear = "(?:19|20)\\d{2}";
const shortYear = "\\d{2}";

const monthNames = [
  "jan(?:uari|vier|uary)?",
  "feb(?:ruari|ruary)?|f[ée]vr(?:ier)?",
  "m(?:aa)?rt|mars|mar(?:ch)?",
  "apr(?:il)?|avr(?:il)?",
  "mei|mai|may",
  "jun[ie]?|juin",
  "jul[iy]?|juil(?:let)?",
  "aug(?:ustus|ust)?|ao[uû]t",
  "sept?(?:ember|embre)?",
  "o[kc]t(?:ober|obre)?",
  "nov(?:ember|embre)?",
  "d[eé]c(?:ember|embre)?",
].join("|");

/** Not inside a run of digits, such as a telephone number. */
const before = "(?<!\\d[./-]?)";
const after = "(?!\\d)";
const sign = " ?[./\\-\\u2010\\u2011\\u2013] ?";

const shapes = [
  // 7/3/1985, 07-03-85, 7.3.1985, 7 3 1985
  `${before}${day}${sign}${month}${sign}(?:${fullYear}|${shortYear})${after}`,
  `${before}${day} ${month} ${fullYear}${after}`,
  // 1985-03-07, 85.03.07 (also the first half of a mistyped national number)
  `${before}(?:${fullYear}|${shortYear})${sign}${month}${sign}${day}${after}`,
  `${before}${fullYear} ${month} ${day}${after}`,
  // 7 maart 1985, 7 mrt. '85, 7-mei-1985, 1er mars 1985, maart 7, 1985
  `(?<!\\d)${day}(?:e|er|ste|de)?[ .\\-/]{0,2}(?:${monthNames})[ .,\\-/]{0,2}(?:${fullYear}|['’]?${shortYear})${after}`,
  `(?<!\\p{L})(?:${monthNames})[ .]{0,2}${day},? ?${fullYear}${after}`,
  // °1985, * 7/3, geb. 1985, geboren op 7 maart, geboortedatum: 7/3, née le 7 mars; but n° 12 is a number
  `(?<!(?<!\\p{L})n)[°º˚*] ?\\d`,
  "(?<!\\p{L})(?:geb|geboren|geboortedatum|geboortejaar|n[ée]e?|born|dob)(?!\\p{L})[ .:]{0,3}(?:(?:op|in|le|en|on) )?\\d",
];

const birthDate = new RegExp(shapes.join("|"), "iu");

/**
 * Whether a text holds a date of birth: a full date in figures or with the month in words (Dutch,
 * French, English), or a figure after a sign of birth (°, geb., née).
 *
 * A day and month without a year, or a year alone, is none: there are streets called "11
 * Novemberlaan" and "Leopold II-laan". A full date is refused even where a street could be called
 * so. Eight digits in a row are not recognised: in an e-mail address they may be the address. A
 * telephone number can look like a date, so do not ask this of a text that was parsed as one.
 */
export function holdsBirthDate(text: string): boolean {
  return birthDate.test(text);
}
