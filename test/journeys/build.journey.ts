import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const read = (path: string): string => readFileSync(join(dist, path), "utf8");

const scriptsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<script\b[^>]*?\bsrc="?([^"\s>]+)"?[^>]*><\/script>/g)].map(
    ([, src = ""]) => src,
  );

const withoutScripts = (page: string): string =>
  page.replace(/\s*<script\b[\s\S]*?<\/script>/g, "");

/** The pages that Outlook loads, each with a twin for the practice Outlook. */
const twins = ["pane.html", "launchevent.html"];

const ofOffice = (src: string): boolean => /(^|\/)office\//.test(src) || src.startsWith("https:");

describe("what the build makes", () => {
  it("holds every file that the manifest names", () => {
    const manifest = read("manifest.xml");
    const urls = [...manifest.matchAll(/"https:\/\/localhost:3000(\/[^"]*)"/g)];
    expect(urls.length).toBeGreaterThan(8);
    const missing = urls.filter(([, path = ""]) => !existsSync(join(dist, path)));
    expect(missing).toEqual([]);
  });

  it("has the manifest as it stands in the sources", () => {
    const source = fileURLToPath(new URL("../../manifest.xml", import.meta.url));
    expect(read("manifest.xml")).toBe(readFileSync(source, "utf8"));
  });

  it("has a twin of each page that the manifest has Outlook open", () => {
    const pages = [...read("manifest.xml").matchAll(/bt:Url [^>]*"https:[^"]*\/([\w-]+\.html)/g)];
    expect(new Set(pages.map(([, name]) => name))).toEqual(new Set(twins));
  });

  it.each(twins)("gives %s a practice twin, but for where office.js comes from", (name) => {
    const outlook = read(name);
    const practice = read(`practice/${name}`);
    expect(withoutScripts(practice)).toBe(withoutScripts(outlook));
    const own = scriptsOf(outlook).filter((src) => !ofOffice(src));
    expect(own.length).toBeGreaterThan(0);
    expect(scriptsOf(practice).filter((src) => !ofOffice(src))).toEqual(
      own.map((src) => `../${src}`),
    );
  });

  it.each(twins)("takes office.js in %s from Microsoft, before anything of our own", (name) => {
    expect(scriptsOf(read(name)).filter(ofOffice)).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    expect(ofOffice(scriptsOf(read(name))[0] ?? "")).toBe(true);
    expect(scriptsOf(read(`practice/${name}`)).slice(0, 2)).toEqual([
      "office/microsoft-ajax.js",
      "office/office.js",
    ]);
  });

  it.each([...twins, ...twins.map((name) => `practice/${name}`), "practice/index.html"])(
    "holds every script that %s asks for",
    (page) => {
      const folder = page.startsWith("practice/") ? "practice" : "";
      const missing = scriptsOf(read(page))
        .filter((src) => !src.startsWith("https:"))
        .filter((src) => !existsSync(join(dist, folder, src)));
      expect(missing).toEqual([]);
    },
  );

  it("leaves no source map for anybody to read in a production build", () => {
    expect(read("pane.html")).not.toContain(".map");
    for (const src of scriptsOf(read("pane.html")).filter((one) => !ofOffice(one)))
      expect(read(src)).not.toContain("sourceMappingURL=");
  });
});

describe("what the build tells of itself and of others' work", () => {
  const { components } = JSON.parse(read("sbom.json")) as {
    components: { name: string; version: string; licenses: unknown[]; purl: string }[];
  };
  const notices = read("THIRD-PARTY-NOTICES.txt");
  const own = JSON.parse(
    readFileSync(fileURLToPath(new URL("../../package.json", import.meta.url)), "utf8"),
  ) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };

  it("lists every dependency that ships, with its version, and none that only builds or tests", () => {
    const listed = new Map(components.map(({ name, version }) => [name, version]));
    // Zod judges the registry while building.
    for (const [name, version] of Object.entries(own.dependencies))
      if (name !== "zod") expect([name, listed.get(name)]).toEqual([name, version]);
    expect(Object.keys(own.devDependencies).filter((name) => listed.has(name))).toEqual([]);
    expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length);
  });

  it("says how accessible the pane is, what falls short, and what the publisher still fills in", () => {
    const statement = read("toegankelijkheid.html");
    for (const said of ["EN 301 549", "WCAG) 2.2", "nog niet goed", "[datum]", "Ombudsdienst"])
      expect(statement).toContain(said);
  });

  it("has a notice with a licence for each component, and for the data and the font", () => {
    for (const { name, version, licenses } of components) {
      expect(notices).toContain(`${name} ${version} (`);
      expect(licenses).toHaveLength(1);
    }
    for (const work of [
      "BeST Address",
      "Statbel",
      "SIL OPEN FONT LICENSE",
      "MICROSOFT SOFTWARE LICENSE",
    ])
      expect(notices).toContain(work);
  });
});
