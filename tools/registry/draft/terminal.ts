import { createInterface } from "node:readline/promises";
import type { AskPerson } from "./publish-from.ts";

/** Asks the user at this terminal. `close` ends the dialogue. */
interface Terminal {
  readonly ask: AskPerson;
  close(): void;
}

export function openTerminal(): Terminal {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<null>((resolve) => {
    lines.once("close", () => {
      resolve(null);
    });
  });
  return {
    ask: (question) => {
      process.stdout.write(`${question}\n`);
      return Promise.race([lines.question("> "), closed]);
    },
    close: () => {
      lines.close();
    },
  };
}
