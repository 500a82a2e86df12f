import type { BundledPackage } from "./bundled-packages.ts";

/** What is in the product and is no package: each with its licence and, where it asks so, its text. */
export interface OtherWork {
  readonly what: string;
  readonly license: string;
  readonly text: string | null;
}

const line = "-".repeat(78);

/** The notices as one text: packages with the same licence text together. */
export function noticesText(
  packages: readonly BundledPackage[],
  others: readonly OtherWork[],
): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const one of packages) {
    const text = one.licenseText ?? `Its package ships no licence text. Licence: ${one.license}.`;
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  return [
    "Doorverwijzing OCMW includes the following works of others.",
    ...others.map(({ what, license, text }) =>
      [line, what, `Licence: ${license}`, ...(text === null ? [] : ["", text.trim()])].join("\n"),
    ),
    ...[...byText].map(([text, those]) =>
      [
        line,
        ...those.map(({ name, version, license }) => `${name} ${version} (${license})`),
        "",
        text,
      ].join("\n"),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}
