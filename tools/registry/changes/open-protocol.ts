import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IsoDay } from "../../../src/core/base/day.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { readSource, type RegistrySource } from "../files/source.ts";
import type { RequestRefusal } from "./refusal.ts";

/** One protocol of a registry, with the text of its file as it was read. */
export interface OpenProtocol {
  readonly folder: string;
  /** From the registry's folder, as "protocols/beveren.json". */
  readonly file: string;
  readonly text: string;
  readonly protocol: WholeProtocol;
  readonly source: RegistrySource;
}

/** Reads the whole registry and takes one protocol by the name of its file. */
export function openProtocol(
  folder: string,
  id: string,
  today: IsoDay,
): Result<OpenProtocol, RequestRefusal> {
  if (!existsSync(join(folder, "protocols")) || !existsSync(join(folder, "places")))
    return fail({ kind: "registry-missing", folder });
  const source = readSource(folder, today);
  const file = `protocols/${id}.json`;
  const found = source.files.find((known) => known.file === file);
  if (found === undefined) {
    const known = source.files.map((other) =>
      other.file.slice("protocols/".length, -".json".length),
    );
    return fail({ kind: "id-unknown", id, known });
  }
  const { protocol, issues } = found;
  if (protocol === null)
    return fail({
      kind: "file-broken",
      file,
      issues: issues.map(({ path, message }) => `"${path}" ${message}`),
    });
  return ok({ folder, file, text: readFileSync(join(folder, file), "utf8"), protocol, source });
}
