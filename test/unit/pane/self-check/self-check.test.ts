import { fail, ok } from "../../../../src/core/base/result.ts";
import { sealKey } from "../../../../src/core/mail/seal.ts";
import { selfCheckKey, selfCheckSubject } from "../../../../src/guard/self-check-mail.ts";
import { checkNames, type CheckName } from "../../../../src/pane/self-check/check.ts";
import { checkWords } from "../../../../src/pane/self-check/check-wording.nl.ts";
import type { TrialRefusal } from "../../../../src/pane/self-check/trial-mail.ts";
import type { MemoryMail } from "../../outlook/memory-item.ts";
import { withoutPauses } from "../../preparing/without-pauses.ts";
import { faults, madeSelfCheck, user, type MadeOptions } from "./made-outlook.ts";

withoutPauses();

async function run(options: MadeOptions = {}) {
  const made = madeSelfCheck(options);
  await made.acts.start();
  const state = made.state();
  if (state.kind !== "result") throw new Error(`At ${state.kind}, not at the result`);
  return { ...made, result: state };
}

/** The checks that are not as hoped, as "subject: broken (code-9020)". */
async function misses(options: MadeOptions): Promise<readonly string[]> {
  const { results } = (await run(options)).result;
  expect(results.map(({ check }) => check)).toEqual(checkNames);
  return results
    .filter(({ outcome }) => outcome !== "ok")
    .map(({ check, outcome, detail }) => `${check}: ${outcome} (${detail ?? ""})`);
}

describe("in an Outlook that does everything", () => {
  it("finds every check in order, and measures each", async () => {
    const { result } = await run();
    expect(result.results.filter(({ outcome }) => outcome !== "ok")).toEqual([]);
    for (const { ms } of result.results) expect(ms).toBeGreaterThan(0);
  });

  it("leaves a trial to the user alone, which the guard knows in two ways", async () => {
    const { mail, result } = await run();
    expect(result.mayPressSend).toBe(true);
    expect(mail.recipients.to.map(({ address }) => address)).toEqual([user.address]);
    expect(mail.recipients.cc).toEqual([]);
    expect(mail.recipients.bcc).toEqual([]);
    expect(mail.subject).toBe(selfCheckSubject);
    expect(mail.session.get(selfCheckKey)).toBe("1");
    expect(mail.attachments).toEqual([]);
  });

  it.each(["html", "text"] as const)("does so in a mail of %s too", async (bodyFormat) => {
    expect(await misses({ mail: { bodyFormat } })).toEqual([]);
  });

  it("takes everything out once the user answered, and puts the signature back", async () => {
    const { mail, acts, state } = await run();
    await acts.answer("stopped");
    expect(state()).toMatchObject({
      last: { answer: "stopped", emptying: { kind: "emptied", left: [] } },
    });
    expect(mail).toMatchObject({
      recipients: { to: [], cc: [], bcc: [] },
      subject: "",
      lines: ["", "Groeten", "Lies"],
      attachments: [],
    });
    expect([...mail.session, ...mail.properties]).toEqual([]);
  });
});

describe("a call that goes wrong", () => {
  const reads: readonly [keyof typeof faults, string][] = [
    ["error", "code-9020"],
    ["hang", "silent"],
    ["throw", "threw"],
    ["garbage", "wrong-shape"],
    ["missing", "missing"],
  ];
  const own: readonly [keyof NonNullable<MadeOptions["broken"]>, readonly CheckName[]][] = [
    ["composeType", ["compose-type"]],
    ["bodyFormat", ["body-type", "body-prepend", "body-set"]],
    ["initializationContext", ["context"]],
    ["setSubject", ["subject"]],
    ["setBody", ["body-set"]],
    ["prependBody", ["body-prepend"]],
    ["setSessionValue", ["session", "session-remove"]],
    ["save", ["save"]],
    ["detach", ["detach"]],
    ["attachmentBytes", ["attachment-bytes"]],
    ["removeCustomProperty", ["property-remove"]],
    ["setRecipients", ["recipients-cc", "recipients-bcc", "recipients-to"]],
    ["recipients", ["recipients-cc", "recipients-bcc", "recipients-to"]],
  ];
  const cases = own.flatMap(([call, checks]) =>
    reads.map(([fault, detail]) => ({ call, checks, fault, detail })),
  );
  it.each(cases)("is told where $call: $fault, and nowhere else", async (row) => {
    const found = await misses({ broken: { [row.call]: faults[row.fault] } });
    const expected = row.checks.map((check) => `${check}: broken (${row.detail})`);
    const untried = row.call === "bodyFormat" ? ["body-html: broken (not-tried)"] : [];
    expect(found).toEqual([...expected, ...untried]);
  });

  it("is told of each call that throws by itself, while the rest goes on", async () => {
    expect(await misses({ broken: { save: "throws" } })).toEqual(["save: broken (threw)"]);
  });

  it.each([
    ["setSubject", ["subject: broken (not-as-set)"]],
    ["setBody", ["body-set: broken (not-as-set)"]],
    ["prependBody", ["body-prepend: broken (not-as-set)"]],
    ["detach", ["detach: broken (not-as-set)"]],
    ["removeSessionValue", ["session-remove: broken (not-as-set)"]],
    [
      "setCustomProperty",
      ["property-before-save: different (not-as-set)", "property-after-save: broken (not-as-set)"],
    ],
  ] as const)(
    "is found out by reading back where %s says done and does nothing",
    async (call, found) => {
      expect(await misses({ broken: { [call]: "lies" } })).toEqual(found);
    },
  );

  it("leaves what follows an attachment that did not come for untried", async () => {
    expect(await misses({ broken: { attach: faults.error } })).toEqual([
      "attach: broken (code-9020)",
      "attachment-list: broken (not-tried)",
      "attachment-id: broken (not-tried)",
      "attachment-bytes: broken (not-tried)",
      "detach: broken (not-tried)",
    ]);
  });

  it("ends every check when one call never answers and has no limit of its own", async () => {
    const copy = () => new Promise<"copied">(() => undefined);
    expect(await misses({ copy })).toEqual(["clipboard: broken (silent)"]);
  });
});

describe("an Outlook that does something otherwise", () => {
  it.each<[string, MadeOptions, readonly string[]]>([
    [
      "selects instead of copying",
      { copy: () => Promise.resolve("selected") },
      ["clipboard: different (selected)"],
    ],
    ["does not print", { print: () => "refused" }, ["print: different (refused)"]],
    ["tells no theme", { isDark: () => null }, ["theme: different (none)"]],
    ["keeps no teams", { canReadRoamingSettings: () => false }, ["roaming: broken (threw)"]],
    ["broke a policy", { policyViolations: () => 2 }, ["policy: different (seen)"]],
    ["passed a context", { mail: { context: "x" } }, ["context: different (present)"]],
    ["tells no name", { person: { ...user, name: "" } }, ["profile: different (no-name)"]],
  ])("is told when it %s", async (_what, options, found) => {
    expect(await misses(options)).toEqual(found);
  });

  const whole = madeSelfCheck().tools;
  it.each<[string, Partial<typeof whole.extra>, readonly string[]]>([
    [
      "answers an absent key with nothing",
      { rawSessionValue: () => Promise.resolve(ok(null)) },
      ["session-absent: different (none)"],
    ],
    [
      "answers an absent key with a text",
      { rawSessionValue: () => Promise.resolve(ok("x")) },
      ["session-absent: broken (wrong-shape)"],
    ],
    [
      "answers an absent key with another code",
      { rawSessionValue: () => Promise.resolve(fail(faults.error)) },
      ["session-absent: broken (code-9020)"],
    ],
    [
      "knows a conversation of a new mail",
      { conversationId: () => ok("AAQk") },
      ["conversation-id: different (present)"],
    ],
    [
      "has no inReplyTo",
      { inReplyTo: () => fail(faults.missing) },
      ["in-reply-to: different (missing)"],
    ],
    [
      "sends from another address",
      { from: () => Promise.resolve(ok({ address: "team@kindengezin.example", name: "Team" })) },
      ["from: different (other-address)"],
    ],
  ])("is told when it %s", async (_what, extra, found) => {
    expect(await misses({ extra: { ...whole.extra, ...extra } })).toEqual(found);
  });

  it("is told when it claims too few requirement sets", async () => {
    const facts = (sets: readonly string[]) => () => ({ ...whole.facts(), sets });
    expect(await misses({ facts: facts(["1.11"]) })).toEqual([
      "mailbox-sets: broken (before-1.12)",
    ]);
    expect(await misses({ facts: facts(["1.12", "1.13"]) })).toEqual([
      "mailbox-sets: different (before-1.14)",
    ]);
  });

  it("is told when it changes the attachment's id between two readings", async () => {
    const made = madeSelfCheck();
    const { item } = made.tools;
    const list = item.attachments.bind(item);
    let readings = 0;
    Object.assign(item, {
      attachments: async () => {
        readings += 1;
        const listed = await list();
        if (!listed.ok || readings < 3) return listed;
        made.mail.attachments = made.mail.attachments.map((one) => ({ ...one, id: "later" }));
        return list();
      },
    });
    await made.acts.start();
    const state = made.state();
    const found = state.kind === "result" ? state.results : [];
    expect(found.filter(({ outcome }) => outcome !== "ok")).toMatchObject([
      { check: "attachment-id", outcome: "different", detail: "id-changed" },
    ]);
  });

  it("is told when a first save must come before custom properties", async () => {
    const made = madeSelfCheck();
    const { item } = made.tools;
    const put = item.setCustomProperty.bind(item);
    let saved = false;
    Object.assign(item, {
      save: () => {
        saved = true;
        return Promise.resolve(ok(null));
      },
      setCustomProperty: (name: string, value: string) =>
        saved ? put(name, value) : Promise.resolve(fail(faults.error)),
    });
    await made.acts.start();
    const state = made.state();
    const found = state.kind === "result" ? state.results : [];
    expect(found.filter(({ outcome }) => outcome !== "ok")).toMatchObject([
      { check: "property-before-save", outcome: "different", detail: "code-9020" },
    ]);
  });
});

describe("before Send is pressed", () => {
  it("asks nobody to press Send when the guard could not know the mail", async () => {
    const broken = { setSubject: faults.error, setSessionValue: faults.error };
    expect((await run({ broken })).result.mayPressSend).toBe(false);
  });

  it.each([{ setSubject: faults.error }, { setSessionValue: faults.error }])(
    "asks when one way is left (%j)",
    async (broken) => {
      expect((await run({ broken })).result.mayPressSend).toBe(true);
    },
  );

  it("asks nobody when Outlook tells no address", async () => {
    const { result, mail } = await run({ person: null });
    expect(result.mayPressSend).toBe(false);
    expect(mail.recipients.to).toEqual([]);
  });
});

describe("a mail that is no empty new one", () => {
  const person = { address: "an@voorbeeld.example", name: "An", isList: false };
  const file = {
    id: "1",
    name: "a.pdf",
    kind: "file",
    inline: false,
    bytes: new Uint8Array(),
  } as const;
  it.each<[string, Partial<MemoryMail>, TrialRefusal]>([
    ["a reply", { composeType: "reply" }, "not-new"],
    ["a forward", { composeType: "forward" }, "not-new"],
    ["one with a subject", { subject: "Vraag" }, "not-empty"],
    ["one to somebody", { recipients: { to: [person], cc: [], bcc: [] } }, "not-empty"],
    ["one with a copy", { recipients: { to: [], cc: [], bcc: [person] } }, "not-empty"],
    ["one with an attachment", { attachments: [file] }, "not-empty"],
    ["one with a seal", { session: new Map([[sealKey, "{}"]]) }, "ours"],
    ["a draft with a seal", { properties: new Map([[sealKey, "{}"]]) }, "ours"],
    ["an earlier trial", { session: new Map([[selfCheckKey, "1"]]) }, "ours"],
    ["an earlier trial that was opened again", { subject: selfCheckSubject }, "ours"],
    ["one with our reference in the subject", { subject: "KG-7F3K-2M99" }, "ours"],
    ["one with our reference in the text", { lines: ["Zie KG-7F3K-2M99"] }, "ours"],
  ])("is refused and left untouched: %s", async (_which, mail, refusal) => {
    const { acts, state, calls } = madeSelfCheck({ mail });
    await acts.start();
    expect(state()).toEqual({ kind: "begin", looking: false, refusal, refusals: 1 });
    expect(calls.filter((call) => /setAsync|saveAsync|addFile|remove|prepend/.test(call))).toEqual(
      [],
    );
  });

  it("is refused when neither subject nor To can be read", async () => {
    const broken = { subject: faults.hang, recipients: faults.hang };
    const { acts, state } = madeSelfCheck({ broken });
    await acts.start();
    expect(state()).toMatchObject({ kind: "begin", refusal: "unreadable" });
  });

  it("may hold a picture of the signature", async () => {
    const logo = { ...file, name: "logo.png", inline: true };
    expect((await run({ mail: { attachments: [logo] } })).mail.attachments).toEqual([logo]);
  });
});

describe("after the answer", () => {
  it("says what could not be taken out, and keeps the mark while there are recipients", async () => {
    const made = await run();
    Object.assign(made.tools.item, { setRecipients: () => Promise.resolve(fail(faults.error)) });
    await made.acts.answer("other-sentence");
    expect(made.state()).toMatchObject({
      last: { emptying: { kind: "emptied", left: ["recipients", "subject", "session"] } },
    });
    expect(made.mail.session.get(selfCheckKey)).toBe("1");
  });

  it("notes the last check alone, and leaves another mail as it is", async () => {
    const { acts, state, mail, calls } = madeSelfCheck({ mail: { subject: "Vraag" } });
    acts.noteLastOnly();
    await acts.answer("left");
    expect(state()).toMatchObject({
      kind: "last-only",
      last: { answer: "left", emptying: { kind: "no-trial" } },
    });
    expect(mail.subject).toBe("Vraag");
    expect(calls).not.toContain("subject.setAsync");
  });

  it("empties the trial in a pane that was loaded anew", async () => {
    const { acts, state, mail } = madeSelfCheck({
      mail: { subject: selfCheckSubject, session: new Map([[selfCheckKey, "1"]]) },
    });
    acts.noteLastOnly();
    await acts.answer("stopped");
    expect(state()).toMatchObject({ last: { emptying: { kind: "emptied", left: [] } } });
    expect(mail.subject).toBe("");
  });

  it("notes that Outlook's alert led to the pane", async () => {
    const made = await run();
    made.mail.context = '{"version":1,"stopped":["self-check"]}';
    await made.acts.noticeStop();
    expect(made.state()).toMatchObject({ last: { paneFromAlert: true } });
  });
});

describe("the words", () => {
  it.each(checkNames)("say in whole sentences what each outcome of %s means", (check) => {
    const { label, did, ok: fineWords, different, broken } = checkWords[check];
    expect(label).toMatch(/^[A-Z]/u);
    for (const sentence of [did, fineWords, different, broken])
      expect(sentence).toMatch(/^[A-Z“].*\.$/u);
  });
});
