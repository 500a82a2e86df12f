import { confirmedText, testWords } from "../../src/pane/follow-up/follow-up-wording.nl.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { recipientWords } from "../../src/pane/parts/recipient-wording.nl.ts";
import { realRegistry } from "../registry/load.ts";
import { madeDay, madePreparation } from "./preparing/made-preparation.ts";

/* What no real protocol shows yet: no OCMW confirmed a mailbox. */

const [beveren] = realRegistry().protocols;
const printed = beveren?.mailboxes[0]?.address;
if (beveren === undefined || printed === undefined) throw new Error("No mailbox in the registry");
const confirmed = {
  ...printed,
  value: "onthaal@beveren.be",
  printed: "onthaa1@beveren.be",
  reason: "Misgelezen.",
  confirmed: { by: "Onthaal OCMW Beveren", on: madeDay("2026-11-20") },
} as const;

it("says by whom and when a mailbox was last confirmed, and advises a test where never", () => {
  expect(confirmedText(confirmed)).toBe(
    "Laatst bevestigd door Onthaal OCMW Beveren op 20 november 2026.",
  );
  expect(confirmedText(printed)).toBe(testWords.never);
});

it("says why an address is here, as printed and as confirmed", () => {
  const why = recipientWords.whyAddress(confirmed);
  for (const said of [printed.article, "onthaa1@beveren.be", "Onthaal OCMW Beveren", "20 november"])
    expect(why).toContain(said);
  expect(recipientWords.whyAddress(printed)).toContain("Nog door niemand bevestigd.");
});

it("asks on the telephone who picks up, in a test alone", () => {
  const { reference } = madePreparation();
  const script = (kind: "test" | "referral") =>
    doneWords.scriptLines(beveren, reference, kind).join("\n");
  expect(script("test")).toContain("Met wie spreek ik?");
  expect(script("test")).toContain("zonder persoonsgegevens");
  expect(script("referral")).not.toContain("Met wie spreek ik?");
});
