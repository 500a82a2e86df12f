import { readSender } from "../../../src/outlook/open-sent-message.ts";

describe("the user of this Outlook", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  const sender = (userProfile: unknown) => {
    Reflect.set(globalThis, "Office", { context: { mailbox: { userProfile } } });
    return readSender();
  };
  const address = "inge.claes@opgroeien.be";

  it("has a name and an address", () => {
    const profile = { displayName: "Inge Claes", emailAddress: address };
    expect(sender(profile)).toEqual({ address, name: "Inge Claes" });
  });

  it.each([undefined, null, 7])("has an address only when the name is %p", (name) => {
    expect(sender({ displayName: name, emailAddress: address })).toEqual({ address, name: "" });
  });

  it.each([undefined, null, "Inge", {}, { displayName: "Inge Claes" }])(
    "is null when Outlook tells %p",
    (profile) => {
      expect(sender(profile)).toBeNull();
    },
  );

  it("is null where there is no Outlook", () => {
    expect(readSender()).toBeNull();
  });
});
