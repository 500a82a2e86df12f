/**
 * Makes a manifest for a place, a channel and a team out of manifest.xml, or checks one.
 *
 *     npm run manifest -- --origin https://doorverwijzing.example.be --out productie.xml
 *     npm run manifest -- --origin https://doorverwijzing.example.be --channel pilot --team "Ieper" --out pilot.xml
 *     npm run manifest -- --check pilot.xml [--newer-than vorige.xml] [--online]
 *     npm run manifest -- --help
 *
 * Exits with 1 when something is wrong with the manifest, with 2 when it was asked in a way that
 * cannot be, and with 3 when `--online` could not reach Microsoft and nothing else is wrong.
 */
import { callersFolder } from "../command-line/callers-folder.ts";
import { runManifest } from "./run.ts";

process.exitCode = await runManifest(process.argv.slice(2), callersFolder());
