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
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { callersFolder } from "../command-line/callers-folder.ts";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { readCheckHostArguments } from "./arguments.ts";
import { askOf, type AskHost } from "./ask.ts";
import { checkHost } from "./check-host.ts";
import { checkHostArgumentLines, manifestMissingLine, hostReportLines } from "./wording.nl.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const read = readCheckHostArguments(args, callersFolder());
  if (!read.ok) return refuseCommandLine(read.error, checkHostArgumentLines);
  const { origin, insecure, manifestPath } = read.value;
  if (manifestPath !== null && !existsSync(manifestPath)) {
    console.error(manifestMissingLine(manifestPath));
    return 2;
  }
  const isPreview = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
  const report = await checkHost({
    origin,
    ask: askHost(origin, insecure, isPreview),
    isPreview,
    ...(manifestPath === null ? {} : { manifest: readFileSync(manifestPath, "utf8") }),
  });
  for (const line of hostReportLines(origin, report)) console.log(line);
  return report.findings.length === 0 ? 0 : 1;
}

/** On this computer the certificate of `npm start` and `npm run preview` is trusted too. */
function askHost(origin: string, insecure: boolean, isPreview: boolean): AskHost {
  const ownCertificate = `${root}.certificate/localhost.crt`;
  if (!isPreview || !existsSync(ownCertificate)) return askOf(origin, { insecure });
  const trusted = [...rootCertificates, readFileSync(ownCertificate, "utf8")];
  return askOf(origin, { insecure, trusted });
}
