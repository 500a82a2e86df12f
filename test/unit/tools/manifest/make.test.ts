import { rmSync } from "node:fs";
import { checkManifest } from "../../../../tools/manifest/check.ts";
import { guidFor, parseGuid } from "../../../../tools/manifest/guid.ts";
import { makeManifest, type ManifestOptions } from "../../../../tools/manifest/make-manifest.ts";
import { buttonLabels, paneAddresses, valueOf } from "../../../../tools/manifest/resources.ts";
import { productVersion, readSourceManifest } from "../../../../tools/manifest/source.ts";
import { knownTeams } from "../../../../tools/manifest/teams.ts";
import { compareVersions, fourParts } from "../../../../tools/manifest/version.ts";
import { children, elements, parseXml } from "../../../../tools/manifest/xml.ts";
import { edit, folderWithGuard, sendFunction, withoutSendEvent } from "./edits.ts";

const options: ManifestOptions = {
  origin: "https://doorverwijzing.example.be",
  channel: "production",
  team: null,
  version: "1.2.3.0",
  sendMode: null,
  id: null,
};

function make(changed: Partial<ManifestOptions> = {}, source = readSourceManifest()): string {
  const made = makeManifest(source, { ...options, ...changed });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

function read(xml: string) {
  const document = parseXml(xml);
  const root = document?.documentElement ?? null;
  if (document === null || root === null) throw new Error("not XML");
  const text = (name: string) => children(root, name)[0]?.textContent ?? null;
  const inEachLanguage = (list: ReturnType<typeof buttonLabels>) =>
    list.flatMap((one) => [one, ...children(one, "Override")].map(valueOf));
  return {
    id: text("Id"),
    version: text("Version"),
    names: inEachLanguage(children(root, "DisplayName")),
    labels: [...new Set(inEachLanguage(buttonLabels(document)))],
    panes: [...new Set(paneAddresses(document).map(valueOf))],
    domain: elements(document, "AppDomain").map(valueOf),
    sendModes: elements(document, "LaunchEvent").map((one) => one.getAttribute("SendMode")),
  };
}

describe("a manifest made from the source", () => {
  const folder = folderWithGuard(sendFunction());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const variants = [null, ...knownTeams()].flatMap((team) =>
    (team === null ? (["production"] as const) : (["production", "pilot"] as const)).flatMap(
      (channel) =>
        ([null, "soft-block", "block"] as const).map((sendMode) => ({ team, channel, sendMode })),
    ),
  );

  it.each(variants)(
    "passes the check: $channel for team $team, send mode $sendMode",
    ({ team, channel, sendMode }) => {
      const xml = make({ team, channel, sendMode });
      expect(checkManifest(xml, { folder, newerThan: null })).toEqual([]);
    },
  );

  it("moves every address to the new origin", () => {
    const xml = make();
    expect(xml).not.toContain("localhost");
    const { panes, ...rest } = read(xml);
    expect(rest).toMatchObject({
      domain: ["https://doorverwijzing.example.be"],
      version: "1.2.3.0",
    });
    expect(panes).toContain("https://doorverwijzing.example.be/pane.html");
    expect(new Set(panes.map((pane) => new URL(pane).origin))).toEqual(new Set([options.origin]));
  });

  it("marks a pilot in its name and on every button, in both languages", () => {
    const production = read(make());
    expect(production.names).toEqual(["Doorverwijzing OCMW", "Referral to the OCMW"]);
    expect(production.labels).toEqual(
      expect.arrayContaining(["Doorverwijzing OCMW", "Referral to the OCMW"]),
    );
    const marked = (texts: readonly string[], mark: string) => texts.map((text) => text + mark);
    expect(read(make({ channel: "pilot", team: "Ieper" }))).toMatchObject({
      names: marked(production.names, " (pilot Ieper)"),
      labels: marked(production.labels, " (pilot Ieper)"),
    });
    expect(read(make({ team: "Ieper" }))).toMatchObject({
      names: marked(production.names, " (Ieper)"),
      labels: production.labels,
    });
  });

  it("distinguishes the button of a new mail from others, in any order", () => {
    const elsewhere = `<ExtensionPoint xsi:type="MessageReadCommandSurface"><Control id="read">
      <Label resid="Group.Label" /></Control></ExtensionPoint>`;
    const compose = '<ExtensionPoint xsi:type="MessageComposeCommandSurface">';
    const document = parseXml(edit(readSourceManifest(), compose, elsewhere + compose));
    if (document === null) throw new Error("not XML");
    expect(buttonLabels(document).map(valueOf)).toContain("Kind en Gezin");
    const ofNewMail = buttonLabels(document, "MessageComposeCommandSurface").map(valueOf);
    expect(new Set(ofNewMail)).toEqual(new Set(["Doorverwijzing OCMW"]));
  });

  it("passes the team and the channel to the pane in each of its addresses", () => {
    const bare = read(make()).panes;
    const asked = (query: string) =>
      bare.map((pane) => `${pane}${pane.includes("?") ? "&" : "?"}${query}`);
    expect(read(make({ channel: "pilot", team: "Noord-Oost Waasland" })).panes).toEqual(
      asked("team=Noord-Oost%20Waasland&channel=pilot"),
    );
    expect(read(make({ team: "Ieper" })).panes).toEqual(asked("team=Ieper"));
  });

  it("leaves the addresses of the event bare, since classic Outlook compares them whole", () => {
    const xml = make({ channel: "pilot", team: "Ieper" });
    expect(xml).toContain('"https://doorverwijzing.example.be/launchevent.html"');
    expect(xml).toContain('"https://doorverwijzing.example.be/launchevent.js"');
  });

  it("says that it was made, and keeps the rest of the source", () => {
    const xml = make();
    expect(xml).toContain("<!-- Made from manifest.xml");
    expect(xml).toContain('<?xml version="1.0" encoding="UTF-8"?>');
    expect(xml.endsWith("</OfficeApp>\n")).toBe(true);
    expect(elementNames(xml)).toEqual(elementNames(readSourceManifest()));
  });

  it("is the same every time", () => {
    expect(make({ channel: "pilot", team: "Ieper" })).toBe(
      make({ channel: "pilot", team: "Ieper" }),
    );
  });

  it.each([
    ["soft-block", "SoftBlock"],
    ["block", "Block"],
  ] as const)("sets the send mode %s", (sendMode, written) => {
    expect(read(make({ sendMode })).sendModes).toEqual([written]);
  });

  it("keeps SoftBlock where nothing else is asked, in production and in a pilot", () => {
    expect(read(make()).sendModes).toEqual(["SoftBlock"]);
    expect(read(make({ channel: "pilot", team: "Ieper" })).sendModes).toEqual(["SoftBlock"]);
  });

  it("cannot set a send mode without a send event", () => {
    expect(makeManifest(withoutSendEvent(), { ...options, sendMode: "block" })).toEqual({
      ok: false,
      error: { kind: "no-send-event" },
    });
  });

  it("is not made from a source that is broken", () => {
    expect(makeManifest("<OfficeApp>", options)).toEqual({
      ok: false,
      error: { kind: "source-unreadable" },
    });
  });
});

function elementNames(xml: string): readonly (string | null)[] {
  const document = parseXml(xml);
  return document === null ? [] : elements(document).map((one) => one.localName);
}

describe("the GUID", () => {
  it("stays what it was for each channel and team", () => {
    expect(read(make()).id).toBe("b251aa82-372d-5847-b371-8b6c820be8e7");
    expect(read(make({ channel: "pilot", team: "Ieper" })).id).toBe(
      "3d327bc7-bb29-5f14-ad18-3765f59f3c3a",
    );
  });

  it("does not follow from the address, so that moving keeps the add-in", () => {
    expect(read(make({ origin: "https://elders.example:8443" })).id).toBe(read(make()).id);
  });

  it("differs for each channel and team", () => {
    const all = [null, ...knownTeams()].flatMap((team) =>
      (["production", "pilot"] as const).map((channel) => read(make({ channel, team })).id),
    );
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
  });

  it("is the one that was given", () => {
    const id = parseGuid("FD6D3E55-2D4C-4DD8-9A61-07B1CBCD0A4B");
    expect(read(make({ id })).id).toBe("fd6d3e55-2d4c-4dd8-9a61-07b1cbcd0a4b");
  });

  it("is made as version 5 of RFC 9562 says", () => {
    // The namespace of domain names and the name that the RFC's own example has.
    expect(guidFor("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe(
      "2ed6657d-e927-568b-95e1-2665a8aea6a2",
    );
  });

  it.each([
    "",
    "fd6d3e55",
    "{fd6d3e55-2d4c-4dd8-9a61-07b1cbcd0a4b}",
    "00000000-0000-0000-0000-000000000000",
    "gd6d3e55-2d4c-4dd8-9a61-07b1cbcd0a4b",
  ])("is not %j", (text) => {
    expect(parseGuid(text)).toBeNull();
  });
});

describe("a version", () => {
  it.each([
    ["0.1.0", "0.1.0.0"],
    ["1.2.3.4", "1.2.3.4"],
    ["1", "1.0.0.0"],
    ["01.2.3", "1.2.3.0"],
    ["1.2.3-beta.1", null],
    ["1.2.3.4.5", null],
    ["1..2", null],
    ["", null],
    ["1.123456.0", null],
  ])("%j is written as %j", (version, expected) => {
    expect(fourParts(version)).toBe(expected);
  });

  it("is compared number by number", () => {
    expect(compareVersions("1.10.0.0", "1.9.0.0")).toBeGreaterThan(0);
    expect(compareVersions("1.0.0.0", "1.0.0.0")).toBe(0);
    expect(compareVersions("0.9.9.9", "1.0.0.0")).toBeLessThan(0);
  });

  it("of this product has a form that Outlook knows", () => {
    expect(productVersion()).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });
});
