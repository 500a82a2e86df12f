/**
 * Random lives of a protocol against a model of it: a list of values by the day from which each
 * holds, kept without any of the code that writes or reads the files.
 */
import fc from "fast-check";
import { addDays, type IsoDay } from "../../../src/core/base/day.ts";
import { confirm } from "../../../tools/registry/commands/confirm.ts";
import { end } from "../../../tools/registry/commands/end.ts";
import { replaceMailbox } from "../../../tools/registry/commands/replace-mailbox.ts";
import { show } from "../../../tools/registry/commands/show.ts";
import { asMany } from "../../examples.ts";
import { day } from "../../unit/core/protocol/made-protocol.ts";
import { openBench, TODAY, type Bench } from "./bench.ts";

const SIGNED = day("2024-03-07");
const lives = process.env.SLOW === "1" ? 100 : asMany(12, 5);

/** A value from a day on, and who confirmed it, oldest first. */
interface Held {
  readonly from: IsoDay;
  readonly value: string | null;
  readonly confirmed: { readonly by: string; readonly on: IsoDay }[];
}
type Model = ReadonlyMap<string, Held[]>;

const FACTS: Readonly<Record<string, string | null>> = {
  "receiver.dpoMailbox": null,
  "receiver.seat": "Gravenplein 8, 9120 Beveren",
  "mailboxes.1.address": "ingedekimpe@beveren.be",
};

interface Step {
  readonly what: "confirm" | "give" | "replace" | "end";
  readonly fact: keyof typeof FACTS;
  /** Days since the step before; a negative one goes back. */
  readonly after: number;
  readonly choice: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom("confirm" as const, "confirm", "give", "give", "replace", "end"),
  fact: fc.constantFrom(...Object.keys(FACTS)),
  after: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 200 }) },
    { weight: 1, arbitrary: fc.integer({ min: -60, max: 0 }) },
  ),
  choice: fc.integer({ min: 0, max: 2 }),
});

function current(model: Model, fact: string): Held {
  const held = model.get(fact)?.at(-1);
  if (held === undefined) throw new Error(`No ${fact} in the model`);
  return held;
}

/** Asks the real command; what it accepted goes into the model. Gives whether it did. */
async function take(bench: Bench, model: Model, { what, fact, choice }: Step, on: IsoDay) {
  if (what === "end") {
    const args = ["--reason", "notice", "--by", "sender", "--given-on", on, "--source", "Brief"];
    return (await bench.run(end, ["beveren", ...args])).code === 0;
  }
  const by = `Dienst ${choice}`;
  const said = ["--by", by, "--on", on];
  const path = what === "replace" ? "mailboxes.1.address" : fact;
  const held = current(model, path);
  if (what === "confirm") {
    const { code } = await bench.run(confirm, ["beveren", path, ...said]);
    if (code === 0) held.confirmed.push({ by, on });
    return code === 0;
  }
  const value = path === "receiver.seat" ? `Plein ${choice}, 9120 Beveren` : `ocmw${choice}@b.be`;
  const { code } =
    what === "give"
      ? await bench.run(confirm, ["beveren", path, ...said, "--value", value])
      : await bench.run(replaceMailbox, ["beveren", held.value ?? "", value, ...said]);
  if (code === 0) model.get(path)?.push({ from: on, value, confirmed: [{ by, on }] });
  return code === 0;
}

/** How `show` must begin the line of a fact, and how end it. */
function expected(model: Model, fact: string, on: IsoDay): { starts: string; ends: RegExp } {
  const held = model.get(fact)?.findLast(({ from }) => from <= on) ?? current(model, fact);
  const word = held.confirmed.filter((confirmed) => confirmed.on <= on).at(-1);
  return {
    starts: `${fact}: ${held.value === null ? "leeg" : `"${held.value}"`}, artikel`,
    ends:
      word === undefined
        ? /; door niemand bevestigd$/
        : new RegExp(`bevestigd door ${word.by} op `),
  };
}

describe("a life of random changes", () => {
  it("always matches the schema and gives, for any day, the values of that day", async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 990 }), { minLength: 3, maxLength: 3 }),
        async (steps, offsets) => {
          const bench = openBench();
          try {
            bench.edit("beveren", (draft) => {
              draft.receiver.seat.article = "artikel 1";
            });
            const model: Model = new Map(
              Object.entries(FACTS).map(([fact, value]) => [
                fact,
                [{ from: SIGNED, value, confirmed: [] }],
              ]),
            );
            let notice: IsoDay | null = null;
            let on = SIGNED;
            for (const next of steps) {
              on = addDays(on, next.after);
              const before = bench.text("beveren");
              const done = await take(bench, model, next, on);
              if (done) accepted += 1;
              else expect(bench.text("beveren")).toBe(before);
              if (done && next.what === "end") notice = on;
              bench.read("beveren");
            }
            const edges = [...model.values()]
              .flat()
              .flatMap(({ from, confirmed }) => [
                ...[from, addDays(from, -1)],
                ...confirmed.map((word) => word.on),
              ]);
            const random = offsets.map((offset) => addDays(SIGNED, offset));
            for (const asked of new Set([...edges, ...random, TODAY])) {
              if (asked < SIGNED) continue;
              const { lines } = await bench.run(show, ["beveren", "--on", asked]);
              for (const fact of Object.keys(FACTS)) {
                const { starts, ends } = expected(model, fact, asked);
                const line = lines.find((found) => found.startsWith(`${fact}: `));
                expect(line?.slice(0, starts.length)).toBe(starts);
                expect(line).toMatch(ends);
              }
              const isGiven = notice !== null && notice <= asked;
              expect(lines.some((line) => line.startsWith("notice: "))).toBe(isGiven);
            }
          } finally {
            bench.remove();
          }
        },
      ),
      { numRuns: lives },
    );
    // Far from all steps are refused, or nothing was shown.
    expect(accepted).toBeGreaterThan((lives * 20) / 12);
  }, 600_000);
});
