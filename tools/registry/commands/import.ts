import { readFileSync } from "node:fs";
import { fail, ok } from "../../../src/core/base/result.ts";
import { readCommandLine } from "../../command-line/read-command-line.ts";
import { refuseCommandLine } from "../../command-line/refuse-command-line.ts";
import { draftCommandWords as words } from "../draft/command-words.nl.ts";
import { registryFolder } from "../draft/draft-files.ts";
import { writeDraft } from "../draft/write-draft.ts";
import { importText } from "../import/import-text.ts";
import { printOutcome } from "../import/print-outcome.ts";
import { readPlaceFiles } from "../files/place-files.ts";
import type { Command } from "./command.ts";
import { registryCommands } from "./commands.nl.ts";

/** Proposes the registry entry that the text of a protocol gives, and writes it as a draft if asked. */
export const importCommand: Command = {
  async run(args) {
    const asked = readImportArguments(args);
    if (!asked.ok) return refuseCommandLine(asked.error, () => [words.importUsage]);
    const { file, json, write, id, force, registry } = asked.value;
    const folder = registryFolder(registry);
    if (folder === null) {
      console.error(words.noRegistry(registry ?? ""));
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

function readImportArguments(args: readonly string[]) {
  const line = readCommandLine(registryCommands.import, args);
  if (!line.ok) return line;
  const {
    names: [file = ""],
    values,
  } = line.value;
  if (!values.write && (values.id !== undefined || values.force))
    return fail({ kind: "arguments-unreadable" as const });
  return ok({ file, ...values });
}
