import {
  emptyReferrer,
  parseReferrer,
  referrerLimits,
  referrerLine,
} from "../../../../src/core/mail/referrer.ts";
import { textOf } from "../../../../src/core/mail/text-of-preparation.ts";
import { textOfSeal } from "../../../../src/core/mail/text-of-seal.ts";
import { madePreparation } from "../../preparing/made-preparation.ts";
import { realRegistry } from "../../../registry/load.ts";

const inOutlook = "Inge Claes";

describe("who refers", () => {
  it("is whom Outlook names, until another name is typed or it is emptied", () => {
    const name = (typed: string | null) => {
      const parsed = parseReferrer({ ...emptyReferrer, name: typed }, inOutlook);
      return parsed.ok ? parsed.value.name : parsed.error;
    };
    expect(name(null)).toBe("Inge Claes");
    expect(name("  An   Maes ")).toBe("An Maes");
    expect(name("")).toBeNull();
    expect(parseReferrer(emptyReferrer, null)).toMatchObject({ value: { name: null } });
    expect(name("a".repeat(200))).toHaveLength(referrerLimits.name);
  });

  it.each(["03 123 45 67", "+32 (0)3 123.45.67", "0470/12-34-56"])(
    "can be called at %s",
    (telephone) =>
      expect(parseReferrer({ ...emptyReferrer, telephone }, null)).toMatchObject({
        value: { telephone },
      }),
  );

  it.each(["bel mij", "12", "inge@opgroeien.be", "0470 12 34 56 (thuis)"])(
    "cannot be called at %s",
    (telephone) =>
      expect(parseReferrer({ ...emptyReferrer, telephone }, null)).toMatchObject({
        error: { kind: "referrer-telephone-unreadable" },
      }),
  );

  it("is in the mail only when asked, and must then be somebody", () => {
    expect(parseReferrer({ ...emptyReferrer, inMail: true }, null)).toMatchObject({
      error: { kind: "referrer-nothing-to-show" },
    });
    const made = madePreparation();
    const text = (inMail: boolean) =>
      textOf({ ...made, referrer: { name: "An Maes", telephone: "03 123 45 67", inMail } });
    expect(text(false).paragraphs.join()).not.toContain("An Maes");
    expect(text(true).paragraphs.at(-1)).toBe("Vragen? Bel An Maes, 03 123 45 67.");
  });

  it("comes after the words that a seal tells, so that these are recognised without it", () => {
    const made = madePreparation();
    const referrer = { name: "An Maes", telephone: null, inMail: true };
    const { paragraphs } = textOf({ ...made, referrer });
    const { reference, referral } = made;
    const ofSeal = textOfSeal(
      { protocol: referral.choice.protocol.id, reference, kind: "referral", follows: null },
      realRegistry(),
    );
    expect(paragraphs.slice(0, -1)).toEqual(ofSeal?.paragraphs);
  });

  it("is one line of what is told", () => {
    expect(referrerLine({ name: null, telephone: null, inMail: false })).toBeNull();
    expect(referrerLine({ name: null, telephone: "03 1", inMail: false })).toBe("03 1");
  });
});
