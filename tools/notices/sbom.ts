import type { BundledPackage } from "./bundled-packages.ts";

/**
 * A software bill of materials in CycloneDX 1.6, as JSON: what the bundles hold, and nothing that only
 * builds or tests. Without a date or a serial number, so that the same sources give the same bytes.
 *
 * https://cyclonedx.org/docs/1.6/json/
 */
export function sbomText(
  product: { readonly name: string; readonly version: string; readonly license: string },
  packages: readonly BundledPackage[],
): string {
  const component = ({ name, version, license }: Omit<BundledPackage, "licenseText">) => ({
    type: "library",
    "bom-ref": purl(name, version),
    name,
    version,
    licenses: [isSpdx(license) ? { license: { id: license } } : { license: { name: license } }],
    purl: purl(name, version),
  });
  const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { ...component(product), type: "application" } },
    components: packages.map(component),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** https://github.com/package-url/purl-spec */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** A single licence of the SPDX list; an expression or a sentence is none. */
function isSpdx(license: string): boolean {
  return /^[A-Za-z0-9.+-]+$/.test(license) && !/^licen[cs]e/i.test(license);
}
