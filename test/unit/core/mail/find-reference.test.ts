import { replyKinds } from "../../../../src/core/base/mail-kind.ts";
import fc from "fast-check";
import { findReference } from "../../../../src/core/mail/our-marks.ts";
import { makeReference } from "../../../../src/core/mail/reference.ts";
import { mailText } from "../../../../src/core/mail/message.ts";
import { random } from "../../attachment/fixtures.ts";
import { madeProtocol } from "../protocol/made-protocol.ts";

const one = makeReference(random);
const other = makeReference(random);
const misspelt = one.replace(/.$/, (last) => (last === "B" ? "C" : "B"));

describe("finding a reference in a subject", () => {
  it.each([
    ["our own subject", mailText(madeProtocol(), one).subject],
    ["an answer to it", `RE: ${mailText(madeProtocol(), one).subject}`],
    ["small letters", one.toLowerCase()],
    ["brackets and points around it", `Vraag (${one}).`],
    ["twice the same", `${one} / ${one}`],
  ])("finds it in %s", (_what, subject) => {
    expect(findReference(subject)).toBe(one);
  });

  it.each([
    ["an empty subject", ""],
    ["none", "Doorverwijzing Kind en Gezin"],
    ["one whose check character does not fit", misspelt],
    ["two", `${one} en ${other}`],
    ["a right one and a wrong one", `${one} ${misspelt}`],
    ["one inside another word", `X${one} ${one}Z`],
    ["one with a piece missing", one.slice(0, -1)],
  ])("finds none in %s", (_what, subject) => {
    expect(findReference(subject)).toBeNull();
  });

  it.each(["referral", "correction", "resend", "test", "withdrawal", ...replyKinds] as const)(
    "finds the mail's own in the subject of a %s, and of an answer to it",
    (kind) => {
      const follows = kind === "correction" || kind === "resend" ? other : null;
      const { subject } = mailText(madeProtocol(), one, { kind, follows });
      if (follows !== null) expect(subject).toContain(follows);
      expect(findReference(subject)).toBe(one);
      expect(findReference(`RE: ${subject}`)).toBe(one);
    },
  );

  it("finds only a reference that the text contains", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const found = findReference(text);
        return found === null || text.toUpperCase().includes(found);
      }),
    );
  });
});
