import type { ManifestRule } from "../rule.ts";
import { children, elements, placeOf, elementText, type Element } from "../xml.ts";

/** Each text is there once in every language that the manifest speaks. */
export const locales: ManifestRule = ({ document, root }) => {
  const texts = [
    ...children(root, "DisplayName", "Description"),
    ...elements(document, "ShortStrings", "LongStrings").flatMap((kind) => children(kind)),
  ];
  const spoken = [...new Set(texts.flatMap(localesOf))];
  const own = children(root, "DefaultLocale").map((one) => elementText(one).toLowerCase());
  return texts.flatMap((text) => {
    const found = localesOf(text);
    const twice = found.find((locale, at) => found.indexOf(locale) < at || own.includes(locale));
    const missing = spoken.filter((locale) => !found.includes(locale) && !own.includes(locale));
    const place = placeOf(text);
    return [
      ...(twice === undefined
        ? []
        : [{ place, problem: `is twee keer vertaald voor ${twice}. Houd er één.` }]),
      ...missing.map((locale) => ({ place, problem: `mist de vertaling voor ${locale}.` })),
    ];
  });
};

/** In lower case: Outlook does not tell `en-US` from `en-us`. */
function localesOf(text: Element): readonly string[] {
  return children(text, "Override").map((one) => (one.getAttribute("Locale") ?? "").toLowerCase());
}
