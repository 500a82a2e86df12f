import { parseDay, type IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import type { CommandShape } from "../../command-line/command-shape.ts";
import { readCommandLine, type HelpAsked } from "../../command-line/read-command-line.ts";
import type { Option, RequestRefusal } from "./refusal.ts";

/** What a command was asked, read but not yet judged. No text is empty. */
export interface ProtocolRequest {
  /** What stands without "--", such as an id and a fact. */
  readonly names: readonly string[];
  readonly by?: string | undefined;
  readonly on?: IsoDay | undefined;
  readonly from?: IsoDay | undefined;
  readonly givenOn?: IsoDay | undefined;
  readonly reason?: string | undefined;
  /** Where the registry is, when not in the project. */
  readonly registry?: string | undefined;
  readonly source?: string | undefined;
  readonly value?: string | undefined;
  readonly what?: string | undefined;
  readonly withoutValue: boolean;
}

/** A command whose options all are options of these commands. */
export type ProtocolCommandShape = CommandShape & {
  readonly options: Readonly<Partial<Record<Option, CommandShape["options"][string]>>>;
};

/** Reads a command line. Runs of white space in a text become one space. */
export function readProtocolRequest(
  shape: ProtocolCommandShape,
  args: readonly string[],
): Result<ProtocolRequest, RequestRefusal | HelpAsked> {
  const line = readCommandLine<CommandShape>(shape, args);
  if (!line.ok)
    return line.error.kind === "help-asked" ? fail(line.error) : fail({ kind: "unreadable-call" });
  const { names, given } = line.value;
  const twice = given.find((name, index) => given.indexOf(name) !== index);
  if (twice !== undefined) return fail({ kind: "option-twice", option: twice });

  const texts = readTexts(line.value.values);
  if (!texts.ok) return texts;
  const { by, reason, registry, source, value, what } = texts.value;
  const on = readDay("on", texts.value);
  if (!on.ok) return on;
  const givenOn = readDay("given-on", texts.value);
  if (!givenOn.ok) return givenOn;
  const from = readDay("from", texts.value);
  if (!from.ok) return from;
  return ok({
    ...{ names, by, reason, registry, source, value, what },
    on: on.value,
    from: from.value,
    givenOn: givenOn.value,
    withoutValue: given.includes("without-value"),
  });
}

type Texts = Partial<Record<string, string>>;

function readTexts(values: Readonly<Record<string, unknown>>): Result<Texts, RequestRefusal> {
  const texts: Texts = {};
  for (const [option, value] of Object.entries(values)) {
    if (typeof value !== "string") continue;
    const text = value.trim().replace(/\s+/g, " ");
    if (text === "") return fail({ kind: "option-missing", option: option as Option });
    texts[option] = text;
  }
  return ok(texts);
}

function readDay(
  option: "on" | "from" | "given-on",
  { [option]: text }: Texts,
): Result<IsoDay | undefined, RequestRefusal> {
  if (text === undefined) return ok(undefined);
  const day = parseDay(text);
  return day === null ? fail({ kind: "not-a-day", option, text }) : ok(day);
}
