/**
 * Checks and compiles the registry, then builds the add-in and the practice Outlook into dist/, with
 * what the host of these files needs.
 *
 *     npm run build [-- --origin https://doorverwijzing.example.be]
 *
 * Without an origin: for https://localhost:3000. dist/ is what a host serves: it holds its own
 * settings for Azure Static Web Apps (staticwebapp.config.json) and IIS (web.config), and SHA256SUMS
 * over all of it (`cd dist && sha256sum -c SHA256SUMS`). dist-hosting/nginx.conf is for nginx. Look
 * at the result with `npm run preview`, and at a real host with `npm run check-host`.
 *
 * The same sources, origin and day give the same bytes: the sheets for clients in dist/blad say what has
 * ended that day. SOURCE_DATE_EPOCH sets it. A bad origin ends with 2, before anything is
 * removed or written.
 */
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { buildArgumentLines, readBuildArguments } from "./arguments.ts";
import { build } from "./build.ts";

const read = readBuildArguments(process.argv.slice(2));
if (read.ok) {
  const { origin } = read.value;
  await build({ mode: "production", origin });
  console.log(`Gebouwd voor ${origin}.

    dist/                      zet de inhoud op de server
    dist-hosting/nginx.conf    alleen voor nginx

Bekijken zoals een server het toont: npm run preview`);
} else process.exitCode = refuseCommandLine(read.error, buildArgumentLines);
