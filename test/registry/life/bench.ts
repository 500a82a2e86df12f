import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { ProtocolCommand } from "../../../tools/registry/changes/protocol-command.ts";
import { readProtocol, REGISTRY_FOLDER } from "../../../tools/registry/files/source.ts";
import { day, type ProtocolDraft } from "../../unit/core/protocol/made-protocol.ts";

/** The day it is in these tests. */
export const TODAY = day("2026-11-24");

interface Outcome {
  readonly code: number;
  /** Everything said, refusals too. */
  readonly lines: readonly string[];
}

/** A copy of the project's registry in a folder of its own, and the commands run on it. */
export interface Bench {
  run(command: ProtocolCommand, args: readonly string[], today?: string): Promise<Outcome>;
  /** Throws when the file does not have the shape of a protocol. */
  read(id: string): WholeProtocol;
  text(id: string): string;
  /** Every file of the registry by its name, to see that none changed. */
  everything(): ReadonlyMap<string, string>;
  /** Changes a protocol by hand; under another id it becomes another file. */
  edit(id: string, change: (draft: ProtocolDraft) => void): void;
  write(name: string, text: string): void;
  remove(): void;
}

export function openBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), "registry-life-"));
  cpSync(REGISTRY_FOLDER, folder, { recursive: true });
  const path = (id: string) => join(folder, "protocols", `${id}.json`);
  return {
    async run(command, args, today = TODAY) {
      const lines: string[] = [];
      const say = (line: string) => void lines.push(line);
      const code = await command.run([...args, "--registry", folder], {
        today: day(today),
        say,
        complain: say,
      });
      return { code, lines };
    },
    read(id) {
      const { protocol, issues } = readProtocol(`protocols/${id}.json`, this.text(id));
      if (protocol === null) throw new Error(JSON.stringify(issues));
      return protocol;
    },
    text: (id) => readFileSync(path(id), "utf8"),
    everything: () =>
      new Map(
        readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => [
            join(parentPath, name),
            readFileSync(join(parentPath, name), "utf8"),
          ]),
      ),
    edit(id, change) {
      const draft = JSON.parse(this.text(id)) as ProtocolDraft;
      change(draft);
      writeFileSync(path(draft.id), JSON.stringify(draft, null, 2));
    },
    write: (name, text) => writeFileSync(path(name), text),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
