import type { CallName } from "../../practice/host/call.ts";
import type { ItemChange, ItemSnapshot } from "../../practice/mail/item-snapshot.ts";
import type { Fault } from "../../practice/host/faults.ts";
import { findingText } from "../../src/guard/finding-wording.nl.ts";
import type { Finding } from "../../src/guard/finding.ts";
import { sealKey, type Seal } from "../../src/core/mail/seal.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { leaksIn } from "./leaks.ts";
import { beveren, client, openLastingPane, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

let window: PracticeWindow;
let prepared: ItemSnapshot;
let password: string;

beforeAll(async () => {
  window = await openLastingPane({ teams: [beveren.team] });
  await hurryToReview(window.pane, beveren.place, client);
  await walk.prepare(window.pane);
  await walk.waitForDone(window.pane);
  await window.pane.getByRole("checkbox", { name: doneWords.called }).check();
  await window.page.waitForFunction(
    (key) => self.practice?.item().sessionData[key]?.includes('"passwordHandedOver":true'),
    sealKey,
  );
  prepared = await window.control((practice) => practice.item());
  ({ password } = await walk.readDone(window.pane));
}, 180_000);

afterEach(() => window.control((practice) => practice.clearFaults()));

/** Puts the prepared mail in a new window, with one thing changed, and presses Send. */
async function sendWith(
  change: (mail: ItemSnapshot) => ItemChange,
  options: { readonly bare?: boolean; readonly faults?: readonly Fault[] } = {},
) {
  const { to, cc, bcc, subject, bodyHtml, attachments, sessionData, customProperties } = prepared;
  const mail = { to, cc, bcc, subject, bodyHtml, attachments, sessionData, customProperties };
  return window.control(
    async (practice, { mail, change, bareScript, faults }) => {
      practice.set({ bareScript, requirementSet: "1.15" });
      practice.newMail();
      practice.setItem({ ...mail, ...change });
      for (const fault of faults) practice.fail(fault);
      const state = await practice.send();
      return { state, completions: practice.completions() };
    },
    {
      mail,
      change: change(prepared),
      bareScript: options.bare ?? false,
      faults: options.faults ?? [],
    },
  );
}

const seal = (): Seal => JSON.parse(prepared.sessionData[sealKey] ?? "") as Seal;
const withSeal = (change: Partial<Seal>): ItemChange => ({
  sessionData: { [sealKey]: JSON.stringify({ ...seal(), ...change }) },
});
const inText = (html: string) => (mail: ItemSnapshot) => ({ bodyHtml: `${mail.bodyHtml}${html}` });
const pdf = { name: "verslag.pdf", base64: "JVBERi0=" };

const stopped: readonly (readonly [string, (mail: ItemSnapshot) => ItemChange, Finding])[] = [
  [
    "somebody added to To",
    ({ to }) => ({ to: [...to, "els@voorbeeld.example"] }),
    { kind: "recipient-added" },
  ],
  [
    "somebody missing in To",
    ({ to }) => ({ to: to.slice(1) }),
    { kind: "recipient-missing", mailboxes: [beveren.mailboxes[0]] },
  ],
  [
    "a letter more in an address",
    ({ to }) => ({ to: [...to, beveren.mailboxes[1].replace("kimpe", "kimppe")] }),
    { kind: "recipient-look-alike", mailbox: beveren.mailboxes[1], differs: "letters" },
  ],
  [
    "a distribution list",
    ({ to }) => ({ to: [...to, { address: "team@lijst.example", name: "Team", isList: true }] }),
    { kind: "recipient-list" },
  ],
  [
    "somebody in Cc",
    () => ({ cc: ["els@voorbeeld.example"] }),
    { kind: "copied-in", fields: ["Cc"] },
  ],
  ["our attachment taken out", () => ({ attachments: [] }), { kind: "attachment-missing" }],
  [
    "our attachment replaced under its own name",
    ({ attachments }) => ({ attachments: attachments.map(({ name }) => ({ ...pdf, name })) }),
    { kind: "attachment-changed" },
  ],
  [
    "another attachment",
    ({ attachments }) => ({ attachments: [...attachments, pdf] }),
    { kind: "other-attachments", cloud: false },
  ],
  [
    "the client's name in the text, with a tag in it and without accents",
    inText("<p>Het gaat over Ser<b>i</b>fe.</p>"),
    { kind: "client-in-text", what: ["name"], where: ["text"] },
  ],
  [
    "the client's telephone in the text, written otherwise",
    inText("<p>Bel +32 (0)470/12.34.56</p>"),
    { kind: "client-in-text", what: ["telephone"], where: ["text"] },
  ],
  [
    "the client's e-mail address behind a link",
    inText('<p><a href="mailto:serife.lukasiewicz%40voorbeeld.example">mail</a></p>'),
    { kind: "client-in-text", what: ["name", "email"], where: ["text"] },
  ],
  [
    "the client's address in the subject",
    ({ subject }) => ({ subject: `${subject} grote baan nr. 117` }),
    { kind: "client-in-text", what: ["address"], where: ["subject"] },
  ],
  [
    "the password in the text, with spaces",
    (mail) => inText(`<p>Code: ${password.toUpperCase().replace(/-/g, "&nbsp;")}</p>`)(mail),
    { kind: "password-in-text", where: ["text"] },
  ],
  [
    "a rijksregisternummer in the text",
    inText("<p>85.07.30-033.28</p>"),
    { kind: "national-number", where: ["text"] },
  ],
  [
    "a mail that is still being prepared",
    () => withSeal({ state: "preparing" }),
    { kind: "still-preparing" },
  ],
  [
    "a protocol that this version does not know",
    () => withSeal({ protocol: "elders" }),
    { kind: "protocol-unknown" },
  ],
  [
    "a seal that cannot be read, on what looks like ours",
    () => ({ sessionData: { [sealKey]: "{" } }),
    { kind: "seal-unread" },
  ],
];

const soft: readonly (readonly [string, (mail: ItemSnapshot) => ItemChange, Finding])[] = [
  [
    "a draft that was closed and opened again",
    () => ({ sessionData: {} }),
    { kind: "draft-reopened" },
  ],
  ["a mail of another day", () => withSeal({ preparedOn: "2024-05-02" }), { kind: "other-day" }],
  [
    "a password that was not handed over",
    () => withSeal({ passwordHandedOver: false }),
    { kind: "password-not-handed-over" },
  ],
  [
    "the password in a mail of its own to the same mailbox",
    () => ({
      subject: "Wachtwoord",
      bodyHtml: "<p>Het is k7mf-2xqa-9wtd-hrv4.</p>",
      attachments: [],
      sessionData: {},
      customProperties: {},
    }),
    { kind: "password-in-next-mail", where: ["text"] },
  ],
];

describe.each([
  ["in a page", false],
  ["as a bare script", true],
])("the guard %s", (_where, bare) => {
  it.each(stopped)(
    "stops %s, in a sentence without data of the client",
    async (_what, change, finding) => {
      const { state, completions } = await sendWith(change, { bare });
      expect(completions).toBe(1);
      if (state.kind !== "alert") throw new Error(`not stopped: ${state.kind}`);
      expect(state.alert.text).toContain(findingText(finding));
      expect(leaksIn(state.alert.text, password)).toEqual([]);
      const acts = state.alert.buttons.map(({ act }) => act.kind);
      expect(acts).toContain("open-pane");
      expect(acts).not.toContain("send-anyway");
    },
  );

  it.each(soft)("tells of %s, and lets it go when asked again", async (_what, change, finding) => {
    const { state } = await sendWith(change, { bare });
    if (state.kind !== "alert") throw new Error(`not stopped: ${state.kind}`);
    expect(state.alert.text).toContain(findingText(finding));
    const anyway = state.alert.buttons.find(({ act }) => act.kind === "send-anyway");
    await window.control((practice, label) => practice.choose(label), anyway?.label ?? "");
    expect(await window.control((practice) => practice.outcome())).toEqual({
      kind: "sent",
      how: "anyway",
    });
  });

  it("lets the mail go as it was prepared", async () => {
    const { state, completions } = await sendWith(() => ({}), { bare });
    expect([state, completions]).toEqual([{ kind: "sent", how: "allowed" }, 1]);
  });

  it.each<[string, (mail: ItemSnapshot) => ItemChange]>([
    [
      "the order and the case of the mailboxes",
      ({ to }) => ({ to: [...to].reverse().map(({ address }) => address.toUpperCase()) }),
    ],
    [
      "a friendly line more",
      inText("<p>Alvast bedankt voor de snelle opvolging, tot dinsdag 14 uur!</p>"),
    ],
    [
      "a picture in the signature",
      ({ attachments }) => ({
        attachments: [...attachments, { name: "logo.png", base64: "iVBORw0KGgo=", isInline: true }],
      }),
    ],
    [
      "ordinary mail to the same OCMW",
      () => ({
        subject: "Overleg",
        bodyHtml: "<p>Kunnen we dinsdag overleggen?</p>",
        attachments: [],
        sessionData: {},
        customProperties: {},
      }),
    ],
    [
      "ordinary mail with a zip made by hand",
      () => ({
        subject: "Foto's",
        attachments: [{ name: "fotos.zip", base64: "UEsFBg==" }],
        bodyHtml: "<p>Zie bijlage.</p>",
        sessionData: {},
        customProperties: {},
      }),
    ],
  ])("is silent about %s", async (_what, change) => {
    expect((await sendWith(change, { bare })).state).toEqual({ kind: "sent", how: "allowed" });
  });
});

describe("a sealed mail that Outlook does not let the guard read", () => {
  const reads: readonly CallName[] = [
    "sessionData.getAsync",
    "to.getAsync",
    "cc.getAsync",
    "bcc.getAsync",
    "subject.getAsync",
    "body.getAsync",
    "getAttachmentsAsync",
    "getAttachmentContentAsync",
  ];

  it.each(
    reads.flatMap((call) =>
      (["error", "wrong-shape"] as const).map((kind) => [call, kind] as const),
    ),
  )("stays, when %s meets %s", async (call, kind) => {
    const { state, completions } = await sendWith(() => ({}), {
      faults: [{ call, kind, runtime: "send" }],
    });
    expect([state.kind, completions]).toEqual(["alert", 1]);
  });

  it.each(["sessionData.getAsync", "getAttachmentContentAsync"] as const)(
    "stays, when %s never answers",
    async (call) => {
      const { state, completions } = await sendWith(() => ({}), {
        faults: [{ call, kind: "hang", runtime: "send" }],
      });
      expect([state.kind, completions]).toEqual(["alert", 1]);
    },
  );
});
