import { clientNames, documented } from "../../../../practice/clients/client-behaviour.ts";
import { behaviourOf, clients } from "../../../../practice/clients/clients.ts";
import { clientLabels, sentenceFor } from "../../../../practice/clients/wording.nl.ts";

const each = clientNames.flatMap((name) =>
  clients[name].differences.map((difference) => ({ name, difference })),
);

it("behaves as documented until another client is chosen", () => {
  expect(behaviourOf("documented")).toEqual(documented);
});

it.each(clientNames)("lists each behaviour of %s once, and has its name", (name) => {
  const { differences } = clients[name];
  expect(new Set(differences.map(({ behaviour }) => behaviour)).size).toBe(differences.length);
  expect(clientLabels[name]).not.toBe("");
});

it.each(each)(
  "says in a sentence what $name does otherwise, and who says so: $difference.behaviour",
  (row) => {
    const { name, difference } = row;
    const { behaviour, does, from } = difference;
    expect(sentenceFor(difference)).toMatch(/^[A-Z].*\.$/);
    expect(from.length).toBeGreaterThan(0);
    for (const source of from) expect(source).toMatch(/^docs$|^assumed$|^#\d+$/);
    expect(does).not.toBe(documented[behaviour]);
    expect(behaviourOf(name)[behaviour]).toBe(does);
  },
);
