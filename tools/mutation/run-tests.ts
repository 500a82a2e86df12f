import { spawn } from "node:child_process";

/** What runs the unit tests of a tree. */
export type Runner = "vitest" | "jest";

/** Some tests: those in folders, or those that import given files, directly or not. */
export interface Selection {
  readonly by: "folder" | "import";
  readonly paths: readonly string[];
}

/** A mutant can make a loop endless. */
const longestMs = 15 * 60_000;

/** Whether all of these tests pass; stops at the first that does not. */
export function testsPass(folder: string, runner: Runner, selection: Selection): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argsOf(runner, selection), {
      cwd: folder,
      env: { ...process.env, EXAMPLES: "few" },
      stdio: "ignore",
      // A group of its own, so that its workers end with it.
      detached: true,
    });
    const stop = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    };
    const timer = setTimeout(stop, longestMs);
    process.prependListener("exit", stop);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      process.off("exit", stop);
      resolve(code === 0);
    });
  });
}

function argsOf(runner: Runner, { by, paths }: Selection): readonly string[] {
  if (runner === "vitest") {
    const command = by === "folder" ? "run" : "related";
    return [
      "node_modules/vitest/vitest.mjs",
      command,
      "--run",
      "--bail=1",
      "--passWithNoTests",
      ...paths,
    ];
  }
  const related = by === "import" ? ["--findRelatedTests"] : [];
  return [
    ...["--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--selectProjects=unit"],
    ...["--maxWorkers=2", "--bail=1", "--passWithNoTests", ...related, "--", ...paths],
  ];
}
