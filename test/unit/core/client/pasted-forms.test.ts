import { parseClientData } from "../../../../src/core/client/client-data.ts";
import { emptyClientDraft } from "../../../../src/core/client/client-problem.ts";
import {
  asEmail,
  asTelephone,
  endsWithNumber,
  splitAddress,
} from "../../../../src/core/client/pasted-forms.ts";
import { parseTelephone } from "../../../../src/core/client/telephone.ts";
import { coveredChoice } from "../../preparing/made-preparation.ts";

it.each(["mailto:an@x.be", "<an@x.be>", "an@x.be;", "<mailto:an@x.be>;", "an@x.be"])(
  "reads %s as the address in it",
  (pasted) => expect(asEmail(pasted)).toBe("an@x.be"),
);

it.each(["tel:+32470123456", "Tel: +32470123456", "<tel:+32470123456>", "+32470123456;"])(
  "reads %s as the number in it",
  (pasted) => expect(asTelephone(pasted)).toBe("+32470123456"),
);

it.each([
  [{ street: "Dorpsstraat 12" }, { street: "Dorpsstraat", number: "12" }],
  [{ street: "Dorpsstraat 12A" }, { street: "Dorpsstraat", number: "12A" }],
  [{ number: "12 bus 3" }, { number: "12", box: "3" }],
  [{ number: "12, bus B201" }, { number: "12", box: "B201" }],
  [{ street: "Dorpsstraat 12 bus 3" }, { street: "Dorpsstraat", number: "12", box: "3" }],
  [{ street: "Zone 3" }, { street: "Zone 3" }],
  [{ street: "11 Novemberlaan" }, { street: "11 Novemberlaan" }],
  [
    { street: "Dorpsstraat 12", number: "12" },
    { street: "Dorpsstraat 12", number: "12" },
  ],
  [
    { number: "12 bus 3", box: "4" },
    { number: "12 bus 3", box: "4" },
  ],
])("puts each part of %j in its own field", (typed, parts) => {
  const empty = { street: "", number: "", box: "" };
  const split = splitAddress({ ...empty, ...typed });
  expect(split).toEqual({ ...empty, ...parts });
  expect(splitAddress(split)).toEqual(split);
});

it.each([
  ["Dorpsstraat 12", true],
  ["Dorpsstraat", false],
  ["Wijk 4", false],
  ["Albert I-laan", false],
])("knows whether %s ends with a house number: %s", (street, ends) =>
  expect(endsWithNumber(street)).toBe(ends),
);

describe("the client's address", () => {
  const { place } = coveredChoice();
  const parse = (typed: Partial<typeof emptyClientDraft>) =>
    parseClientData(
      {
        ...emptyClientDraft,
        ...{ name: "Peeters", postcode: place.postcode, place: place.name },
        ...typed,
      },
      { territory: [place], parseTelephone },
    );

  it("is read from a street with its number and place", () =>
    expect(parse({ street: `Kerkstraat (${place.name})`, number: "12 bus 3" })).toMatchObject({
      value: { address: { street: "Kerkstraat", number: "12", box: "3", place: place.name } },
    }));

  it("is refused where another place stands behind the street", () =>
    expect(parse({ street: "Kerkstraat (Doel)", number: "12" })).toMatchObject({
      error: { problems: [{ kind: "not-a-street", field: "street" }] },
    }));

  it("is refused where a number stands in the street and beside it", () =>
    expect(parse({ street: "Dorpsstraat 12", number: "12" })).toMatchObject({
      error: { problems: [{ kind: "number-in-street", field: "street" }] },
    }));
});
