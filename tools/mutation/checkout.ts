import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { applyMutant, type Mutant } from "./mutants.ts";

const notCopied = ["node_modules", ".git", ".cache", "dist", "dist-hosting", "demo-out"];

/** A copy of a tree to mutate. The tree itself never changes. */
export interface Checkout {
  readonly folder: string;
  /** Mutates one file of the copy while `during` runs. */
  readonly withMutant: <T>(mutant: Mutant, during: () => Promise<T>) => Promise<T>;
  readonly remove: () => void;
}

export function openCheckout(root: string): Checkout {
  const folder = mkdtempSync(join(tmpdir(), "mutation-"));
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !notCopied.includes(basename(path)),
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    withMutant: async (mutant, during) => {
      const path = join(folder, mutant.path);
      const text = readFileSync(path, "utf8");
      writeFileSync(path, applyMutant(text, mutant));
      try {
        return await during();
      } finally {
        writeFileSync(path, text);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
