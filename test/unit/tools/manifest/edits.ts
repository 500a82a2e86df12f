import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSourceManifest } from "../../../../tools/manifest/source.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Replaces one occurrence. Throws when there is none, so that no test passes by a typing error. */
export function edit(xml: string, from: string, to: string, which: "first" | "last" = "first") {
  const at = which === "first" ? xml.indexOf(from) : xml.lastIndexOf(from);
  if (at === -1) throw new Error(`Not in the manifest: ${from}`);
  return xml.slice(0, at) + to + xml.slice(at + from.length);
}

/** The source manifest as one that guards nothing: no event, and nothing that only the event names. */
export function withoutSendEvent(): string {
  return [
    /<Runtimes>[^]*?<\/Runtimes>\s*/,
    /<ExtensionPoint xsi:type="LaunchEvent">[^]*?<\/ExtensionPoint>\s*/,
    /<bt:Url id="Launch\.Url"[^>]*>\s*/,
    /<bt:Url id="Launch\.Script"[^>]*>\s*/,
  ].reduce((xml, part) => {
    if (!part.test(xml)) throw new Error(`Not in the manifest: ${part.source}`);
    return xml.replace(part, "");
  }, readSourceManifest());
}

/** The function that the send event calls. */
export function sendFunction(): string {
  return /FunctionName="(\w+)"/.exec(readSourceManifest())?.[1] ?? "";
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
