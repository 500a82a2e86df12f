import { resolveTyped } from "../../../../practice/mail/typed-recipients.ts";

const an = { address: "an@voorbeeld.example", name: "an@voorbeeld.example" };

describe("resolveTyped", () => {
  it.each([
    { typed: "an@voorbeeld.example", recipients: [an], rest: "" },
    { typed: " an@voorbeeld.example ; ", recipients: [an], rest: "" },
    { typed: "An Ans <an@voorbeeld.example>", recipients: [{ ...an, name: "An Ans" }], rest: "" },
    { typed: "<an@voorbeeld.example>", recipients: [an], rest: "" },
    { typed: "an", recipients: [], rest: "an" },
    { typed: "an@voorbeeld", recipients: [], rest: "an@voorbeeld" },
    { typed: "bo; an@voorbeeld.example, cas", recipients: [an], rest: "bo; cas" },
    { typed: "AN@VOORBEELD.example; an@voorbeeld.example", recipients: 1, rest: "" },
    { typed: "", recipients: [], rest: "" },
  ])("resolves '$typed' as Outlook would", ({ typed, recipients, rest }) => {
    const resolved = resolveTyped(typed, []);
    if (typeof recipients === "number") expect(resolved.recipients).toHaveLength(recipients);
    else expect(resolved.recipients).toEqual(recipients);
    expect(resolved.rest).toBe(rest);
  });

  it("keeps the recipients already there", () => {
    expect(resolveTyped("bo@voorbeeld.example", [an]).recipients).toHaveLength(2);
  });
});
