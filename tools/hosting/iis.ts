import type { Headers, HostRules } from "./host-rules.ts";
import { iconDays, type Keeping } from "./security-headers.ts";

/** The `web.config` of the served folder, for IIS. */
export function iisConfig({ headers, folders, files, mimeTypes, hidden }: HostRules): string {
  const types = Object.entries({ ...mimeTypes, ".": "text/plain" });
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made by npm run build: change nothing here, build again instead. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <security>
      <requestFiltering>
        <hiddenSegments>
${hidden
  // IIS never serves web.config itself.
  .filter((file) => file !== "web.config")
  .map((file) => `          <add segment="${escaped(file)}" />`)
  .join("\n")}
        </hiddenSegments>
      </requestFiltering>
    </security>
    <staticContent>
${types
  .map(
    ([extension, type]) =>
      `      <remove fileExtension="${escaped(extension)}" />
      <mimeMap fileExtension="${escaped(extension)}" mimeType="${escaped(type)}" />`,
  )
  .join("\n")}
      ${clientCache("not")}
    </staticContent>
${customHeaders(headers, ["X-Powered-By", "X-Frame-Options"])}
  </system.webServer>
${folders
  .map(
    ({ path, keeping, headers: own }) => `  <location path="${escaped(path)}">
    <system.webServer>
      <staticContent>
        ${clientCache(keeping)}
      </staticContent>
${customHeaders(different(own, headers), [])}
    </system.webServer>
  </location>`,
  )
  .join("\n")}
${files
  .map(({ path, headers: own }) => ({ path, own: customHeaders(different(own, headers), []) }))
  .filter(({ own }) => own !== "")
  .map(
    ({ path, own }) => `  <location path="${escaped(path)}">
    <system.webServer>
${own}
    </system.webServer>
  </location>`,
  )
  .join("\n")}
</configuration>
`;
}

/** Not a custom header, so that a missing file is not cached as missing. */
function clientCache(keeping: Keeping): string {
  switch (keeping) {
    case "for-good":
      return maxAge(365, "public, immutable");
    case "a-while":
      return maxAge(iconDays, "public");
    case "not":
      return `<clientCache cacheControlMode="DisableCache" />`;
  }
}

const maxAge = (days: number, custom: string): string =>
  `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${custom}" />`;

/** Only what differs: a folder inherits the rest. */
const different = (own: Headers, inherited: Headers): Headers =>
  Object.fromEntries(Object.entries(own).filter(([name, value]) => inherited[name] !== value));

/** Removes an inherited header before setting it. */
function customHeaders(headers: Headers, removed: readonly string[]): string {
  const own = Object.entries(headers).filter(([name]) => name !== "Cache-Control");
  const lines = [
    ...[...removed, ...own.map(([name]) => name)].map(
      (name) => `<remove name="${escaped(name)}" />`,
    ),
    ...own.map(([name, value]) => `<add name="${escaped(name)}" value="${escaped(value)}" />`),
  ];
  if (lines.length === 0) return "";
  return `    <httpProtocol>
      <customHeaders>
${lines.map((line) => `        ${line}`).join("\n")}
      </customHeaders>
    </httpProtocol>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
