import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const manifestPath = "manifest.xml";
const manifest = readFileSync(manifestPath, "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** All values of an attribute, on elements whose name matches. */
function values(xml: string, element: string, attribute: string): readonly string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*?\\b${attribute}="([^"]*)"`, "g");
  return [...xml.matchAll(pattern)].map(([, value = ""]) => value);
}

function content(xml: string, element: string): string {
  return new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1] ?? "";
}

/** The two levels of VersionOverrides, each without the level inside it. */
const inner =
  /<VersionOverrides [^>]*\/1\.1"[\s\S]*?<\/VersionOverrides>/.exec(manifest)?.[0] ?? "";
const outer = manifest.slice(manifest.indexOf("<VersionOverrides")).replace(inner, "");
const levels = [
  { level: "1.0", xml: outer },
  { level: "1.1", xml: inner },
];

const resourceElements = "bt:(?:Image|Url|String)";

/** Width and height of a PNG, from its header. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (url: string): string => new URL(url).pathname.slice(1);

describe("the manifest", () => {
  it("is read by Microsoft's own parser, with the names and the permission that it declares", () => {
    // In a Node of its own, since a test runner cannot load it; and the parser alone, since the rest of its
    // package keeps usage data.
    const script = `
      const { ManifestHandlerXml } = require("office-addin-manifest/lib/manifestHandler/manifestHandlerXml.js");
      new ManifestHandlerXml("${manifestPath}").parseManifest().then((read) => console.log(JSON.stringify(read)));
    `;
    const read: unknown = JSON.parse(
      execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }),
    );
    expect(read).toMatchObject({
      id: "fd6d3e55-2d4c-4dd8-9a61-07b1cbcd0a4b",
      displayName: "Doorverwijzing OCMW",
      defaultLocale: "nl-BE",
      officeAppType: "MailApp",
      permissions: "ReadWriteItem",
    });
  });

  it("has the version of the package, in four parts", () => {
    expect(content(manifest, "Version")).toBe(`${version}.0`);
  });

  it("speaks https only, to one place", () => {
    const urls = [...manifest.matchAll(/(?<!xmlns(?::\w+)?=)"(https?:[^"]*)"/g)]
      .map(([, url = ""]) => url)
      .filter((url) => !url.startsWith("http://schemas.microsoft.com/"));
    expect(urls.length).toBeGreaterThan(8);
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(
      new Set(["https://localhost:3000"]),
    );
    expect(content(manifest, "AppDomain")).toBe("https://localhost:3000");
  });

  it.each(levels)("names in level $level every resource that it uses, and no other", ({ xml }) => {
    const named = values(xml, resourceElements, "id");
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(values(xml, "\\S+", "resid"))).toEqual(new Set(named));
  });

  it("opens one pane by the same two commands in both levels: in a new mail, and beside one being read", () => {
    for (const { xml } of levels) {
      expect(values(xml, "ExtensionPoint", "xsi:type").slice(0, 2)).toEqual([
        "MessageComposeCommandSurface",
        "MessageReadCommandSurface",
      ]);
      expect(values(xml, "Control", "id")).toEqual(["compose.open-pane", "read.open-pane"]);
      const actions = xml.match(/<Action [\s\S]*?<\/Action>/g) ?? [];
      expect(actions.map((action) => values(action, "SourceLocation", "resid"))).toEqual([
        ["Pane.Url"],
        ["Pane.Url"],
      ]);
      expect(new Set(values(xml, "Description", "resid")).size).toBe(2);
    }
  });

  it("asks for the event at sending where Outlook knows it, and shows the pane below that", () => {
    expect(values(outer, "bt:Sets", "DefaultMinVersion")).toEqual(["1.8"]);
    expect(outer).not.toContain("LaunchEvent");
    expect(values(inner, "bt:Sets", "DefaultMinVersion")).toEqual(["1.12"]);
    expect(values(inner, "LaunchEvent", "Type")).toEqual(["OnMessageSend"]);
    expect(values(inner, "LaunchEvent", "FunctionName")).toEqual(["onMessageSendHandler"]);
    expect(values(inner, "LaunchEvent", "SendMode")).toEqual(["SoftBlock"]);
  });

  it("runs the event in one page, and in one script where classic Outlook has no page", () => {
    const [page] = values(inner, "Runtime", "resid");
    expect(inner).toMatch(new RegExp(`</LaunchEvents>\\s*<SourceLocation resid="${page ?? ""}"`));
    const urls = [...inner.matchAll(/<bt:Url id="([^"]+)" DefaultValue="([^"]+)"/g)];
    const urlOf = (id = ""): string => urls.find(([, one]) => one === id)?.[2] ?? "";
    expect(fileOf(urlOf(page))).toBe("launchevent.html");
    expect(values(inner, "Override", "type")).toEqual(["javascript"]);
    expect(fileOf(urlOf(values(inner, "Override", "resid")[0]))).toBe("launchevent.js");
  });

  it("keeps every id of a resource within 32 characters", () => {
    for (const id of values(manifest, resourceElements, "id")) expect(id.length).toBeLessThan(33);
  });

  it("gives every text in Dutch and in English", () => {
    const texts = manifest.match(/<bt:String\b[\s\S]*?<\/bt:String>/g) ?? [];
    expect(texts).toHaveLength(values(manifest, "bt:String", "id").length);
    for (const text of texts) expect(values(text, "bt:Override", "Locale")).toEqual(["en-US"]);
    for (const element of ["DisplayName", "Description"]) {
      const [text = ""] = new RegExp(`<${element} [\\s\\S]*?</${element}>`).exec(manifest) ?? [];
      expect(values(text, "Override", "Locale")).toEqual(["en-US"]);
    }
  });

  it.each(levels)("shows in level $level icons that have the size it says", ({ xml }) => {
    const urls = new Map(
      [...xml.matchAll(/<bt:Image id="([^"]+)" DefaultValue="([^"]+)"/g)].map(
        ([, id = "", url = ""]) => [id, url],
      ),
    );
    for (const icon of xml.match(/<Icon>[\s\S]*?<\/Icon>/g) ?? []) {
      const shown = [...icon.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
      expect(shown.map(([, size]) => size)).toEqual(["16", "32", "80"]);
      for (const [, size, id = ""] of shown)
        expect(pngSize(fileOf(urls.get(id) ?? ""))).toEqual([Number(size), Number(size)]);
    }
    expect(xml).toContain("<Icon>");
  });

  it.each([
    { element: "IconUrl", size: 64 },
    { element: "HighResolutionIconUrl", size: 128 },
  ])("has an icon of $size pixels as $element", ({ element, size }) => {
    const [url = ""] = values(manifest, element, "DefaultValue");
    expect(pngSize(fileOf(url))).toEqual([size, size]);
  });

  it.each([16, 32, 64, 80, 128])("comes with a drawing of %i pixels", (size) => {
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
  });
});
