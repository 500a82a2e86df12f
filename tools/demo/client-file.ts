import { readFileSync } from "node:fs";
import { z } from "zod";
import {
  clientFields,
  type ClientDraft,
  type ClientField,
} from "../../src/core/client/client-problem.ts";
import type { Place } from "../../src/core/protocol/place.ts";
import { fail, ok, type Result } from "../../src/core/base/result.ts";

/**
 * What is wrong with a client file. Names fields, never what they hold.
 *
 * - `line-break`: a field holds one; a field of one line would drop it while typing.
 */
export type ClientFileProblem =
  | { readonly kind: "client-file-missing" }
  | { readonly kind: "client-file-not-json" }
  | { readonly kind: "client-file-no-object" }
  | { readonly kind: "client-field-unknown" }
  | { readonly kind: "client-field-no-text"; readonly field: ClientField }
  | { readonly kind: "line-break"; readonly field: ClientField };

const text = z.string().optional();
const fields = Object.fromEntries(clientFields.map((field) => [field, text])) as Record<
  ClientField,
  typeof text
>;
const schema = z.strictObject(fields);

/** Reads a client from a JSON file; a field that is not there is left open. */
export function readClientFile(path: string): Result<ClientDraft, ClientFileProblem> {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch {
    return fail({ kind: "client-file-missing" });
  }
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    return fail({ kind: "client-file-not-json" });
  }
  return parseClient(value);
}

export function parseClient(value: unknown): Result<ClientDraft, ClientFileProblem> {
  const read = schema.safeParse(value);
  if (!read.success) {
    const field = read.error.issues
      .map(({ path }) => clientFields.find((known) => known === path[0]))
      .find((known) => known !== undefined);
    if (field !== undefined) return fail({ kind: "client-field-no-text", field });
    const isUnknown = read.error.issues.some(({ code }) => code === "unrecognized_keys");
    return fail({ kind: isUnknown ? "client-field-unknown" : "client-file-no-object" });
  }
  const draft = Object.fromEntries(
    clientFields.map((field) => [field, read.data[field] ?? ""]),
  ) as Record<ClientField, string>;
  const broken = clientFields.find((field) => /[\r\n]/.test(draft[field]));
  return broken === undefined ? ok(draft) : fail({ kind: "line-break", field: broken });
}

/** A client who does not exist, living in a place that does. */
export function madeUpClient({ postcode, name }: Place): ClientDraft {
  return {
    firstName: "Noor",
    name: "Voorbeeld",
    street: "Verzonnen straat",
    number: "1",
    box: "",
    postcode,
    place: name,
    telephone: "0470 12 34 56",
    email: "noor.voorbeeld@example.com",
  };
}
