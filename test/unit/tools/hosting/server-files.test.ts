import { azureAnswer, azureConfig, azureConfigSchema } from "../../../../tools/hosting/azure.ts";
import { headersOf, hostRules } from "../../../../tools/hosting/host-rules.ts";
import { iisConfig } from "../../../../tools/hosting/iis.ts";
import { nginxConfig } from "../../../../tools/hosting/nginx.ts";
import { parseXml } from "../../../../tools/manifest/xml.ts";

const config = azureConfigSchema.parse(JSON.parse(azureConfig(hostRules)));

describe("the headers of a file", () => {
  it("let Outlook's business addresses frame the pane, and no others", () => {
    expect(headersOf("/pane.html")["Content-Security-Policy"]).toMatch(
      /frame-ancestors https:\/\/outlook\.office\.com https:\/\/outlook\.office365\.com https:\/\/outlook\.cloud\.microsoft;/,
    );
  });

  it("let the pane connect to nothing", () => {
    expect(headersOf("/pane.html")["Content-Security-Policy"]).toContain("connect-src 'none'");
  });

  it("let the page of the event run scripts, in Outlook's frames, and show nothing", () => {
    const policy = headersOf("/launchevent.html")["Content-Security-Policy"];
    const ofPane = headersOf("/pane.html")["Content-Security-Policy"];
    const directive = (all: string | undefined, name: string) =>
      all?.split("; ").find((one) => one.startsWith(`${name} `));
    for (const same of ["script-src", "frame-ancestors", "connect-src"])
      expect(directive(policy, same)).toBe(directive(ofPane, same));
    for (const none of ["style-src", "style-src-attr", "img-src", "worker-src"])
      expect(directive(policy, none)).toBe(`${none} 'none'`);
  });

  it("let the practice pages load from their own server alone", () => {
    expect(headersOf("/practice/pane.html")["Content-Security-Policy"]).not.toContain("https:");
  });

  it.each([
    ["/scripts/pane.0123456789.js", "public, max-age=31536000, immutable"],
    ["/assets/icon-16.png", "public, max-age=604800"],
    ["/pane.html", "no-cache"],
    ["/launchevent.html", "no-cache"],
    ["/launchevent.js", "no-cache"],
    ["/.well-known/microsoft-officeaddins-allowed.json", "no-cache"],
    ["/manifest.xml", "no-cache"],
    ["/practice/office/office.js", "no-cache"],
  ])("cache %s as its name allows", (path, cache) => {
    expect(headersOf(path)["Cache-Control"]).toBe(cache);
  });

  it("never include X-Frame-Options, which would block Outlook", () => {
    const files = [azureConfig, nginxConfig].map((write) => write(hostRules)).join();
    expect(files).not.toContain("X-Frame-Options");
    expect(iisConfig(hostRules)).not.toContain('add name="X-Frame-Options"');
  });
});

describe("staticwebapp.config.json", () => {
  it.each([
    "/",
    "/pane.html",
    "/launchevent.html",
    "/launchevent.js",
    "/.well-known/microsoft-officeaddins-allowed.json",
    "/manifest.xml",
    "/assets/icon-16.png",
    "/scripts/pane.0123456789.js",
    "/practice/",
    "/practice/index.html",
    "/practice/office/office.js",
  ])("gives %s all its headers", (path) => {
    expect(azureAnswer(config, path)).toEqual({ statusCode: null, headers: headersOf(path) });
  });

  it.each(["/web.config", "/staticwebapp.config.json"])("hides %s", (path) => {
    expect(azureAnswer(config, path).statusCode).toBe(404);
  });

  it("stays under the 20 KB that Azure reads", () => {
    expect(Buffer.byteLength(azureConfig(hostRules))).toBeLessThan(20_000);
  });
});

describe("azureAnswer", () => {
  const example = {
    routes: [
      { route: "/map/index.html", headers: { A: "page" } },
      { route: "/map/*", headers: { A: "folder", B: "" } },
      { route: "/map/file", headers: { A: "late" } },
    ],
    globalHeaders: { A: "global", B: "global" },
    mimeTypes: {},
  };

  it.each([
    ["/", { A: "global", B: "global" }],
    ["/map", { A: "page", B: "global" }],
    ["/map/", { A: "page", B: "global" }],
    ["/map/index.html", { A: "page", B: "global" }],
    ["/map/file", { A: "folder" }],
    ["/mapje", { A: "global", B: "global" }],
  ])("takes the first route that matches %s, over the global headers", (path, headers) => {
    expect(azureAnswer(example, path).headers).toEqual(headers);
  });
});

describe("nginx.conf", () => {
  it("repeats every header in every location, since none is inherited", () => {
    const locations = nginxConfig(hostRules)
      .split(/^location /m)
      .filter((one) => one.includes("try_files"));
    expect(locations).toHaveLength(6);
    for (const location of locations)
      for (const name of Object.keys(hostRules.headers))
        expect(location).toContain(`add_header ${name} "`);
  });

  it("gives the list of event scripts, also beside a rule that hides names with a dot", () => {
    // An exact location comes before every regular expression.
    expect(nginxConfig(hostRules)).toContain(
      "location = /.well-known/microsoft-officeaddins-allowed.json {",
    );
  });

  it("does not let the answer for a missing file be cached", () => {
    expect(nginxConfig(hostRules)).not.toMatch(/Cache-Control .* always;/);
  });

  it("refuses a header in which nginx would see a variable or an end", () => {
    for (const value of ['a "b"', "$host", "a\\"])
      expect(() => nginxConfig({ ...hostRules, headers: { A: value } })).toThrow(/nginx/);
  });
});

describe("web.config", () => {
  it("overrides in a folder only what differs", () => {
    const [, scripts = "", icons = "", practice = ""] =
      iisConfig(hostRules).split("<location path=");
    expect(scripts).toContain('cacheControlCustom="public, immutable"');
    expect(scripts).not.toContain("customHeaders");
    expect(icons).toContain('cacheControlMaxAge="7.00:00:00" cacheControlCustom="public"');
    expect(practice).toMatch(
      /<remove name="Content-Security-Policy" \/>\s*<add name="Content-Security-Policy" value="[^"]*frame-ancestors 'self'/,
    );
  });

  it("overrides only the policy for the page of the event", () => {
    const [, own = ""] = iisConfig(hostRules).split('<location path="launchevent.html">');
    expect(own).toMatch(/<add name="Content-Security-Policy" value="[^"]*style-src 'none'/);
    expect(own.match(/<add name=/g)).toHaveLength(1);
    expect(iisConfig(hostRules)).not.toContain('<location path=".well-known');
  });

  it("maps a name without extension, which IIS would refuse", () => {
    expect(iisConfig(hostRules)).toContain('<mimeMap fileExtension="." mimeType="text/plain" />');
  });

  it("is well-formed XML", () => {
    expect(parseXml(iisConfig(hostRules))?.documentElement?.localName).toBe("configuration");
  });

  it("writes values that XML would misread as text", () => {
    expect(iisConfig({ ...hostRules, headers: { A: `<"&` } })).toContain('value="&lt;&quot;&amp;"');
  });
});
