import { holdsMailbox, sameMailbox, sameMailboxes } from "../../../../src/core/base/mailbox.ts";

const box = "sociaalhuis@beveren.be";

describe("comparing mailboxes", () => {
  it.each([
    ["is equal to itself", box, true],
    ["is equal in capitals", "SociaalHuis@Beveren.BE", true],
    ["is equal with spaces around it", ` ${box}\t`, true],
    ["differs in one letter", "sociaalhuls@beveren.be", false],
    ["differs at another domain", "sociaalhuis@beveren.example", false],
    ["differs with a space inside", "sociaal huis@beveren.be", false],
  ])("an address %s", (_what, other, same) => {
    expect(sameMailbox(box, other)).toBe(same);
    expect(sameMailbox(other, box)).toBe(same);
    expect(holdsMailbox(["an@voorbeeld.example", other], box)).toBe(same);
  });
});

describe("comparing lists of mailboxes", () => {
  const an = "an@voorbeeld.example";

  it.each<[string, readonly string[], readonly string[], boolean]>([
    ["two empty lists are the same", [], [], true],
    ["the order does not count", [box, an], [` ${an.toUpperCase()}`, box], true],
    ["a mailbox too many counts", [box, an], [box], false],
    ["a mailbox that is missing counts", [], [box], false],
    ["a mailbox that is there twice counts", [box, box, an], [box, an, an], false],
  ])("%s", (_what, some, others, same) => {
    expect(sameMailboxes(some, others)).toBe(same);
  });
});
