import { readFileSync } from "node:fs";
import {
  addressesIn,
  allowedAddIns,
  eventScriptsIn,
  moveManifest,
} from "../../../../tools/hosting/manifest-addresses.ts";

const here = "https://localhost:3000";
const there = "https://doorverwijzing.example.be";
const manifest = readFileSync(new URL("../../../../manifest.xml", import.meta.url), "utf8");

/** The part of a manifest that sets an event at sending. */
const withEvent = `<OfficeApp>
  <!-- <bt:Url id="Old.Url" DefaultValue="https://weg.example.be/oud.js" /> -->
  <AppDomains><AppDomain>${here}</AppDomain></AppDomains>
  <Runtimes>
    <Runtime resid="WebViewRuntime.Url">
      <Override type="javascript" resid="JSRuntime.Url" />
    </Runtime>
  </Runtimes>
  <bt:Urls>
    <bt:Url id="WebViewRuntime.Url" DefaultValue="${here}/launchevent.html" />
    <bt:Url id="JSRuntime.Url" DefaultValue="${here}/launchevent.js" />
  </bt:Urls>
</OfficeApp>`;

describe("moveManifest", () => {
  it("moves every address and leaves everything else", () => {
    const moved = moveManifest(manifest, here, there);
    expect(new Set(addressesIn(moved).map((address) => new URL(address).origin))).toEqual(
      new Set([there]),
    );
    expect(moveManifest(moved, there, here)).toBe(manifest);
  });

  it("does not take a longer port for its own", () => {
    const other = `<a DefaultValue="https://localhost:30001/x" />`;
    expect(moveManifest(other, here, there)).toBe(other);
  });
});

describe("addressesIn", () => {
  it("finds pages, scripts and domains, and nothing in comments", () => {
    expect(addressesIn(withEvent)).toEqual([
      `${here}/launchevent.html`,
      `${here}/launchevent.js`,
      here,
    ]);
  });
});

describe("allowedAddIns", () => {
  it("names the script of the event", () => {
    expect(JSON.parse(allowedAddIns(withEvent) ?? "")).toEqual({
      allowed: [`${here}/launchevent.js`],
    });
  });

  it("is nothing while there is no event", () => {
    expect(eventScriptsIn(withEvent.replace("<Override", "<Other"))).toEqual([]);
    expect(allowedAddIns(withEvent.replace("<Override", "<Other"))).toBeNull();
  });
});
