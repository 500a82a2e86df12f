import { sealKey, asDraftCopy } from "../../../src/core/mail/seal.ts";
import { longestMs } from "../../../src/guard/handle-send.ts";
import { faultKinds, type FaultKind } from "./made-office.ts";
import { pressSend } from "./press-send.ts";
import { madeSeal, ordinaryMail, person, sealedMail, type SentMail } from "./sent-mail.ts";

/** Without `twice`: a second answer is ignored. */
const breaking = faultKinds.filter((kind) => kind !== "twice");

const sealed = sealedMail();
/** After reopening, only the custom properties still hold the seal. */
const draft: SentMail = { ...sealed, session: {} };

const callsOf = async (mail: SentMail) => (await pressSend(mail)).calls;
const allSealedCalls = await callsOf(sealed);
/** Where Outlook does not tell the sender, there is nothing to compare, and the mail goes. */
const sealedCalls = allSealedCalls.filter((call) => call !== "from.getAsync");
const draftCalls = await callsOf(draft);
const forward: SentMail = { ...sealed, to: ordinaryMail.to, session: {}, properties: {} };
const forwardCalls = await callsOf(forward);
const ordinaryCalls = await callsOf(ordinaryMail);

/** Expects that the mail is stopped with a sentence, and that Outlook is told once and in time. */
async function expectStopped(mail: SentMail, faults: Readonly<Record<string, FaultKind>>) {
  const { completions, tookMs } = await pressSend(mail, { faults });
  expect(completions).toHaveLength(1);
  expect(completions[0]).toMatchObject({ allowEvent: false });
  expect(completions[0]?.errorMessage).toMatch(/nalezen|nagelezen/);
  expect(tookMs).toBeLessThanOrEqual(longestMs);
}

describe("a mail that the pane prepared", () => {
  it("is read with ten calls", () => {
    expect([...allSealedCalls].sort()).toEqual([
      "bcc.getAsync",
      "body.getAsync html",
      "body.getAsync text",
      "cc.getAsync",
      "from.getAsync",
      "getAttachmentContentAsync",
      "getAttachmentsAsync",
      `sessionData.getAsync ${sealKey}`,
      "subject.getAsync",
      "to.getAsync",
    ]);
  });

  const single = sealedCalls.flatMap((call) => breaking.map((kind) => ({ call, kind })));
  it.each(single)("stays when $call $kind", ({ call, kind }) =>
    expectStopped(sealed, { [call]: kind }),
  );

  it("stays when any two calls go wrong", async () => {
    const pairs = sealedCalls.flatMap((one, place) =>
      sealedCalls.slice(place + 1).map((other) => [one, other] as const),
    );
    for (const [one, other] of pairs)
      for (const kind of breaking)
        for (const second of ["fails", "hangs", "twice"] as const)
          await expectStopped(sealed, { [one]: kind, [other]: second });
  }, 60_000);

  it.each(breaking)("stays when everything %s", (kind) =>
    expectStopped(sealed, Object.fromEntries(sealedCalls.map((call) => [call, kind]))),
  );

  it.each(sealedCalls)(
    "goes when %s answers twice, since the first answer counts",
    async (call) => {
      const { completions } = await pressSend(sealed, { faults: { [call]: "twice" } });
      expect(completions).toEqual([{ allowEvent: true }]);
    },
  );

  it("is stopped for what was found as well as for what could not be read", async () => {
    const changed = { ...sealed, cc: [person("an@voorbeeld.example")] };
    const { completions } = await pressSend(changed, { faults: { "subject.getAsync": "hangs" } });
    expect(completions[0]?.errorMessage).toMatch(/Cc.*Outlook liet het onderwerp niet nalezen/);
  });
});

describe("a reopened draft", () => {
  const single = draftCalls
    .filter((call) => !call.endsWith("lifted"))
    .flatMap((call) => breaking.map((kind) => ({ call, kind })));
  it.each(single)("stays when $call $kind", ({ call, kind }) =>
    expectStopped(draft, { [call]: kind }),
  );

  it("stays because of its attachment when its subject was changed and its seal cannot be read", () =>
    expectStopped({ ...draft, subject: "Iets anders" }, { loadCustomPropertiesAsync: "fails" }));

  it("stays because of its subject when its attachment is gone and its seal cannot be read", () =>
    expectStopped({ ...draft, attachments: [] }, { loadCustomPropertiesAsync: "misshapen" }));

  it("stays when its custom property is not a string", async () => {
    const kept = asDraftCopy(madeSeal());
    await expectStopped({ ...draft, properties: { [sealKey]: kept } }, {});
  });
});

describe("a forward of a referral to a stranger, without its seal", () => {
  const single = forwardCalls.flatMap((call) => faultKinds.map((kind) => ({ call, kind })));
  it.each(single)("stays when $call $kind", async ({ call, kind }) => {
    const { completions, tookMs } = await pressSend(forward, { faults: { [call]: kind } });
    expect(completions).toMatchObject([{ allowEvent: false }]);
    expect(tookMs).toBeLessThanOrEqual(longestMs);
  });
});

describe("a mail that the pane did not prepare", () => {
  const single = ordinaryCalls.flatMap((call) => faultKinds.map((kind) => ({ call, kind })));
  it.each(single)("goes when $call $kind", async ({ call, kind }) => {
    const { completions, tookMs } = await pressSend(ordinaryMail, { faults: { [call]: kind } });
    expect(completions).toEqual([{ allowEvent: true }]);
    expect(tookMs).toBeLessThan(20_000);
  });

  it("stays when nothing of it can be read, because it may be ours", async () => {
    const everything = [...ordinaryCalls, "subject.getAsync", "getAttachmentsAsync"];
    await expectStopped(
      ordinaryMail,
      Object.fromEntries(everything.map((call) => [call, "fails"])),
    );
  });
});

describe("the longest wait", () => {
  it("stays within the limit when every part of the mail hangs", async () => {
    const parts = sealedCalls.filter((call) => !call.startsWith("session"));
    const faults = Object.fromEntries(parts.map((call) => [call, "hangs"] as const));
    const { completions, tookMs } = await pressSend(sealed, { faults });
    expect(tookMs).toBeLessThanOrEqual(longestMs);
    expect(completions).toHaveLength(1);
  });
});
