import { randomBytes } from "node:crypto";
import { brusselsDay } from "../../../src/core/base/day.ts";
import { usageLines } from "../../command-line/command-shape.ts";
import { parsePort } from "../../command-line/port.ts";
import { readCommandLine } from "../../command-line/read-command-line.ts";
import { refuseCommandLine } from "../../command-line/refuse-command-line.ts";
import { createAnswers } from "../desk/server/answer-calls.ts";
import { deskFiles } from "../desk/server/desk-files.ts";
import { serveDesk } from "../desk/server/serve-desk.ts";
import { serverWords as words } from "../desk/server/wording.nl.ts";
import { registryFolder } from "../draft/draft-files.ts";
import type { Command } from "./command.ts";
import { registryCommands } from "./commands.nl.ts";

/** Opens the steward's desk, and serves it until Ctrl+C. */
export const desk: Command = {
  async run(args) {
    const line = readCommandLine(registryCommands.desk, args);
    if (!line.ok) return refuseCommandLine(line.error, () => usageLines(registryCommands.desk));
    const { port: typed = "3020", registry } = line.value.values;
    const port = parsePort(typed, 0);
    if (!port.ok) return refused(2, words.portUnusable);
    const folder = registryFolder(registry);
    if (folder === null) return refused(2, words.noRegistry);

    const files = await deskFiles(() => console.log(words.building));
    const answer = createAnswers({ folder, today: () => brusselsDay(Date.now()) });
    // Reads every file once, so that the first page is there at once.
    await answer("today", {});
    const served = await serveDesk({
      port: port.value,
      files,
      answer,
      draw: () => randomBytes(32).toString("base64url"),
      onOpened: () => {
        if (served.ok) console.log(words.next(served.value.address()));
      },
    });
    if (!served.ok) return refused(1, words.portTaken(port.value));
    console.log(words.ready(served.value.address()));
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
    });
    console.log(words.stopped);
    await served.value.close();
    return 0;
  },
};

function refused(exitCode: number, sentence: string): number {
  console.error(sentence);
  return exitCode;
}
