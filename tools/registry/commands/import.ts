import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { draftCommandWords as words } from "../draft/command-words.nl.ts";
import { registryFolder } from "../draft/draft-files.ts";
import { writeDraft } from "../draft/write-draft.ts";
import { importText } from "../import/import-text.ts";
import { printOutcome } from "../import/print-outcome.ts";
import { readPlaceFiles } from "../files/source.ts";
import type { Command } from "./command.ts";

/** Proposes the registry entry that the text of a protocol gives, and writes it as a draft if asked. */
export const importCommand: Command = {
  usage: "BESTAND.txt [--json] [--write [--id ID] [--force]]",
  help: "Leest de tekst van een protocol en stelt de feiten voor, met hun woorden en artikel. Met --write: als concept in registry/drafts.",
  async run(args) {
    const asked = readArguments(args);
    if (asked === null) {
      console.error(words.importUsage);
      return 2;
    }
    const { file, json, write, id, force } = asked;
    const folder = registryFolder(asked.registry);
    if (folder === null) {
      console.error(words.noRegistry(asked.registry ?? ""));
      return 2;
    }
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      console.error(words.unreadable(file));
      return 2;
    }
    const outcome = importText(text, readPlaceFiles(folder));
    console.log(json ? JSON.stringify(outcome, null, 2) : printOutcome(outcome));
    if (outcome.rejected !== null) return 1;
    return write ? await writeDraft({ text, folder, id, force }) : 0;
  },
};

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        id: { type: "string" },
        registry: { type: "string" },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return null;
    if (!values.write && (values.id !== undefined || values.force)) return null;
    return { file, ...values };
  } catch {
    return null;
  }
}
