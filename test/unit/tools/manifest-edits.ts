import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSourceManifest } from "../../../tools/manifest/source.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Replaces one occurrence. Throws when there is none, so that no test passes by a typing error. */
export function edit(xml: string, from: string, to: string, which: "first" | "last" = "first") {
  const at = which === "first" ? xml.indexOf(from) : xml.lastIndexOf(from);
  if (at === -1) throw new Error(`Not in the manifest: ${from}`);
  return xml.slice(0, at) + to + xml.slice(at + from.length);
}

/** The source manifest with a send event in it, as the pages on event-based activation show one. */
export function manifestWithSendEvent(): string {
  const source = readSourceManifest();
  if (source.includes("OnMessageSend")) return source;
  const at = source.indexOf("VersionOverridesV1_1");
  let newest = source.slice(at);
  newest = edit(newest, 'DefaultMinVersion="1.8"', 'DefaultMinVersion="1.12"');
  newest = edit(
    newest,
    '<Host xsi:type="MailHost">',
    `<Host xsi:type="MailHost">
      <Runtimes><Runtime resid="Guard.Page"><Override type="javascript" resid="Guard.Script" /></Runtime></Runtimes>`,
  );
  newest = edit(
    newest,
    "</DesktopFormFactor>",
    `<ExtensionPoint xsi:type="LaunchEvent">
      <LaunchEvents>
        <LaunchEvent Type="OnMessageSend" FunctionName="onMessageSend" SendMode="SoftBlock" />
      </LaunchEvents>
      <SourceLocation resid="Guard.Page" />
    </ExtensionPoint>
    </DesktopFormFactor>`,
  );
  newest = edit(
    newest,
    "</bt:Urls>",
    `<bt:Url id="Guard.Page" DefaultValue="https://localhost:3000/guard.html" />
     <bt:Url id="Guard.Script" DefaultValue="https://localhost:3000/guard.js" />
    </bt:Urls>`,
  );
  return source.slice(0, at) + newest;
}

/** The function that the send event of `manifestWithSendEvent` calls. */
export function sendFunction(): string {
  return /FunctionName="(\w+)"/.exec(manifestWithSendEvent())?.[1] ?? "";
}

/** A folder with the icons, and with a script of the guard that associates this function. */
export function folderWithGuard(associated: string): string {
  const folder = `${mkdtempSync(join(tmpdir(), "manifest-"))}/`;
  cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
  mkdirSync(join(folder, "src", "guard"), { recursive: true });
  writeFileSync(
    join(folder, "src", "guard", "guard.ts"),
    `Office.actions.associate("${associated}", check);\n`,
  );
  return folder;
}
