/** How a date is printed: in figures, from the year on, with the month's name, or in words. */
type DateForm = "figures" | "year-first" | "name" | "words";

function formOf(printed: string): DateForm {
  const bare = printed.replace(/\s/g, "");
  if (/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(bare)) return "year-first";
  if (/\d[-/.\u2010-\u2015]\d/.test(bare)) return "figures";
  return /\d/.test(bare) ? "name" : "words";
}

/** One date of each form in which a text prints its dates; empty where all have one form. */
export function mixedDateForms(printed: readonly string[]): readonly string[] {
  const one = new Map<DateForm, string>();
  for (const date of printed) {
    const form = formOf(date);
    if (!one.has(form)) one.set(form, date);
  }
  return one.size > 1 ? [...one.values()] : [];
}
