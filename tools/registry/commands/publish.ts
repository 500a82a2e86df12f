import { parseDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { readCommandLine } from "../../command-line/read-command-line.ts";
import { refuseCommandLine } from "../../command-line/refuse-command-line.ts";
import { draftCommandWords as words } from "../draft/command-words.nl.ts";
import { registryFolder } from "../draft/draft-files.ts";
import { publishFrom } from "../draft/publish-from.ts";
import { openTerminal } from "../draft/terminal.ts";
import type { Command } from "./command.ts";
import { registryCommands } from "./commands.nl.ts";

/** Makes a protocol of a draft once a person decided on every open fact. */
export const publish: Command = {
  async run(args) {
    const line = readCommandLine(registryCommands.publish, args);
    if (!line.ok) return refuseCommandLine(line.error, () => [words.publishUsage]);
    const {
      names: [id = ""],
      values,
    } = line.value;
    const by = values.by?.trim().replace(/\s+/g, " ") ?? "";
    if (values.on === undefined || by === "") return refused(words.publishUsage);
    const on = parseDay(values.on);
    if (on === null) return refused(words.notADay(values.on));
    const answers = readAnswers(values.decide);
    if (!answers.ok) return refused(answerSentence(answers.error));
    const folder = registryFolder(values.registry);
    if (folder === null) return refused(words.noRegistry(values.registry ?? ""));
    const terminal = process.stdin.isTTY && process.stdout.isTTY ? openTerminal() : null;
    try {
      const ask = terminal?.ask ?? null;
      return await publishFrom({ folder, id, answers: answers.value, decider: { by, on }, ask });
    } finally {
      terminal?.close();
    }
  },
};

interface AnswerProblem {
  readonly kind: "decide-shape" | "decided-twice";
  readonly text: string;
}

/** The value decided for each fact, from texts such as "team=Ieper". */
function readAnswers(
  decisions: readonly string[],
): Result<ReadonlyMap<string, string>, AnswerProblem> {
  const answers = new Map<string, string>();
  for (const text of decisions) {
    const [, fact, value] = /^\s*([^=\s]+)\s*=\s*([^]*\S)\s*$/.exec(text) ?? [];
    if (fact === undefined || value === undefined) return fail({ kind: "decide-shape", text });
    if (answers.has(fact)) return fail({ kind: "decided-twice", text: fact });
    answers.set(fact, value);
  }
  return ok(answers);
}

const answerSentence = ({ kind, text }: AnswerProblem): string =>
  kind === "decide-shape" ? words.decideShape(text) : words.decidedTwice(text);

function refused(sentence: string): number {
  console.error(sentence);
  return 2;
}
