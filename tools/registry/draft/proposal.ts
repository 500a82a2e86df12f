import type { ReadingCertainty } from "../import/outcome.ts";

/** A JSON value. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A fact of a protocol's record as read from the text, with its source. */
export interface Proposal {
  /** As "receiver.kbo" or "mailboxes.0.address". */
  readonly path: string;
  /** null: not found, or absent. */
  readonly value: Json;
  readonly article: string;
  /** How it is printed, and why the value differs. Both or neither. */
  readonly differs: { readonly printed: string; readonly reason: string } | null;
  /** The words it was read from, on one line; "" where nothing was found. */
  readonly words: string;
  readonly certainty: ReadingCertainty;
  /** The question to decide, in Dutch; null when the fact is not open. */
  readonly question: string | null;
  /** Not a fact of its own: the record holds the bare value. */
  readonly bare?: boolean;
}

/** A fact used as read, or one that the text need not have. */
export function settled(
  path: string,
  value: Json,
  article: string,
  words = "",
  differs: Proposal["differs"] = null,
): Proposal {
  return { path, value, article, differs, words, certainty: "read", question: null };
}

/** How a value differs from its print; null when it does not. */
export function differing(value: Json, printed: string, reason: string): Proposal["differs"] {
  return printed === "" || printed === value ? null : { printed, reason };
}

/** Assembles the proposals, in order, into the shape of a protocol file. */
export function assemble(proposals: readonly Proposal[]): Readonly<Record<string, Json>> {
  const record: Record<string, Json> = {};
  for (const { path, value, article, differs, bare } of proposals)
    put(
      record,
      path.split("."),
      bare === true ? value : { value, article, ...differs, confirmed: null },
    );
  return record;
}

function put(target: object, [name = "", ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    Reflect.set(target, name, value);
    return;
  }
  if (!Object.hasOwn(target, name))
    Reflect.set(target, name, /^\d+$/.test(rest[0] ?? "") ? [] : {});
  put(Reflect.get(target, name) as object, rest, value);
}
