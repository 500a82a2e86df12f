import { spawn } from "node:child_process";

/** The runner of a tree's unit tests. */
export type Runner = "vitest" | "jest";

/** Tests in folders, or tests that import given files, directly or indirectly. */
export interface Selection {
  readonly by: "folder" | "import";
  readonly paths: readonly string[];
}

/** A mutant can make a loop endless. */
const longestMs = 15 * 60_000;

/** Whether all these tests pass. Stops at the first failure. */
export function testsPass(folder: string, runner: Runner, selection: Selection): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argsOf(runner, selection), {
      cwd: folder,
      env: { ...process.env, EXAMPLES: "few" },
      stdio: "ignore",
      // Its own process group, so that its workers end with it.
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
