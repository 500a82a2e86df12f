import { readOpenMail } from "../../../src/outlook/read-mail.ts";

const open = (item: unknown): void => {
  Object.assign(globalThis, { Office: { context: { mailbox: { item } } } });
};

afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

describe("a mail that is being read", () => {
  it.each([
    [
      { subject: "Dag", to: [{ emailAddress: "an@b.be" }, { emailAddress: "jo@b.be" }] },
      { subject: "Dag", to: ["an@b.be", "jo@b.be"] },
    ],
    [
      { subject: "", to: [] },
      { subject: "", to: [] },
    ],
    [
      { subject: { getAsync: () => undefined }, to: [] },
      { subject: null, to: [] },
    ],
    [
      { subject: "Dag", to: [{ emailAddress: "an@b.be" }, { displayName: "Jo" }] },
      { subject: "Dag", to: null },
    ],
    [
      { subject: "Dag", to: ["an@b.be"] },
      { subject: "Dag", to: null },
    ],
    [
      { subject: "Dag", to: "an@b.be" },
      { subject: "Dag", to: null },
    ],
    [null, { subject: null, to: null }],
    [undefined, { subject: null, to: null }],
  ])("of %j is told as %j", (item, told) => {
    open(item);
    expect(readOpenMail()).toEqual(told);
  });

  it("is told as nothing where Outlook throws", () => {
    Object.assign(globalThis, { Office: {} });
    expect(readOpenMail()).toEqual({ subject: null, to: null });
  });
});
