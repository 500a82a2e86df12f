/**
 * Builds and serves the practice Outlook on one port and the add-in on the next.
 *
 *     npm start -- [--port 3000] [--watch]
 */
import { fileURLToPath } from "node:url";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { build } from "../build/build.ts";
import { localCertificate } from "../serving/certificate.ts";
import { serve, type Serving } from "../serving/serve.ts";
import { readStartArguments, startArgumentLines } from "./arguments.ts";
import { watchBuild } from "./watch-build.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const read = readStartArguments(process.argv.slice(2));
if (!read.ok) process.exit(refuseCommandLine(read.error, startArgumentLines));
const { port, watch } = read.value;
const mode = watch ? "development" : "production";

const certificate = await localCertificate(`${root}.certificate`, new Date());
// Serves before it builds, to report a taken port at once.
const serving = await serve({ root: `${root}dist`, ports: [port, port + 1], certificate, mode });
if ("kind" in serving)
  stop(
    `Poort ${serving.port} is al in gebruik. Sluit het andere programma, of kies een andere poort: npm start -- --port ${port + 10}`,
  );
process.once("SIGINT", finish);
process.once("SIGTERM", finish);

console.log("De invoegtoepassing en de oefen-Outlook worden gebouwd …");
try {
  await build({ mode });
} catch (error) {
  stop(`Bouwen is mislukt.\n${error instanceof Error ? error.message : String(error)}`);
}
explain(serving);
if (watch) watchBuild(root, () => build({ mode }));

function finish(): void {
  console.log("\nGestopt.");
  void (serving as Serving).close().then(() => process.exit(0));
}

function explain({ origins }: Serving): void {
  const certPath = ".certificate/localhost.crt";
  console.log(`
De oefen-Outlook staat klaar:

    ${origins.practice}/practice/

De eerste keer waarschuwt de browser voor het certificaat: dat is op deze computer gemaakt en geldt
alleen voor localhost. Kies "Geavanceerd" en ga door. Blijft het deelvenster leeg (Firefox), doe dat
dan ook voor ${origins.addIn}/hulp.html. Of vertrouw het certificaat eenmalig:

    Windows   certutil -user -addstore Root ${certPath.replace("/", "\\")}
    macOS     security add-trusted-cert -k ~/Library/Keychains/login.keychain-db ${certPath}
    Linux     certutil -d sql:$HOME/.pki/nssdb -A -t P,, -n localhost -i ${certPath}

Klik boven de mail op "Doorverwijzing OCMW" en probeer bijvoorbeeld:

    9120 Melsele     met team Noord-Oost Waasland: een gewone doorverwijzing
    9150 Kruibeke    sinds de fusie dezelfde gemeente, maar niet in het protocol
    8800 Beveren     een ander Beveren, in Roeselare
    1000 Brussel     daar werkt CAW Brussel

Gebruik verzonnen cliënten. Er wordt niets verzonden. Stoppen: Ctrl+C.
`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
