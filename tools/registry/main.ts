/**
 * Works on the registry of protocols and places.
 *
 *     npm run registry -- COMMAND
 *
 * Without a command it prints all of them. Each is a file in tools/registry/commands.
 */
import { runRegistry } from "./run.ts";

// Whoever reads only the first lines (`| head`) shuts the channel: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runRegistry(process.argv.slice(2));
