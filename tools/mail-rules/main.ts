/**
 * Makes mail flow rules for Exchange Online out of the registry, or compares those of an organisation
 * with it.
 *
 *     npm run mail-rules -- --out regels [--registry MAP] [--force]
 *     npm run mail-rules -- --check export.xml [--registry MAP]
 *
 * Nothing is sent anywhere: what is made are two PowerShell scripts for an administrator to read and
 * run. Exits with 1 when rules differ or the registry has errors, and with 2 when it was asked in a way
 * that cannot be or a file cannot be read or written.
 */
import { callersFolder } from "../command-line/callers-folder.ts";
import { runMailRules } from "./run.ts";

process.exitCode = runMailRules(process.argv.slice(2), callersFolder());
