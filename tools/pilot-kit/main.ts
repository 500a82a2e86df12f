/**
 * Makes a team's kit to try the add-in: a manifest, a one-page guide and checksums.
 *
 *     npm run pilot-kit -- --team "Ieper" --origin https://doorverwijzing.example.be --out kit.zip
 *
 * The same sources, team and origin give the same bytes. Exits with 1 when the manifest fails our own
 * check, and with 2 on invalid arguments; then nothing is written.
 */
import { callersFolder } from "../command-line/callers-folder.ts";
import { runPilotKit } from "./run.ts";

process.exitCode = await runPilotKit(process.argv.slice(2), callersFolder());
