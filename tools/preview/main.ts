/**
 * Serves dist/ as a host would, with only the headers of the generated staticwebapp.config.json, over
 * https on this computer only.
 *
 *     npm run preview [-- --port 3443]
 *
 * It uses the certificate of `npm start`. The address is an IP address: the browser would apply
 * Strict-Transport-Security to everything else on localhost.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { localCertificate } from "../serving/certificate.ts";
import { hostBuild } from "../hosting/host-build.ts";
import { previewArgumentLines, readPreviewArguments } from "./arguments.ts";
import { manifestAddresses } from "../hosting/manifest-addresses.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const read = readPreviewArguments(process.argv.slice(2));
if (!read.ok) process.exit(refuseCommandLine(read.error, previewArgumentLines));
const port = read.value;
const certificate = await localCertificate(`${root}.certificate`, new Date());
const hosted = await hostBuild({ root: `${root}dist`, port, certificate });
if ("kind" in hosted)
  stop(
    hosted.kind === "not-built"
      ? "Er is nog niets gebouwd. Bouw eerst: npm run build -- --origin https://doorverwijzing.example.be"
      : `Poort ${hosted.port} is al in gebruik. Kies een andere: npm run preview -- --port ${port + 10}`,
  );
process.once("SIGINT", finish);
process.once("SIGTERM", finish);

const address = `https://127.0.0.1:${hosted.port}`;
console.log(`
dist/ (gebouwd voor ${builtFor()}) staat zoals op een server op

    ${address}/            een woord uitleg
    ${address}/practice/   de oefen-Outlook

De browser waarschuwt voor het certificaat: dat is op deze computer gemaakt. Nakijken met

    npm run check-host -- ${address}

Stoppen: Ctrl+C.
`);

function builtFor(): string {
  const manifest = readFileSync(`${root}dist/manifest.xml`, "utf8");
  return [...new Set(manifestAddresses(manifest).map((one) => new URL(one).origin))].join(" en ");
}

function finish(): void {
  console.log("\nGestopt.");
  if (!("kind" in hosted)) void hosted.close().then(() => process.exit(0));
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
