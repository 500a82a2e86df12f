import { servedManifest } from "../../../../tools/hosting/served-manifest.ts";
import { makeManifest } from "../../../../tools/manifest/make-manifest.ts";
import { productVersion, readSourceManifest } from "../../../../tools/manifest/source.ts";

const origin = "https://doorverwijzing.example.be";

describe("the manifest beside the pages", () => {
  it("is the one that `npm run manifest` makes for production, with its identity", () => {
    const made = makeManifest(readSourceManifest(), {
      origin,
      channel: "production",
      team: null,
      version: productVersion() ?? "",
      sendMode: null,
      id: null,
    });
    expect(made).toEqual({ ok: true, value: servedManifest(origin) });
    expect(servedManifest(origin)).toContain("<Id>b251aa82-372d-5847-b371-8b6c820be8e7</Id>");
    expect(servedManifest(origin)).not.toContain("localhost");
  });

  it("is the one for development on this computer, which Outlook tells apart", () => {
    expect(servedManifest("https://localhost:3000")).toBe(readSourceManifest());
    expect(readSourceManifest()).toContain("<Id>fd6d3e55-2d4c-4dd8-9a61-07b1cbcd0a4b</Id>");
  });

  it("does not take a longer port for development", () => {
    expect(servedManifest("https://localhost:30001")).toContain(
      "https://localhost:30001/launchevent.js",
    );
  });
});
