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

  it.each([undefined, null, 7])("has an address but no name when the name is %p", (name) => {
    expect(sender({ displayName: name, emailAddress: address })).toEqual({ address, name: "" });
  });

  it.each([undefined, null, "Inge", {}, { displayName: "Inge Claes" }])(
    "is null when Outlook gives %p",
    (profile) => {
      expect(sender(profile)).toBeNull();
    },
  );

  it("is null without Outlook", () => {
    expect(readSender()).toBeNull();
  });
});
