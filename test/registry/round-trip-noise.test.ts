import { asMany } from "../examples.ts";
import { makeChance } from "../made-registry/chance.ts";
import {
  factSlips,
  makeNoise,
  noiseKinds,
  type FactSlip,
  type NoiseKind,
} from "../made-registry/noise.ts";
import { printedFacts } from "../made-registry/printed-facts.ts";
import { writeMadeText } from "../made-registry/write-text.ts";
import { manyProtocols, readMadeBack, shares, silentOnes } from "./read-back.ts";

const protocols = manyProtocols(asMany(30, 10));
const texts = protocols.map((made) => ({ made, text: writeMadeText(made, 5) }));
const squeezed = (text: string): string => text.replace(/\s/g, "");

const makeNoisy = (kinds: readonly NoiseKind[]) =>
  texts.map(({ made, text }) => ({
    made,
    text: makeNoise(text, kinds, made, makeChance(`noise ${made.record.id}`)),
  }));

const alone = new Map(noiseKinds.map((kind) => [kind, makeNoisy([kind])]));
const noisy = (kind: NoiseKind) => alone.get(kind) ?? [];

/** Nothing may be wrong in silence; the share read right may not fall below this. */
const LEAST = 0.97;

function expectHonest(kind: string, some: ReturnType<typeof noisy>): void {
  const read = some.flatMap(({ made, text }) => readMadeBack(made, text));
  process.stdout.write(`${shares(kind, read)}\n`);
  expect(silentOnes(read)).toEqual([]);
  const right = read.filter(({ outcome }) => outcome === "right").length;
  expect(right / read.length).toBeGreaterThan(LEAST);
}

describe("noise", () => {
  it.each(noiseKinds)("of the kind %s changes texts, the same way each time", (kind) => {
    const once = noisy(kind);
    expect(once.some(({ text }, place) => text !== texts[place]?.text)).toBe(true);
    expect(makeNoisy([kind]).map(({ text }) => text)).toEqual(once.map(({ text }) => text));
  });

  const changesAddresses: readonly NoiseKind[] = ["at-in-words", "markdown-escapes"];
  // A page's edge, a table's mark or a hyphen can come to stand within a printed fact.
  const cutsFacts: readonly NoiseKind[] = ["page-edges", "broken-words", "tables-to-markdown"];
  it.each(noiseKinds.filter((kind) => ![...changesAddresses, ...cutsFacts].includes(kind)))(
    "of the kind %s leaves the letters of every fact",
    (kind) => {
      for (const { made, text } of noisy(kind)) {
        const bare = squeezed(text).toLowerCase();
        const lost = printedFacts(made).filter(
          (form) => !bare.includes(squeezed(form).toLowerCase()),
        );
        expect(lost).toEqual([]);
      }
    },
  );
});

describe("made texts with noise", () => {
  it.each(noiseKinds)("of the kind %s: every wrong fact has a warning", (kind) => {
    expectHonest(kind, noisy(kind));
  });

  it.each([1, 2, 3])("of several kinds, draw %i: every wrong fact has a warning", (draw) => {
    const some = texts.map(({ made, text }) => {
      const chance = makeChance(`several ${draw} ${made.record.id}`);
      const kinds = chance.shuffle(noiseKinds).slice(0, 3 + chance.number(6));
      return { made, text: makeNoise(text, kinds, made, chance) };
    });
    expectHonest(`several, draw ${draw}`, some);
  });
});

describe("made texts with a slip in a fact", () => {
  it.each(Object.entries<FactSlip>(factSlips))(
    "%s: the fact is right or has a warning",
    (kind, slip) => {
      const slipped = texts.flatMap(({ made, text }) => {
        const changed = slip.apply(text, { made, chance: makeChance(made.record.id) });
        return changed === text ? [] : [{ made, text: changed }];
      });
      expect(slipped.length).toBeGreaterThan(protocols.length / 3);
      const read = slipped
        .flatMap(({ made, text }) => readMadeBack(made, text))
        .filter(({ fact }) => fact === slip.fact);
      const warned = read.filter((one) => one.warned).length;
      process.stdout.write(
        `${shares(kind, read)}  warned of ${((100 * warned) / read.length).toFixed(1)} %\n`,
      );
      // A name that is only broken off can be put together again for sure.
      if (kind !== "name-broken") expect(read.filter((one) => !one.warned)).toEqual([]);
      expect(silentOnes(read)).toEqual([]);
    },
  );
});
