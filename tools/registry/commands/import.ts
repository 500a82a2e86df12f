import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { importText } from "../import/import-text.ts";
import { printOutcome } from "../import/print-outcome.ts";
import { readPlaceFiles, REGISTRY_FOLDER } from "../source.ts";
import type { Command } from "./command.ts";

/** Proposes the registry entry that the text of a protocol gives. */
export const importCommand: Command = {
  usage: "BESTAND.txt [--json]",
  help: "Leest de tekst van een protocol en stelt de feiten voor, met hun woorden en artikel.",
  run(args) {
    const asked = readArguments(args);
    if (asked === null) {
      console.error("Zeg welk bestand: npm run registry -- import BESTAND.txt [--json]");
      return 2;
    }
    const [file, json] = asked;
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      console.error(`Het bestand ${file} kan niet gelezen worden. Kijk de naam na.`);
      return 2;
    }
    const outcome = importText(text, readPlaceFiles(REGISTRY_FOLDER));
    console.log(json ? JSON.stringify(outcome, null, 2) : printOutcome(outcome));
    return outcome.rejected === null ? 0 : 1;
  },
};

function readArguments(args: readonly string[]): readonly [string, boolean] | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? null : [file, values.json];
  } catch {
    return null;
  }
}
