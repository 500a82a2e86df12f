import { readFileSync } from "node:fs";
import { fail, ok } from "../../../src/core/base/result.ts";
import { readCommandLine } from "../../command-line/read-command-line.ts";
import { refuseCommandLine } from "../../command-line/refuse-command-line.ts";
import { draftCommandWords as words } from "../draft/command-words.nl.ts";
import { registryFolder } from "../draft/draft-files.ts";
import type { Draft } from "../draft/draft.ts";
import { writeDraft } from "../draft/write-draft.ts";
import { importText } from "../import/import-text.ts";
import type { ImportOutcome } from "../import/outcome.ts";
import { printOutcome } from "../import/print-outcome.ts";
import { readPlaceFiles, type PlaceFiles } from "../files/place-files.ts";
import { pdfWords } from "../pdf/wording.nl.ts";
import type { Command } from "./command.ts";
import { registryCommands } from "./commands.nl.ts";

/** A text as imported, with what its kind of file adds. */
interface Imported {
  readonly text: string;
  /** As `--json` prints it. */
  readonly outcome: ImportOutcome;
  /** As a person reads it. */
  readonly printed: ImportOutcome;
  readonly review: (draft: Draft) => Draft;
}

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
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      console.error(words.unreadable(file));
      return 2;
    }
    const places = readPlaceFiles(folder);
    const imported = isPdf(file, bytes)
      ? await importFromPdf(bytes, places)
      : importPlain(bytes, places);
    if (imported === null) return 1;
    const { text, outcome, printed, review } = imported;
    console.log(json ? JSON.stringify(outcome, null, 2) : printOutcome(printed));
    if (outcome.rejected !== null) return 1;
    return write ? await writeDraft({ text, folder, id, force, review }) : 0;
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

/** By its name or its first bytes. */
function isPdf(file: string, bytes: Buffer): boolean {
  return /\.pdf$/i.test(file) || bytes.subarray(0, 5).toString("latin1") === "%PDF-";
}

function importPlain(bytes: Buffer, places: PlaceFiles): Imported {
  const text = bytes.toString("utf8");
  const outcome = importText(text, places);
  return { text, outcome, printed: outcome, review: (draft) => draft };
}

/** Null for a PDF that cannot be read, which is then told. */
async function importFromPdf(bytes: Buffer, places: PlaceFiles): Promise<Imported | null> {
  // Loaded here only: the libraries for PDF and pictures take a second.
  const { importPdf } = await import("../pdf/import-pdf.ts");
  const imported = await importPdf(bytes, places, (page, pages) => {
    console.error(pdfWords.reading(page, pages));
  });
  if (imported.ok) return imported.value;
  console.error(pdfWords.refused[imported.error.kind]);
  return null;
}
