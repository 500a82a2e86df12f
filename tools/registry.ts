/**
 * Works on the registry of protocols and places.
 *
 *     npm run registry -- COMMAND
 *
 * Without a command it prints all of them. Each is a file in tools/registry/commands.
 */
import { runRegistry } from "./registry/run.ts";

process.exitCode = await runRegistry(process.argv.slice(2));
