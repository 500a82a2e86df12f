import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { REGISTRY_FOLDER } from "../files/source.ts";
import { draftSchema, type Draft } from "./draft.ts";

export interface DraftUnreadable {
  readonly kind: "no-draft" | "draft-broken";
  readonly id: string;
}

/** The registry's own folder, or another one that holds a registry; null when it holds none. */
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

/** Reads a draft whose file has its name. */
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
