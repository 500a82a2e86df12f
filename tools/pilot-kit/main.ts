/**
 * Makes what a team needs to try the add-in: its manifest, a guide of one page, and checksums.
 *
 *     npm run pilot-kit -- --team "Ieper" --origin https://doorverwijzing.example.be --out kit.zip
 *
 * The same sources, team and origin give the same bytes. Exits with 1 when the manifest does not pass
 * our own check, and with 2 when it was asked in a way that cannot be; then nothing is written.
 */
import { callersFolder } from "../command-line/callers-folder.ts";
import { runPilotKit } from "./run.ts";

process.exitCode = await runPilotKit(process.argv.slice(2), callersFolder());
