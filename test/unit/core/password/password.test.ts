import fc from "fast-check";
import {
  generatePassword,
  isPassword,
  parseAgreedPassword,
  type Password,
} from "../../../../src/core/password/password.ts";
import {
  findGeneratedShape,
  isGeneratedShape,
} from "../../../../src/core/password/password-shape.ts";
import { spellPassword } from "../../../../src/core/password/password-spelling.ts";
import { readableCharacters } from "../../../../src/core/base/readable-characters.ts";
import { estimateBits } from "../../../../src/core/password/password-strength.ts";
import { drawCharacters } from "../../../../src/core/base/random.ts";
import { client, random, serife } from "../../attachment/fixtures.ts";

const someone = client({ name: "Amina", email: "zeldzaam@voorbeeld.be" });
const agreed = (text: string) => parseAgreedPassword(text, someone);

describe("a generated password", () => {
  const many = Array.from({ length: 10_000 }, () => generatePassword(random));

  it("is four groups of four from the alphabet, with hyphens", () => {
    for (const password of many)
      expect(password).toMatch(/^[a-hjkmnp-tv-z2-9]{4}(?:-[a-hjkmnp-tv-z2-9]{4}){3}$/);
  });

  it("does not repeat in ten thousand", () => {
    expect(new Set(many).size).toBe(many.length);
  });

  it.each([
    ["letter", /[a-z]/g, 22],
    ["digit", /[2-9]/g, 8],
  ])("uses each %s equally often", (_which, pattern, kinds) => {
    const counts = new Map<string, number>();
    const all = many.join("").match(pattern) ?? [];
    for (const character of all) counts.set(character, (counts.get(character) ?? 0) + 1);
    const expected = all.length / kinds;
    const deviation = [...counts.values()].reduce(
      (sum, count) => sum + (count - expected) ** 2 / expected,
      0,
    );
    expect(counts.size).toBe(kinds);
    // Chi-squared; more than 80 comes by chance once in a million runs with 21 degrees of freedom.
    expect(deviation).toBeLessThan(80);
  });

  it("holds a few digits more than chance gives, since codes without them are drawn again", () => {
    const digits = many.join("").match(/[2-9]/g) ?? [];
    expect(digits.length / (many.length * 16)).toBeGreaterThan(8 / 30);
    expect(digits.length / (many.length * 16)).toBeLessThan(0.33);
  });

  it("drops bytes from 240 on, which would favour the first characters", () => {
    const asked: number[] = [];
    let next = 240;
    const source = (count: number) => {
      asked.push(count);
      return Uint8Array.from({ length: count }, () => (next < 256 ? next++ : 29));
    };
    expect(drawCharacters(readableCharacters, 16, source)).toBe("9".repeat(16));
    expect(asked).toEqual([16, 16]);
  });

  it("maps byte 0 to the first and byte 239 to the last character", () => {
    const drawn = (byte: number) =>
      drawCharacters(readableCharacters, 16, (count) => new Uint8Array(count).fill(byte));
    expect(drawn(0)).toBe("a".repeat(16));
    expect(drawn(239)).toBe("9".repeat(16));
  });

  it.each([
    ["gives nothing useful", (count: number) => new Uint8Array(count).fill(255)],
    ["gives too little", () => new Uint8Array(1)],
    ["gives the same again and again", (count: number) => new Uint8Array(count)],
  ])("is not made when the source of randomness %s", (_, source) => {
    expect(() => generatePassword(source)).toThrow("source of randomness");
  });

  it("may lock an archive, has the shape, and would be strong enough if agreed on", () => {
    for (const password of many.slice(0, 1000)) {
      expect(isPassword(password)).toBe(true);
      expect(isGeneratedShape(password)).toBe(true);
    }
  });
});

describe("a password that the guard could miss", () => {
  const bytesOf = (text: string) => Array.from(text, (one) => readableCharacters.indexOf(one));

  it.each([
    ["letters alone", "abcdefghjkmnpqrs"],
    ["digits alone", "2345678923456789"],
    ["letters and digits in groups of their own", "abcd2345efgh6789"],
    ["letters in a single group", "ab23456789234567"],
    ["three letters", "a2345678b2345c67"],
    ["a hexadecimal number", "a2b3c4d5e6f7a8b9"],
  ])("is drawn again: %s", (_what, first) => {
    const bytes = bytesOf(`${first}k7mf2xqa9wtdhrv4`);
    const source = (count: number) => Uint8Array.from(bytes.splice(0, count));
    expect(generatePassword(source)).toBe("k7mf-2xqa-9wtd-hrv4");
  });
});

describe("the shape of a generated password", () => {
  it.each([
    "k7mf-2xqa-9wtd-hrv4",
    "Wachtwoord: k7mf-2xqa-9wtd-hrv4.",
    "(k7mf-2xqa-9wtd-hrv4)",
    "K7MF-2XQA-9WTD-HRV4",
    "k7mf\u20112xqa\u20139wtd \u2212 hrv4",
    "k7mf - 2xqa - 9wtd - hrv4",
    "een\nk7mf-2xqa-9wtd-hrv4\nregel",
  ])("is found in %p", (text) => {
    expect(findGeneratedShape(text)).toBeDefined();
  });

  it("is returned as written", () => {
    expect(findGeneratedShape("zie K7mf – 2xqa-9wtd-hrv4!")).toBe("K7mf – 2xqa-9wtd-hrv4");
  });

  it.each([
    "",
    "k7mf-2xqa-9wtd",
    "k7mf-2xqa-9wtd-hrv",
    "k7mf-2xqa-9wtd-hrv45",
    "xk7mf-2xqa-9wtd-hrv4",
    "k7mf-2xqa-9wtd-hrv4-9abc",
    "k7mo-2xqa-9wtd-hrv4",
    "k7mf2xqa9wtdhrv4",
    "daar werd even naar gekeken",
    "BE68 5390 0754 7034",
    "referentie KG-7F3K-2M9Q, dossier 2024-2025-2026",
  ])("is not found in %p", (text) => {
    expect(findGeneratedShape(text)).toBeUndefined();
  });

  it("must be the whole text", () => {
    expect(isGeneratedShape("k7mf-2xqa-9wtd-hrv4")).toBe(true);
    for (const text of ["K7MF-2XQA-9WTD-HRV4", " k7mf-2xqa-9wtd-hrv4", "k7mf-2xqa-9wtd-hrv4\n"])
      expect(isGeneratedShape(text)).toBe(false);
  });

  it("is found at any position in a text", () => {
    const around = fc.string({ unit: fc.constantFrom(" ", "\n", ".", ",", ":", "(", '"') });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const password = generatePassword(random);
        expect(findGeneratedShape(before + password + after)).toBe(password);
      }),
    );
  });
});

describe("an agreed password", () => {
  it.each([
    ["sixteen random characters", "T7#kq!2vZ9$wLp4&"],
    ["sixteen random small letters and digits", "k7mf2xqa9wtdhrv4"],
    ["one of the generated shape", "k7mf-2xqa-9wtd-hrv4"],
    ["six words", "paard batterij nietje lampion fietsbel komkommer"],
    ["six words with hyphens", "zebra-karton-viool-mosterd-gletsjer-trapeze"],
    ["twenty random digits", "83920174650293847162"],
  ])("may be %s", (_, text) => {
    expect(agreed(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ["Welkom2026!", "password-too-short"],
    ["vijftien-tekens", "password-too-short"],
    ["", "password-too-short"],
    ["k7mf-2xqa-9wtd-hrv4 ", "password-outer-space"],
    [" k7mf-2xqa-9wtd-hrv4", "password-outer-space"],
    ["caféë-k7mf-2xqa-9wtd", "password-character-refused"],
    ["k7mf-2xqa-9wtd-hrv€", "password-character-refused"],
    ["k7mf-2xqa\t9wtd-hrv4", "password-character-refused"],
    ["k7mf-2xqa-9wtd-hrv4\n", "password-character-refused"],
    ["k7mf-2xqa-9wtd-😀", "password-character-refused"],
    ["aaaaaaaaaaaaaaaa", "password-too-weak"],
    ["abababababababab", "password-too-weak"],
    ["abcdefghijklmnop", "password-too-weak"],
    ["azertyuiopqsdfghjklm", "password-too-weak"],
    ["1234567890123456", "password-too-weak"],
    ["Welkom2026!Welkom2026!", "password-too-weak"],
    ["W3lk0mW3lk0mB3lg13!!", "password-too-weak"],
    ["OCMW-Beveren-2026-referral", "password-too-weak"],
    ["Opgroeien-OCMW-21112026", "password-too-weak"],
    ["DoorverwijzingOCMW2026", "password-too-weak"],
    ["KindEnGezin2026!!", "password-too-weak"],
    ["wachtwoordwachtwoord", "password-too-weak"],
    ["verantwoordelijkheid1", "password-too-weak"],
    ["P@ssw0rdP@ssw0rd1!", "password-too-weak"],
    ["correcthorsebatterystaple", "password-too-weak"],
    ["paard-batterij-nietje-lamp", "password-too-weak"],
    ["01-02-1987-03-04-1990", "password-too-weak"],
    ["2019-2020-2021-2022-2023", "password-too-weak"],
  ])("may not be %p: %s", (text, kind) => {
    expect(agreed(text)).toMatchObject({ ok: false, error: { kind } });
  });

  it("may have 16 to 99 characters, inclusive", () => {
    const digits = (count: number) =>
      Array.from({ length: count }, (_, at) => String((at * at * 7 + at * 3) % 11).slice(-1)).join(
        "",
      );
    const long = `k7mf-2xqa-9wtd-hrv4-${digits(79)}`;
    expect(long).toHaveLength(99);
    expect(agreed("T7#kq!2vZ9$wLp4&").ok).toBe(true);
    expect(agreed(long).ok).toBe(true);
    expect(agreed("T7#kq!2vZ9$wLp4")).toEqual({
      ok: false,
      error: { kind: "password-too-short", length: 15, minimum: 16 },
    });
    expect(agreed(`${long}x`)).toEqual({
      ok: false,
      error: { kind: "password-too-long", length: 100, maximum: 99 },
    });
  });

  it.each([
    ["the name", "k7mf-lukasiewicz-9wtd", "name"],
    ["a part of the name", "k7mf-HONDT-2xqa-9wtd", "name"],
    ["the name in one piece", "k7mfdhondt2xqa9wtd", "name"],
    ["the first name, in capitals without accents", "K7MF-SERIFE-2XQA-9WTD", "firstName"],
    ["the first name, cut by a hyphen", "k7mf-seri-fe2x-qa9w", "firstName"],
    ["the name of the mailbox", "k7mf-rakete78-2xqa-9wtd", "email"],
    ["the street", "k7mf-grotebaan-2xqa-9wtd", "street"],
    ["the place", "k7mf-melsele-2xqa-9wtd", "place"],
    ["the postcode", "k7mf-9120-2xqa-9wtd", "postcode"],
    ["the end of the telephone number", "k7mf-123456-2xqa-9wtd", "telephone"],
    ["the telephone number in pieces", "k7mf-12-x34-x56-xqaw", "telephone"],
  ])("may not hold %s", (_, text, field) => {
    const whole = client({ ...serife, email: "rakete78@voorbeeld.be" });
    expect(parseAgreedPassword(text, whole)).toEqual({
      ok: false,
      error: { kind: "password-holds-client-data", field },
    });
  });

  it("may hold a particle of the name inside a word, but not the name", () => {
    const peeters = client({ ...serife, name: "Van den Broeck" });
    expect(parseAgreedPassword("gevangen-T7kq2vZ9wLp4", peeters).ok).toBe(true);
    expect(parseAgreedPassword("vandenbroeck-T7kq2vZ9wLp4", peeters).ok).toBe(false);
  });

  it("never repeats in an error what was typed", () => {
    const outcome = parseAgreedPassword("geheimpje-Amina-geheimpje", someone);
    expect(JSON.stringify(outcome)).not.toMatch(/amina|geheimpje/i);
  });

  it("can lock an archive whenever it is accepted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", minLength: 16, maxLength: 110 }), (text) => {
        const outcome = agreed(text);
        if (outcome.ok) expect(isPassword(outcome.value)).toBe(true);
      }),
    );
  });
});

describe("the estimate", () => {
  it("never counts more than all printable characters could give", () => {
    const printable = fc.string({
      unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
      maxLength: 99,
    });
    fc.assert(
      fc.property(printable, (text) => {
        expect(estimateBits(text)).toBeLessThanOrEqual(text.length * Math.log2(95));
      }),
    );
  });

  it("adds almost nothing for repetition", () => {
    const once = estimateBits("k7mf2xqa9wtd");
    expect(estimateBits("k7mf2xqa9wtdk7mf2xqa9wtd")).toBe(once);
    expect(estimateBits("k7mf2xqa9wtd-k7mf2xqa9wtd")).toBeLessThan(once + 15);
  });

  it("accepts nearly every random password of sixteen letters and digits", () => {
    const characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    const draw = () =>
      Array.from(random(16), (byte) => characters.charAt(byte % characters.length)).join("");
    const enough = Array.from({ length: 1000 }, draw).filter((text) => estimateBits(text) >= 60);
    // About 920 of 1000, give or take 9: far enough below never to fail by chance.
    expect(enough.length).toBeGreaterThan(850);
  });
});

describe("spelling on the telephone", () => {
  it("speaks letters with a name, digits as words, and hyphens", () => {
    expect(spellPassword("k7mf-2xqa-9wtd-hrv4" as Password)).toEqual([
      ["k van Karel", "zeven", "m van Maria", "f van Frederik", "streepje"],
      ["twee", "x van Xavier", "q van Quotiënt", "a van Arthur", "streepje"],
      ["negen", "w van Waterloo", "t van Telefoon", "d van Dirk", "streepje"],
      ["h van Hendrik", "r van Robert", "v van Victor", "vier"],
    ]);
  });

  it("names capitals and symbols of an agreed password, in groups of at most four", () => {
    expect(spellPassword("Ab 1-@" as Password)).toEqual([
      ["hoofdletter a van Arthur", "b van Bruno", "spatie", "één", "streepje"],
      ["apenstaartje"],
    ]);
    expect(spellPassword("--" as Password)).toEqual([["streepje"], ["streepje"]]);
  });

  it("has distinct words for every printable character, and names each character once", () => {
    const all = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("");
    const words = spellPassword(all as Password).flat();
    expect(words).toHaveLength(95);
    expect(new Set(words).size).toBe(95);
    for (const word of words) expect(word).toMatch(/^[a-zé][a-zA-Zëé -]{2,}$/);
  });
});
