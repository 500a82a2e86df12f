/**
 * Reads a host as Outlook would find it, and says what is wrong and how to mend it.
 *
 *     npm run check-host -- https://doorverwijzing.example.be [--insecure] [--manifest FILE]
 *
 * Reads every file in SHA256SUMS with its headers, and the manifest there; with `--manifest`, the
 * addresses in that one instead, such as the one that was deployed. `--insecure` takes any
 * certificate; on this computer the one of `npm start` and `npm run preview` is trusted anyway.
 *
 * Exits with 0 when all is well, 1 with findings, 2 when the question itself is wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { askOf } from "./ask.ts";
import { checkHost } from "./check-host.ts";
import { adviceOn } from "./wording.nl.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const usage =
  "Gebruik: npm run check-host -- https://doorverwijzing.example.be [--insecure] [--manifest BESTAND]";

const { origin, insecure, manifest } = readArguments();
const isPreview = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
const ownCertificate = `${root}.certificate/localhost.crt`;
const ask = askOf(origin, {
  insecure,
  ...(isPreview && existsSync(ownCertificate)
    ? { trusted: [...rootCertificates, readFileSync(ownCertificate, "utf8")] }
    : {}),
});
const report = await checkHost({
  origin,
  ask,
  isPreview,
  ...(manifest === null ? {} : { manifest }),
});

for (const [place, finding] of report.findings.entries()) {
  const { what, mend } = adviceOn(finding);
  console.log(`${place + 1}. ${what}\n   Herstel: ${mend}\n`);
}
if (report.previewOf !== null)
  console.log(
    `Dit is een voorbeeld op deze computer: het manifest noemt ${report.previewOf}, en dat is zo goed.`,
  );
const files = report.filesRead === 1 ? "1 bestand" : `${report.filesRead} bestanden`;
const found = report.findings.length;
console.log(
  found === 0
    ? `Alles in orde op ${origin}: ${files} gelezen.`
    : `${found === 1 ? "1 bevinding" : `${found} bevindingen`} op ${origin}: ${files} gelezen.`,
);
process.exitCode = found === 0 ? 0 : 1;

function readArguments(): {
  readonly origin: string;
  readonly insecure: boolean;
  readonly manifest: string | null;
} {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { insecure: { type: "boolean", default: false }, manifest: { type: "string" } },
    });
  } catch {
    return stop(usage);
  }
  const [given, ...more] = parsed.positionals;
  if (given === undefined || more.length > 0) return stop(usage);
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    return stop(`“${given}” is geen adres dat met https:// begint. ${usage}`);
  const address = new URL(given);
  if (address.pathname !== "/" || address.search !== "" || address.hash !== "")
    return stop(
      `Geef alleen de server: ${address.origin}. De bestanden moeten in de bovenste map staan, want daar zoekt Outlook ze.`,
    );
  const { insecure, manifest } = parsed.values;
  return {
    origin: address.origin,
    insecure,
    manifest: manifest === undefined ? null : readManifest(manifest),
  };
}

function readManifest(given: string): string {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  return existsSync(path) ? readFileSync(path, "utf8") : stop(`Er is geen bestand ${given}.`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
