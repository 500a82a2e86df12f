import { makeFingerprints } from "../../../src/guard/recognise/fingerprint.ts";
import { readHtml } from "../../../src/guard/recognise/html-text.ts";
import { mailHtml, mailText } from "../../../src/core/mail/message.ts";
import { createRecogniser } from "../../../src/guard/recognise/recognise.ts";
import { passwordKey } from "../../../src/guard/recognise/fingerprint-keys.ts";
import type { Fingerprints } from "../../../src/core/mail/seal.ts";
import { realRegistry } from "../../registry/load.ts";
import { madeClient, reference, sha256 } from "./messages/prepared.ts";

/*
 * How often a text without any client data is stopped. Per kind of fingerprint, the expected number
 * of false matches is (distinct pieces of the text) x (fingerprints) / 2^bits; see fingerprint.ts.
 */

const wordCount = 100_000;

const common =
  "aan achter alle als andere avond beetje begin bellen bericht bij bijna bijlage binnen boek brief buiten collega contact daar dag dan dat de deur deze dienst dik doen door duidelijk een eerst eigen elke en er even gaan gang gebeld gedaan geen gelezen gemeente gesprek gezien goed graag groot haar half hebben heel helpen hem het hier hij hoe huis iemand iets ik in is jaar je kamer kan keer kijken klaar kleur komen kort kunnen laat laten leven lijst maand maar maken man me meer mensen met mijn moeten morgen na naar nacht nemen niet nieuw nog nooit nu of om onder ons ook op open over paar per plan praten punt raam reden rond ruim samen school schrijven snel soms staan stad straat stuk tafel team tegen tijd toen tot tussen twee uit uur van vandaag veel vergadering verslag vier volgende voor vraag vragen vriendelijke vroeg waar wachten wat water week weer weg welke werk weten wij wil winkel wonen woord ze zeggen zelf zien zijn zo zonder zullen".split(
    " ",
  );
const parts =
  "bos dijk hof veld beek molen kouter dam heide akker brug steen poort laar donk".split(" ");
const given = "Koen Lies Wout Nele Tom Griet Stijn Hanne Bram Fien Karim Aya".split(" ");
const signs = [" ", " ", " ", " ", " ", " ", ", ", ". ", ".\n", ": ", " - ", "-", " (", ") "];

/** Seeded random numbers (mulberry32), so that failures can be reproduced. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Dutch words, and made-up names, numbers, telephone numbers and addresses; no data of the made client. */
function dutchText(seed: number): string {
  const draw = numbers(seed);
  const one = (list: readonly string[]): string => list[draw(list.length)] ?? "";
  const name = (): string => `${one(given)} ${one(["Van ", "De ", "Van de ", ""])}${place()}`;
  const place = (): string => {
    const text = one(parts) + one(parts) + one(["", "mans", "ers", "s"]);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const made: readonly (() => string)[] = [
    name,
    () => `${place()}straat ${1 + draw(300)}`,
    () => `0${480 + draw(19)} ${10 + draw(90)} ${10 + draw(90)} ${10 + draw(90)}`,
    () => `${one(given).toLowerCase()}.${place().toLowerCase()}@${one(parts)}${draw(100)}.be`,
    () => String(draw(100_000)),
    () => `“${one(common)} ${one(common)} ${one(common)} ${one(common)}”`,
    () => `https://www.${one(parts)}.be/${one(common)}/${draw(1_000_000)}`,
  ];
  let text = "";
  for (let count = 0; count < wordCount; count += 1)
    text += (draw(12) === 0 ? (made[draw(made.length)] ?? name)() : one(common)) + one(signs);
  return text;
}

const text = dutchText(1);
const salts = Array.from({ length: 8 }, (_, place) => sha256(`salt ${place}`).slice(0, 32));
const agreedSpaced = "Paard batterij nietje koe 77";
const agreedGlued = "Paard-Batterij-Nietje-77";

const emptyPrints: Fingerprints = {
  salt: "00112233445566778899aabbccddeeff",
  names: [],
  weakNames: [],
  everydayNames: [],
  telephones: [],
  emails: [],
  addresses: [],
  password: null,
};

/** The distinct pieces of a text that the guard would hash, such as "n:peeters", without the salt. */
function piecesOf(texts: readonly string[], password: string): readonly string[] {
  const pieces = new Set<string>();
  const one = "0000000000";
  const prints = {
    ...emptyPrints,
    names: [one],
    telephones: [one],
    emails: [one],
    addresses: [one],
    password: { length: passwordKey(password).length, bits: 0 },
  };
  const recognise = createRecogniser(prints, [], (key) => {
    pieces.add(key.slice(prints.salt.length + 1));
    return "f".repeat(64);
  });
  for (const text of texts) recognise(text);
  return [...pieces];
}

const listOf = { n: "names", t: "telephones", e: "emails", a: "addresses" } as const;

/** Counts the pieces that match a fingerprint by chance, over all salts, and what the formula expects. */
function measure(password: string, isRepeated: boolean) {
  const count = { hits16: 0, expected16: 0, hits40: 0, expected40: 0, hits15: 0, expected15: 0 };
  // The password affects password pieces only.
  const pieces = piecesOf([text], password).filter((one) => !isRepeated || one.startsWith("p"));
  for (const salt of salts) {
    const made = { client: madeClient(), password, ownText: "", signature: "", salt };
    const prints = makeFingerprints({ ...made, hash: sha256 });
    for (const piece of pieces) {
      const digest = sha256(`${salt}:${piece}`);
      const kind = piece.charAt(0);
      if (kind === "p") {
        count.expected15 += 2 ** -15;
        if (parseInt(digest.slice(0, 4), 16) >> 1 === prints.password?.bits) count.hits15 += 1;
      } else {
        const list = prints[listOf[kind as keyof typeof listOf]];
        count.expected16 += list.length * 2 ** -16;
        count.expected40 += list.length * 2 ** -40;
        if (list.includes(digest.slice(0, 10))) count.hits40 += 1;
        count.hits16 += list.filter((one) => one.slice(0, 4) === digest.slice(0, 4)).length;
      }
    }
  }
  return count;
}

/** Expects a count within four standard deviations. */
function expectClose(hits: number, expected: number): void {
  expect(Math.abs(hits - expected)).toBeLessThan(4 * Math.sqrt(expected) + 1);
}

describe("a text of a hundred thousand words without the client's data", () => {
  const glued = measure(agreedGlued, false);
  const spaced = measure(agreedSpaced, true);

  it("is long and varied", () => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(wordCount);
    expect(new Set(words).size).toBeGreaterThan(5_000);
  });

  it("is not stopped by the guard", () => {
    const [salt = ""] = salts;
    const prints = makeFingerprints({
      client: madeClient(),
      password: "k7mf-2xqa-9wtd-hrv4",
      ownText: "",
      signature: "",
      salt,
      hash: sha256,
    });
    expect(createRecogniser(prints, [], sha256)(text)).toEqual({
      parts: [],
      everydayName: false,
      password: false,
    });
  });

  it("matches no 40-bit fingerprint", () => {
    expect(glued.hits40).toBe(0);
    expect(glued.expected40 / salts.length).toBeLessThan(1e-5);
  });

  it("matches 16-bit fingerprints as often as the formula predicts", () => {
    expect(glued.hits16).toBeGreaterThan(30);
    expectClose(glued.hits16, glued.expected16);
  });

  it("matches the fifteen bits of a password as often as the formula predicts", () => {
    expect(glued.hits15 + spaced.hits15).toBeGreaterThan(5);
    expectClose(glued.hits15, glued.expected15);
    expectClose(spaced.hits15, spaced.expected15);
  });
});

describe("our own mail text with an agreed password", () => {
  it.each([
    [agreedSpaced, 1 / 900],
    [agreedGlued, 1 / 900],
  ])("matches %s by chance in less than a fraction %d of mails", (password, share) => {
    const protocol = realRegistry().protocols[0];
    if (protocol === undefined) throw new Error("No protocol");
    const own = mailText(protocol, reference);
    const texts = [own.subject, readHtml(mailHtml(own)).text];
    const ofPassword = piecesOf(texts, password).filter((one) => one.startsWith("p"));
    expect(ofPassword.length / 2 ** 15).toBeLessThan(share);
    expect(ofPassword.length).toBeGreaterThan(0);
  });
});
