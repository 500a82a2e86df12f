import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { REGISTRY_FOLDER } from "../files/source.ts";
import { draftSchema, type Draft } from "./draft.ts";

export interface DraftUnreadable {
  readonly kind: "no-draft" | "draft-broken";
  readonly id: string;
}

/** The project's registry, or the given folder; null when that holds no registry. */
export function registryFolder(given: string | undefined): string | null {
  const folder = given === undefined ? REGISTRY_FOLDER : resolve(given);
  const isRegistry = ["protocols", "places"].every((name) => existsSync(join(folder, name)));
  return isRegistry ? folder : null;
}

export function draftPath(folder: string, id: string): string {
  return join(folder, "drafts", `${id}.json`);
}

export function protocolPath(folder: string, id: string): string {
  return join(folder, "protocols", `${id}.json`);
}

/** Reads the draft from the file of that name. */
export function readDraft(folder: string, id: string): Result<Draft, DraftUnreadable> {
  const path = draftPath(folder, id);
  if (!existsSync(path)) return fail({ kind: "no-draft", id });
  try {
    const { data } = draftSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return data?.id === id ? ok(data) : fail({ kind: "draft-broken", id });
  } catch {
    return fail({ kind: "draft-broken", id });
  }
}
