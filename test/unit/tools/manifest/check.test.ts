import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../../../tools/manifest/check.ts";
import { findingLine } from "../../../../tools/manifest/finding.ts";
import { readSourceManifest } from "../../../../tools/manifest/source.ts";
import { edit, folderWithGuard, sendFunction, withoutSendEvent } from "./edits.ts";

const good = readSourceManifest();
const folder = folderWithGuard(sendFunction());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (xml: string, newerThan: string | null = null): readonly string[] =>
  checkManifest(xml, { folder, newerThan }).map(findingLine);

const long = (length: number): string => "x".repeat(length);
/** Changes the newest override alone: what the older one has keeps its own. */
function inNewest(change: (part: string) => string): string {
  const at = good.indexOf("VersionOverridesV1_1");
  return good.slice(0, at) + change(good.slice(at));
}

/** One more button on the first tab, in the older override. */
const withButton = (parts: string): string =>
  edit(good, "</Group>", `<Control xsi:type="Button" id="other">${parts}</Control></Group>`);

const image = (size: number): string => `<bt:Image size="${size}" resid="Icon.${size}" />`;

const english = '<bt:Override Locale="en-US" Value="Referral to the OCMW" />';
const send = 'Type="OnMessageSend"';

/** One fault each: what is edited, and what the one sentence must name. */
const broken: readonly (readonly [fault: string, xml: string, sentence: RegExp])[] = [
  ["no XML", "Dit is geen manifest", /^Het bestand: is geen manifest/],
  ["XML that is cut off", good.slice(0, -20), /^Het bestand: is geen manifest/],
  ["another kind of XML", "<Office />", /^Het bestand: is geen manifest/],
  ["a GUID that is none", edit(good, "fd6d3e55-", "fd6d3e5-"), /^Id .*geen GUID/],
  [
    "a GUID of zeroes",
    good.replace(/<Id>.*<\/Id>/, "<Id>00000000-0000-0000-0000-000000000000</Id>"),
    /^Id .*geen GUID/,
  ],
  ["no GUID", good.replace(/<Id>.*<\/Id>/, ""), /^OfficeApp: heeft geen Id/],
  [
    "a version in three parts",
    good.replace(/<Version>.*<\/Version>/, "<Version>1.2.3</Version>"),
    /^Version .*“1\.2\.3” is geen versie in vier delen/,
  ],
  ["no version", good.replace(/<Version>.*<\/Version>/, ""), /geen Version/],
  ["too little permission", edit(good, "ReadWriteItem", "ReadItem"), /^Permissions .*ReadItem/],
  [
    "too much permission",
    edit(good, "ReadWriteItem", "ReadWriteMailbox"),
    /^Permissions .*ReadWriteMailbox/,
  ],
  ["no permission", good.replace(/<Permissions>.*<\/Permissions>/, ""), /vraagt geen recht/],
  [
    "a requirement set that is too old",
    edit(good, 'MinVersion="1.8"', 'MinVersion="1.3"'),
    /^Requirements > Sets > Set Mailbox .*Mailbox 1\.3; nodig is 1\.8/,
  ],
  [
    "a requirement set without a version",
    edit(good, ' DefaultMinVersion="1.8"', ""),
    /^VersionOverridesV1_0 > .*zonder versie/,
  ],
  [
    "an override without requirements",
    good.replace(/<Requirements>\s*<bt:Sets DefaultMinVersion="1\.8">[^]*?<\/Requirements>/, ""),
    /^VersionOverridesV1_0 .*vraagt geen Mailbox/,
  ],
  [
    "an event in a requirement set that lacks it",
    edit(good, 'DefaultMinVersion="1.12"', 'DefaultMinVersion="1.11"'),
    /nodig is 1\.12/,
  ],
  [
    "an http address",
    edit(good, "https://localhost:3000/hulp.html", "http://localhost:3000/hulp.html"),
    /^SupportUrl .*niet beveiligd/,
  ],
  [
    "an address that is none",
    edit(good, "https://localhost:3000/hulp.html", "/hulp.html"),
    /^SupportUrl .*geen adres/,
  ],
  [
    "an address on another host",
    edit(good, 'https://localhost:3000/pane.html"', 'https://elders.example/pane.html"', "last"),
    /^VersionOverridesV1_0 > VersionOverridesV1_1 > Resources > Urls > Url Pane\.Url .*elders\.example/,
  ],
  [
    "a resource that is named and not there",
    edit(good, 'resid="Button.Label"', 'resid="Button.Lable"'),
    /Label .*verwijst naar Button\.Lable/,
  ],
  [
    "a resource that is there for the other override only",
    good.replace(/<bt:String id="Button\.Tooltip"[^]*?<\/bt:String>/, ""),
    /^VersionOverridesV1_0 > Hosts .*verwijst naar Button\.Tooltip/,
  ],
  [
    "a resource that nothing names",
    edit(
      good,
      "</bt:LongStrings>",
      '<bt:String id="Old" DefaultValue="x"><bt:Override Locale="en-US" Value="x" /></bt:String></bt:LongStrings>',
    ),
    /^VersionOverridesV1_0 > Resources > LongStrings > String Old .*nergens gebruikt/,
  ],
  [
    "a resource id of 33 characters",
    inNewest((part) => part.replaceAll("Group.Label", `Group.${long(27)}`)),
    /telt 33 tekens; er mogen er 32 zijn/,
  ],
  [
    "a resource id that stands there twice",
    edit(
      good,
      "</bt:Urls>",
      '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/x.html" /></bt:Urls>',
    ),
    /Url Pane\.Url .*twee keer/,
  ],
  [
    "a name that is too long",
    edit(good, '<DisplayName DefaultValue="', `<DisplayName DefaultValue="${long(110)}`),
    /^DisplayName .*telt 129 tekens; er mogen er 125 zijn/,
  ],
  [
    "a description that is too long in English",
    edit(good, 'Value="Prepares a referral', `Value="${long(200)} Prepares a referral`),
    /^Description > Override en-US .*250/,
  ],
  [
    "a label that is too long",
    edit(good, 'id="Button.Label" DefaultValue="', `id="Button.Label" DefaultValue="${long(107)}`),
    /ShortStrings > String Button\.Label .*telt 126 tekens; er mogen er 125 zijn/,
  ],
  [
    "a tooltip that is too long",
    edit(
      good,
      'id="Button.Tooltip" DefaultValue="',
      `id="Button.Tooltip" DefaultValue="${long(200)}`,
    ),
    /LongStrings > String Button\.Tooltip .*250/,
  ],
  [
    "an address that is too long",
    edit(good, "/hulp.html", `/hulp.html?${long(2048)}`),
    /^SupportUrl .*2048/,
  ],
  [
    "a text that is empty",
    edit(good, "<ProviderName>Doorverwijzing OCMW", "<ProviderName>"),
    /^ProviderName .*leeg/,
  ],
  [
    "a text without its translation",
    edit(good, english, ""),
    /String Button\.Label .*mist de vertaling voor en-us/,
  ],
  [
    "a text that is translated twice",
    edit(good, english, `${english}${english.replace("en-US", "en-us")}`),
    /String Button\.Label .*twee keer vertaald voor en-us/,
  ],
  [
    "a translation into the manifest's own language",
    edit(good, english, `${english}${english.replace("en-US", "nl-BE")}`),
    /String Button\.Label .*twee keer vertaald voor nl-be/,
  ],
  [
    "an icon that is not there",
    edit(good, "icon-32.png", "icon-33.png"),
    /Images > Image Icon\.32 .*geen icoon uit assets\//,
  ],
  [
    "an icon of another size",
    edit(good, "icon-128.png", "icon-64.png"),
    /^HighResolutionIconUrl .*64 × 64 pixels, maar moet 128 × 128 zijn/,
  ],
  ["an icon that is no PNG", edit(good, "icon-64.png", "icon.svg"), /^IconUrl .*geen PNG/],
  [
    "a button without one of its icons",
    withButton(`<Icon>${image(16)}${image(32)}</Icon>`),
    /Control other > Icon .*mist het icoon van 80 pixels/,
  ],
  [
    "a function that no code associates",
    edit(good, `FunctionName="${sendFunction()}"`, 'FunctionName="onSend"'),
    /LaunchEvent OnMessageSend .*“onSend”.*src\/guard\//,
  ],
  [
    "no button beside a mail that is being read",
    edit(good, "MessageReadCommandSurface", "AppointmentOrganizerCommandSurface"),
    /^VersionOverridesV1_0 .*MessageReadCommandSurface geen knop/,
  ],
  [
    "no button in a new mail, in the newest override",
    edit(good, "MessageComposeCommandSurface", "AppointmentOrganizerCommandSurface", "last"),
    /^VersionOverridesV1_0 > VersionOverridesV1_1 .*MessageComposeCommandSurface geen knop/,
  ],
  [
    "a function behind a button that no code associates",
    withButton(`<Action xsi:type="ExecuteFunction"><FunctionName>doeIets</FunctionName></Action>`),
    /Control other > Action > FunctionName .*“doeIets”.*src\/entry\//,
  ],
  [
    "a second send event",
    edit(
      good,
      "</LaunchEvents>",
      `<LaunchEvent ${send} FunctionName="${sendFunction()}" SendMode="Block" /></LaunchEvents>`,
    ),
    /tweede OnMessageSend/,
  ],
  [
    "a send event that lets through what it cannot check",
    good.replace(/SendMode="\w+"/, 'SendMode="PromptUser"'),
    /SoftBlock of Block/,
  ],
  [
    "an event whose page has no runtime",
    good
      .replace(/<Runtimes>[^]*?<\/Runtimes>/, "")
      .replace(/<bt:Url id="Launch\.Script"[^>]*>/, ""),
    /ExtensionPoint .*geen Runtime/,
  ],
  [
    "a runtime without the script for classic Outlook",
    good
      .replace(/<Override type="javascript"[^>]*>/, "")
      .replace(/<bt:Url id="Launch\.Script"[^>]*>/, ""),
    /Runtime .*javascript/,
  ],
];

describe("the check of a manifest", () => {
  it("finds nothing in the source, with a send event and without", () => {
    expect(check(good)).toEqual([]);
    expect(check(withoutSendEvent())).toEqual([]);
  });

  it.each(broken)("names %s, in one sentence", (_fault, xml, sentence) => {
    expect(xml).not.toBe(good);
    const found = check(xml);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
  });

  it.each([
    ["0.0.9.9", 0],
    ["0.1.0.0", 1],
    ["0.2.0.0", 1],
    ["0.0.10.0", 0],
  ])("compares with version %s number by number", (newerThan, count) => {
    const xml = good.replace(/<Version>.*<\/Version>/, "<Version>0.1.0.0</Version>");
    expect(check(xml, newerThan)).toHaveLength(count);
  });

  it("reads the built script, when there is one, rather than the sources", () => {
    const script = /([\w.-]+\.js)"/.exec(good)?.[1] ?? "";
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist", script), "Office.actions.associate('other',f)");
    expect(check(good)[0]).toMatch(new RegExp(`in dist/${script.replace(".", "\\.")} koppelt`));
    writeFileSync(join(folder, "dist", script), `a.associate(\n"${sendFunction()}",f)`);
    expect(check(good)).toEqual([]);
    rmSync(join(folder, "dist"), { recursive: true });
  });

  it("reports a wrong icon once, however many buttons have it", () => {
    const all = `<Icon>${[16, 32, 80].map(image).join("")}</Icon>`;
    expect(check(edit(withButton(all), "icon-32.png", "icon-33.png"))).toHaveLength(1);
  });

  it("reads the size from the bytes, not from the name", () => {
    copyFileSync(join(folder, "assets/icon-64.png"), join(folder, "assets/icon-65.png"));
    expect(check(edit(good, "icon-64.png", "icon-65.png"))).toEqual([]);
  });

  it("reports the position with its line", () => {
    expect(check(edit(good, "ReadWriteItem", "ReadItem"))[0]).toMatch(
      /^Permissions \(regel \d+\): /,
    );
  });
});
