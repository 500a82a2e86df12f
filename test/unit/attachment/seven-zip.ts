import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SevenZip from "7z-wasm";

export interface SevenZipRun {
  /** 0 is success, 2 an error. */
  readonly code: number;
  readonly output: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface SevenZipJob {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The files to read afterwards; missing ones are left out. */
  readonly read?: readonly string[];
}

/** Runs 7-Zip's own code in WebAssembly: the same on every machine. */
export async function runSevenZipWasm(job: SevenZipJob): Promise<SevenZipRun> {
  const lines: string[] = [];
  const program = await SevenZip({
    print: (line) => lines.push(line),
    printErr: (line) => lines.push(line),
    // No answer when it asks for a password.
    stdin: () => -1,
  });
  for (const [name, bytes] of Object.entries(job.files)) program.FS.writeFile(name, bytes);
  // The typings declare no return value; it is the exit code.
  const giving: { callMain(args: string[]): unknown } = program;
  const { exitCode } = process;
  const code = giving.callMain([...job.args]);
  // An error of 7-Zip sets it for this whole process.
  process.exitCode = exitCode;
  const files = new Map<string, Uint8Array>();
  for (const name of job.read ?? [])
    if (program.FS.readdir(".").includes(name)) files.set(name, program.FS.readFile(name));
  return { code: Number(code), output: lines.join("\n"), files };
}

/** The 7-Zip that this machine has, if any. */
const nativeSevenZip = ["7zz", "7z"].find((name) => spawnSync(name, ["i"]).status === 0);

/** Runs the machine's own 7-Zip in a folder that is deleted afterwards. */
function runSevenZipNative(binary: string, job: SevenZipJob): SevenZipRun {
  const folder = mkdtempSync(join(tmpdir(), "seven-zip-"));
  try {
    for (const [name, bytes] of Object.entries(job.files)) writeFileSync(join(folder, name), bytes);
    const run = spawnSync(binary, job.args, { cwd: folder, input: "", encoding: "utf8" });
    const files = new Map<string, Uint8Array>();
    for (const name of job.read ?? [])
      if (existsSync(join(folder, name)))
        files.set(name, new Uint8Array(readFileSync(join(folder, name))));
    return { code: run.status ?? -1, output: run.stdout + run.stderr, files };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface SevenZipRunner {
  readonly name: string;
  readonly run: (job: SevenZipJob) => Promise<SevenZipRun>;
}

/** 7-Zip's own code, and the machine's 7-Zip where there is one. */
export const sevenZips: readonly SevenZipRunner[] = [
  { name: "7z-wasm", run: runSevenZipWasm },
  ...(nativeSevenZip === undefined
    ? []
    : [
        {
          name: nativeSevenZip,
          run: (job: SevenZipJob) => Promise.resolve(runSevenZipNative(nativeSevenZip, job)),
        },
      ]),
];
