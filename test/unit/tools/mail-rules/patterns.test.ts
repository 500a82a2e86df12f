import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { replyKinds, type MailKind } from "../../../../src/core/base/mail-kind.ts";
import { mailText } from "../../../../src/core/mail/message.ts";
import { archiveName, resemblesOurAttachment } from "../../../../src/core/mail/our-marks.ts";
import { makeReference } from "../../../../src/core/mail/reference.ts";
import { breachMail } from "../../../../src/pane/breach/breach-mail.ts";
import { patternsOf } from "../../../../tools/mail-rules/limits.ts";
import {
  addressPatterns,
  attachmentPattern,
  domainPattern,
  subjectPatterns,
} from "../../../../tools/mail-rules/patterns.ts";
import { asMany } from "../../../examples.ts";
import { realProtocol } from "../../../registry/load.ts";
import { breachReport } from "../../pane/breach/made-breach.ts";
import { matches } from "./exchange-model.ts";
import { madeProtocols, rulesFor } from "./made-protocols.ts";

const newReference = () => makeReference((count) => randomBytes(count));
const protocol = realProtocol("beveren");
const subjects = subjectPatterns(protocol);
const isOurSubject = (subject: string) => subjects.some((pattern) => matches(pattern, subject));

const kinds: readonly MailKind[] = [
  "referral",
  "correction",
  "resend",
  "test",
  "withdrawal",
  ...replyKinds,
];

describe("the pattern of our attachment", () => {
  it("matches the name of every attachment that the product makes", () => {
    for (let made = 0; made < asMany(500); made += 1)
      expect(archiveName(newReference())).toMatch(new RegExp(attachmentPattern, "i"));
  });

  it.each([
    "doorverwijzing-KG-7F3K-2M9Q (1).zip",
    "doorverwijzing-KG-7F3K-2M9Q.zip.zip",
    "doorverwijzing-KG-7F3K-2M9Q.pdf",
    "DOORVERWIJZING-kg-7f3k-2m9q.ZIP",
    "Kopie van doorverwijzing-KG-7F3K-2M9Q.zip",
  ])("matches %s, to which somebody added something", (name) => {
    expect(matches(attachmentPattern, name)).toBe(true);
  });

  it.each([
    "doorverwijzing.zip",
    "doorverwijzing-verslag.zip",
    "doorverwijzing-KG.zip",
    "doorverwijzing-KG-7F3K.zip",
    "doorverwijzing-KG-7F3-2M9Q.zip",
    "doorverwijzing KG-7F3K-2M9Q.zip",
    "verslag-KG-7F3K-2M9Q.zip",
    "KG-7F3K-2M9Q.zip",
    "foto's.zip",
    "",
  ])("does not match “%s”", (name) => {
    expect(matches(attachmentPattern, name)).toBe(false);
  });

  it("matches every name without odd characters that the guard takes for ours", () => {
    const four = fc.stringMatching(/^[A-Za-z0-9]{4}$/);
    const name = fc
      .tuple(fc.constantFrom("doorverwijzing", "DOORVERWIJZING"), four, four, fc.string())
      .map(([word, one, other, rest]) => `${word}-KG-${one}-${other}${rest}`);
    fc.assert(
      fc.property(
        name,
        (one) => !resemblesOurAttachment({ name: one }) || matches(attachmentPattern, one),
      ),
      { numRuns: asMany(2000) },
    );
  });
});

describe("the patterns of our subjects", () => {
  it.each(kinds)("match the subject of every %s", (kind) => {
    for (let made = 0; made < asMany(100); made += 1) {
      const occasion = { kind, follows: newReference() };
      const { subject } = mailText(protocol, newReference(), occasion);
      expect(subjects.filter((pattern) => matches(pattern, subject))).toHaveLength(1);
    }
  });

  it("do not match the mail about a breach", () => {
    const reporter = { person: null, teams: [] };
    const { subject } = breachMail(breachReport({ reference: newReference() }), reporter);
    expect(subject).toMatch(/KG-/);
    expect(isOurSubject(subject)).toBe(false);
  });

  it.each([
    "RE: Doorverwijzing Kind en Gezin - referentie KG-7F3K-2M9Q",
    "Doorverwijzing Kind en Gezin",
    "Doorverwijzing Kind en Gezin - referentie volgt",
    "Vraag over doorverwijzing Kind en Gezin - referentie KG-7F3K-2M9Q",
    "Antwoord",
  ])("do not match “%s”", (subject) => {
    expect(isOurSubject(subject)).toBe(false);
  });
});

describe("the patterns of addresses", () => {
  const boxes = ["ocmw@mesen.be", "o'neil+x@zwaluwdal.be", "a.b@zwaluwdal.be", "c@zwaluwdal.be"];
  const patterns = addressPatterns(boxes);
  const isBox = (address: string) => patterns.some((pattern) => matches(pattern, address));

  it("match each address, whatever its case", () => {
    for (const box of boxes) expect([box, box.toUpperCase()].map(isBox)).toEqual([true, true]);
  });

  it.each([
    "xocmw@mesen.be",
    "ocmw@mesen.be.example",
    "ocmw@mesenxbe",
    "ocmw@mesen",
    "axb@zwaluwdal.be",
    "c@mesen.be",
    "o'neilx@zwaluwdal.be",
    "",
  ])("do not match “%s”", (address) => {
    expect(isBox(address)).toBe(false);
  });

  it("stand one for each domain", () => {
    expect(patterns).toEqual(["^ocmw@mesen\\.be$", "^(o'neil\\+x|a\\.b|c)@zwaluwdal\\.be$"]);
    expect(domainPattern(["a", "b"])).toBe("@(a|b)");
  });
});

describe("every pattern, for 2, 30 and 300 protocols", () => {
  const all = [2, 30, 300].flatMap((count) => patternsOf(rulesFor(madeProtocols(count))));

  it("uses only what Microsoft documents for mail flow rules", () => {
    // Literals; \w; an escaped character; | ( ) ^ and $. No brackets, counts, dots or look-ahead.
    const documented = /^\^?(?:[\p{L}\d@ '\-_&]|\\w|\\[^\w\s]|[|()])+\$?$/u;
    expect(all.filter((pattern) => !documented.test(pattern))).toEqual([]);
  });

  it("has no empty alternative, which Exchange refuses", () => {
    expect(all.filter((pattern) => /\(\||\|\||\|\)|\(\)/.test(pattern))).toEqual([]);
  });

  it("is shorter than 128 characters: how long it may be, Microsoft does not say", () => {
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(128);
  });
});
