import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One thing to check: a script for Node, and its arguments. */
export interface Part {
  readonly name: string;
  readonly args: readonly string[];
  /** On top of this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface PartOutcome {
  readonly name: string;
  readonly ok: boolean;
  /** What it printed, on both channels, in order; empty when it was shown while running. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a part to its end. `show` prints what it says at once, instead of keeping it. */
export function runPart({ name, args, env }: Part, show = false): Promise<PartOutcome> {
  const startMs = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const channel of [child.stdout, child.stderr])
      channel?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = (performance.now() - startMs) / 1000;
      resolve({ name, ok: code === 0, output, seconds });
    });
  });
}

/** Runs parts side by side, at most `lanes` at once, in the order given. */
export async function runParts(
  parts: readonly Part[],
  lanes: number,
): Promise<readonly PartOutcome[]> {
  const waiting = [...parts];
  const outcomes: PartOutcome[] = [];
  const lane = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift())
      outcomes.push(await runPart(part));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return parts.flatMap((part) => outcomes.filter(({ name }) => name === part.name));
}
