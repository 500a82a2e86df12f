import { parseArgs } from "node:util";
import { parseDay } from "../../../src/core/base/day.ts";
import { draftCommandWords as words } from "../draft/command-words.nl.ts";
import { registryFolder } from "../draft/draft-files.ts";
import { publishFrom } from "../draft/publish-from.ts";
import { openTerminal } from "../draft/terminal.ts";
import type { Command } from "./command.ts";

/** Makes a protocol of a draft once a person decided on every open fact. */
export const publish: Command = {
  usage: 'ID --by "NAAM" --on DAG [--decide FEIT=WAARDE …]',
  help: "Maakt van een concept een protocol, als over elk open feit beslist is. Op een terminal vraagt het een voor een.",
  async run(args) {
    const asked = readArguments(args);
    const by = asked?.by?.trim().replace(/\s+/g, " ") ?? "";
    if (asked?.on === undefined || by === "") return refused(words.publishUsage);
    const on = parseDay(asked.on);
    if (on === null) return refused(words.notADay(asked.on));
    const answers = new Map<string, string>();
    for (const text of asked.decide) {
      const [, fact, value] = /^\s*([^=\s]+)\s*=\s*([^]*\S)\s*$/.exec(text) ?? [];
      if (fact === undefined || value === undefined) return refused(words.decideShape(text));
      if (answers.has(fact)) return refused(words.decidedTwice(fact));
      answers.set(fact, value);
    }
    const folder = registryFolder(asked.registry);
    if (folder === null) return refused(words.noRegistry(asked.registry ?? ""));
    const terminal = process.stdin.isTTY && process.stdout.isTTY ? openTerminal() : null;
    try {
      const ask = terminal?.ask ?? null;
      return await publishFrom({ folder, id: asked.id, answers, decider: { by, on }, ask });
    } finally {
      terminal?.close();
    }
  },
};

function refused(sentence: string): number {
  console.error(sentence);
  return 2;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        by: { type: "string" },
        on: { type: "string" },
        decide: { type: "string", multiple: true, default: [] },
        registry: { type: "string" },
      },
    });
    const [id, ...others] = positionals;
    return id === undefined || others.length > 0 ? null : { id, ...values };
  } catch {
    return null;
  }
}
