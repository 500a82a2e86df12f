import { parseArgs } from "node:util";
import { parseDay, type IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import type { Option, Refusal } from "./refusal.ts";

/** What a command was asked, read but not yet judged. No text is empty. */
export interface Ask {
  /** What stands without "--", such as an id and a fact. */
  readonly names: readonly string[];
  readonly by?: string | undefined;
  readonly on?: IsoDay | undefined;
  readonly givenOn?: IsoDay | undefined;
  readonly reason?: string | undefined;
  /** Where the registry is, when not in the project. */
  readonly registry?: string | undefined;
  readonly source?: string | undefined;
  readonly value?: string | undefined;
  readonly what?: string | undefined;
  readonly withoutValue: boolean;
}

/** How many names a command takes, and which options. */
export interface AskShape {
  readonly names: number;
  readonly options: readonly Option[];
}

/** Reads a command line. Runs of white space in a text become one space. */
export function readAsk(args: readonly string[], shape: AskShape): Result<Ask, Refusal> {
  const parsed = parse(args, shape.options);
  if (parsed?.positionals.length !== shape.names) return fail({ kind: "unreadable-call" });
  const given = parsed.tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = given.find((name, index) => given.indexOf(name) !== index);
  if (twice !== undefined) return fail({ kind: "option-twice", option: twice });

  const texts: Partial<Record<Option, string>> = {};
  for (const option of shape.options) {
    const value = parsed.values[option];
    if (typeof value !== "string") continue;
    const text = value.trim().replace(/\s+/g, " ");
    if (text === "") return fail({ kind: "option-missing", option });
    texts[option] = text;
  }
  const days: Partial<Record<Option, IsoDay>> = {};
  for (const option of ["on", "given-on"] as const) {
    const text = texts[option];
    if (text === undefined) continue;
    const day = parseDay(text);
    if (day === null) return fail({ kind: "not-a-day", option, text });
    days[option] = day;
  }
  return ok({
    names: parsed.positionals,
    by: texts.by,
    on: days.on,
    givenOn: days["given-on"],
    reason: texts.reason,
    registry: texts.registry,
    source: texts.source,
    value: texts.value,
    what: texts.what,
    withoutValue: parsed.values["without-value"] === true,
  });
}

function parse(args: readonly string[], options: readonly Option[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: Object.fromEntries(
        options.map((option) => [
          option,
          { type: option === "without-value" ? ("boolean" as const) : ("string" as const) },
        ]),
      ),
    });
  } catch {
    return null;
  }
}
