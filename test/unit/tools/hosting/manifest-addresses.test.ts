import {
  manifestAddresses,
  allowedAddIns,
  eventScriptsIn,
} from "../../../../tools/hosting/manifest-addresses.ts";
import { servedManifest } from "../../../../tools/hosting/served-manifest.ts";
import { edit, withoutSendEvent } from "../manifest/edits.ts";

const there = "https://doorverwijzing.example.be";
const manifest = servedManifest(there);

describe("addressesIn", () => {
  it("finds pages, scripts, icons and domains, each once", () => {
    const found = manifestAddresses(manifest);
    expect(new Set(found).size).toBe(found.length);
    expect(new Set(found.map((address) => address.replace(/\?.*/, "")))).toEqual(
      new Set([
        there,
        ...[16, 32, 64, 80, 128].map((size) => `${there}/assets/icon-${size}.png`),
        ...["hulp.html", "launchevent.html", "launchevent.js", "pane.html"].map(
          (page) => `${there}/${page}`,
        ),
      ]),
    );
  });

  it("finds nothing in comments, and reads an address as XML writes it", () => {
    const xml = edit(
      edit(manifest, 'pane.html"', 'pane.html?team=Ieper&amp;channel=pilot"'),
      "<Hosts>",
      `<!-- <IconUrl DefaultValue="https://weg.example.be/oud.png" /> --><Hosts>`,
    );
    expect(manifestAddresses(xml)).toContain(`${there}/pane.html?team=Ieper&channel=pilot`);
    expect(manifestAddresses(xml).join()).not.toContain("weg.example.be");
  });

  it.each(["", "<OfficeApp>", "geen XML"])("finds nothing in %j", (text) => {
    expect(manifestAddresses(text)).toEqual([]);
  });
});

describe("allowedAddIns", () => {
  it("names the script of the event", () => {
    expect(JSON.parse(allowedAddIns(manifest) ?? "")).toEqual({
      allowed: [`${there}/launchevent.js`],
    });
  });

  it("is nothing without an event", () => {
    expect(eventScriptsIn(withoutSendEvent())).toEqual([]);
    expect(allowedAddIns(withoutSendEvent())).toBeNull();
  });
});
