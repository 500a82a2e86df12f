import fc from "fast-check";
import {
  type ClientData,
  type ClientDraft,
  type ClientField,
  clientFieldLimits,
  clientFields,
  type ClientProblem,
  clientValues,
  normaliseClientDraft,
  parseClientData,
} from "../../../../src/core/client/client-data.ts";
import { parseTelephone } from "../../../../src/core/client/telephone.ts";
import { anyCharacter } from "../../../any-character.ts";
import { asMany } from "../../../examples.ts";
import { fullDraft, shortDraft, territory } from "./client-drafts.ts";
import {
  belgianMobiles,
  inOfficialNotation,
  inRandomNotation,
  nationalNumbers,
} from "./national-numbers.ts";

const context = { territory, parseTelephone };

function accepted(draft: ClientDraft): ClientData {
  const result = parseClientData(draft, context);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function problemsOf(draft: ClientDraft): readonly ClientProblem[] {
  const result = parseClientData(draft, context);
  return result.ok ? [] : result.error.problems;
}

const drafts = (unit: fc.Arbitrary<string>): fc.Arbitrary<ClientDraft> =>
  fc.record({
    firstName: unit,
    name: unit,
    street: unit,
    number: unit,
    box: unit,
    postcode: unit,
    place: unit,
    telephone: unit,
    email: unit,
  });

const anyText = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom("", "9120", "Melsele", "12", "Kerkstraat", "bus bus 3", "\u00a0a \t"),
);

describe("what is accepted", () => {
  it("keeps the two data items, each in its own form", () => {
    expect(accepted(fullDraft())).toMatchObject({
      firstName: "Şerife",
      name: "Łukasiewicz-D'Hondt",
      address: {
        street: "11 Novemberlaan",
        number: "12A",
        box: "3",
        postcode: "9120",
        place: "Melsele",
      },
      telephone: "+32 470 12 34 56",
      email: "serife@example.be",
    });
  });

  it("has null for what is absent", () => {
    expect(accepted(shortDraft())).toMatchObject({
      firstName: null,
      name: "Peeters",
      address: null,
      telephone: "+32 470 12 34 56",
      email: null,
    });
  });

  it("drops a place without a street, even one outside the territory", () => {
    expect(accepted(shortDraft({ postcode: "9000", place: "Gent" })).address).toBeNull();
  });

  it("spells the place as the territory does", () => {
    expect(accepted(fullDraft({ place: "beveren  waas" })).address?.place).toBe("Beveren-Waas");
  });

  it("normalises what was typed", () => {
    expect(
      accepted(shortDraft({ firstName: " S\u0327erife ", name: "Van\u00a0 den  Broeck" })),
    ).toMatchObject({
      firstName: "Şerife",
      name: "Van den Broeck",
    });
  });

  it.each([
    ["telephone", shortDraft()],
    ["e-mail", shortDraft({ telephone: "", email: "jan@example.be" })],
    ["address", shortDraft({ telephone: "", street: "Kerkstraat", number: "z/n" })],
  ])("needs no other contact beside the %s", (_way, draft) => {
    expect(problemsOf(draft)).toEqual([]);
  });

  it("gives every value that is present and no other", () => {
    expect(clientValues(accepted(fullDraft()))).toEqual([
      "Şerife",
      "Łukasiewicz-D'Hondt",
      "11 Novemberlaan",
      "12A",
      "3",
      "9120",
      "Melsele",
      "+32 470 12 34 56",
      "serife@example.be",
    ]);
    expect(clientValues(accepted(shortDraft()))).toEqual(["Peeters", "+32 470 12 34 56"]);
  });
});

describe("what is refused", () => {
  it.each<[string, Partial<ClientDraft>, readonly ClientProblem[]]>([
    ["no name", { name: " " }, [{ kind: "name-missing", field: "name" }]],
    [
      "a remark with a first name",
      { firstName: "Jan (doof)" },
      [{ kind: "not-a-name", field: "firstName" }],
    ],
    ["a digit in a name", { name: "Peeters 2" }, [{ kind: "not-a-name", field: "name" }]],
    [
      "a street without a number",
      { number: "", box: "" },
      [{ kind: "number-missing", field: "number" }],
    ],
    [
      "a box on a street without a number",
      { number: "" },
      [{ kind: "number-missing", field: "number" }],
    ],
    [
      "a number without a street",
      { street: "", box: "" },
      [{ kind: "street-missing", field: "street" }],
    ],
    [
      "a box without a street",
      { street: "", number: "" },
      [{ kind: "street-missing", field: "street" }],
    ],
    [
      "a remark with a street",
      { street: "Kerkstraat (achter)" },
      [{ kind: "not-a-street", field: "street" }],
    ],
    [
      "a box in the number",
      { number: "12 bus 3" },
      [{ kind: "not-a-house-number", field: "number" }],
    ],
    ["a remark as box", { box: "achterdeur" }, [{ kind: "not-a-box", field: "box" }]],
    [
      "a street without a postcode",
      { postcode: "" },
      [{ kind: "postcode-missing", field: "postcode" }],
    ],
    ["a street without a place", { place: "" }, [{ kind: "place-missing", field: "place" }]],
    [
      "a postcode elsewhere",
      { postcode: "9000", place: "Gent" },
      [{ kind: "outside-territory", field: "postcode" }],
    ],
    ["a place elsewhere", { postcode: "9130" }, [{ kind: "outside-territory", field: "place" }]],
    ["a namesake elsewhere", { place: "Beveren" }, [{ kind: "outside-territory", field: "place" }]],
    [
      "a short number",
      { telephone: "0470 12" },
      [{ kind: "not-a-telephone-number", field: "telephone", reason: "too-short" }],
    ],
    [
      "no e-mail address",
      { email: "jan@example" },
      [{ kind: "not-an-email-address", field: "email" }],
    ],
  ])("reports %s", (_what, changes, problems) => {
    expect(problemsOf(fullDraft(changes))).toEqual(problems);
  });

  it("reports that nobody could reach the client", () => {
    expect(problemsOf(shortDraft({ telephone: "" }))).toEqual([
      { kind: "no-contact", field: "contact" },
    ]);
  });

  it("does not report missing contact data when those given are wrong", () => {
    expect(problemsOf(shortDraft({ telephone: "0470" })).map(({ field }) => field)).toEqual([
      "telephone",
    ]);
  });

  it("reports one problem for each field, in the order of the form, the contact last", () => {
    const problems = problemsOf({
      ...shortDraft({ telephone: "", firstName: "Jan 2", name: "" }),
      place: "a\nb",
    });
    expect(problems.map(({ field }) => field)).toEqual(["firstName", "name", "place", "contact"]);
  });

  it.each<[string, string, ClientProblem["kind"]]>([
    ["a national number before all else", "85.07.30-033.28\n7/3/1985", "national-number"],
    ["a date of birth before a line break", "7/3/1985\n", "birth-date"],
    ["a line break before a control character", "\u0000a\n", "line-break"],
    ["a control character before the length", `\u200b${"a".repeat(300)}`, "control-character"],
    ["the length before the shape", "!".repeat(300), "too-long"],
  ])("reports %s", (_what, name, kind) => {
    expect(problemsOf(shortDraft({ name }))).toMatchObject([{ kind, field: "name" }]);
  });

  it("never repeats what was typed", () => {
    const secret = "Geheimzinnig";
    const draft = Object.fromEntries(clientFields.map((field) => [field, `${secret}(1)\n`]));
    const result = parseClientData(draft as ClientDraft, context);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(secret);
  });
});

describe.each(clientFields)("in %s", (field: ClientField) => {
  const kindsFor = (text: string): readonly ClientProblem["kind"][] =>
    problemsOf(fullDraft({ [field]: text }))
      .filter((problem) => problem.field === field)
      .map(({ kind }) => kind);

  it("refuses every national number in the official grouping", () => {
    fc.assert(
      fc.property(nationalNumbers, (digits) => {
        expect(kindsFor(inOfficialNotation(digits))).toEqual(["national-number"]);
      }),
    );
  });

  it("refuses a date of birth", () => {
    expect(kindsFor("07/03/1985")).toEqual(["birth-date"]);
    expect(kindsFor("7-3-85")).toEqual(["birth-date"]);
    expect(kindsFor("1985-03-07")).toEqual(["birth-date"]);
    expect(kindsFor("7 maart 1985")).toEqual(["birth-date"]);
    expect(kindsFor("°1985")).toEqual(["birth-date"]);
  });

  it("refuses a line break and an invisible character", () => {
    expect(kindsFor("a\nb")).toEqual(["line-break"]);
    expect(kindsFor("a\u2028b")).toEqual(["line-break"]);
    expect(kindsFor("a\u200bb")).toEqual(["control-character"]);
    expect(kindsFor("a\u202eb")).toEqual(["control-character"]);
    expect(kindsFor("a\tb")).toEqual(["control-character"]);
  });

  it("reports the limit for a text one character over it, not for one that meets it", () => {
    const limitCharacters = clientFieldLimits[field];
    const tooLong = { kind: "too-long", field, limitCharacters };
    const at = problemsOf(fullDraft({ [field]: "é".repeat(limitCharacters) }));
    const above = problemsOf(fullDraft({ [field]: "é".repeat(limitCharacters + 1) }));
    expect(at).not.toContainEqual(tooLong);
    expect(above).toContainEqual(tooLong);
  });
});

describe("eleven digits in the telephone field that can be dialled", () => {
  it.each(["32010000196", "32 010000196", "00462000112"])(
    "are a telephone number in %s",
    (text) => {
      expect(problemsOf(shortDraft({ telephone: text }))).toEqual([]);
    },
  );

  it.each(["32.01.00-001.96", "00.46.20-001.12", "32.45.00-001.16"])(
    "are a national number in %s, as on the identity card",
    (telephone) => {
      expect(problemsOf(shortDraft({ telephone }))).toEqual([
        { kind: "national-number", field: "telephone" },
      ]);
    },
  );
});

describe("for any input, parsing", () => {
  it("refuses a national number in any notation, also behind a name", () => {
    const dialled = /^(?:00[1-9]|324[5-9])/u;
    const numbers = nationalNumbers.filter((digits) => !dialled.test(digits));
    // The notations include a zero-width space between digits: the number is reported, not the
    // invisible character.
    fc.assert(
      fc.property(inRandomNotation(numbers), (text) => {
        const [problem] = problemsOf(shortDraft({ firstName: `Jan ${text}` }));
        expect(problem).toEqual({ kind: "national-number", field: "firstName" });
      }),
    );
  });

  it("accepts every Belgian mobile number as a telephone number", () => {
    const prefixes = ["+32", "+32 ", "+32 (0)", "0032", "0032 ", "00 32 ", "32", "0"];
    fc.assert(
      fc.property(fc.constantFrom(...prefixes), belgianMobiles, (prefix, mobile) => {
        expect(accepted(shortDraft({ telephone: prefix + mobile })).telephone).toBe(
          `+32 ${mobile.replace(/^(...)(..)(..)(..)$/u, "$1 $2 $3 $4")}`,
        );
      }),
      { numRuns: asMany(1000) },
    );
  });

  it("normalises idempotently", () => {
    fc.assert(
      fc.property(drafts(anyText), (draft) => {
        const once = normaliseClientDraft(draft);
        expect(normaliseClientDraft(once)).toEqual(once);
      }),
    );
  });

  it("accepts its own values unchanged", () => {
    const names = fc.constantFrom("Jan", " D\u2019Hondt", "Van  Damme", "e\u0301", "O");
    fc.assert(
      fc.property(names, names, (firstName, name) => {
        const client = accepted(fullDraft({ firstName, name }));
        const again = accepted(
          fullDraft({
            ...client.address,
            box: client.address?.box ?? "",
            firstName: client.firstName ?? "",
            name: client.name,
            telephone: client.telephone ?? "",
            email: client.email ?? "",
          }),
        );
        expect(again).toEqual(client);
      }),
    );
  });

  it("gives problems or data without throwing", () => {
    fc.assert(
      fc.property(drafts(anyText), (draft) => {
        const result = parseClientData(draft, context);
        if (result.ok) return;
        const fields = result.error.problems.map(({ field }) => field);
        expect(fields.length).toBeGreaterThan(0);
        expect(new Set(fields).size).toBe(fields.length);
      }),
      { numRuns: asMany(500) },
    );
  });
});
