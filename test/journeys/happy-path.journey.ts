import { webcrypto } from "node:crypto";
import { parseSeal, sealKey } from "../../src/core/mail/seal.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import * as walk from "../../tools/browser/walk.ts";
import { readPdf, withoutWhite } from "../unit/attachment/read-pdf.ts";
import { runSevenZipWasm } from "../unit/attachment/seven-zip.ts";
import { leaksIn } from "./leaks.ts";
import { beveren, client, mesen, openPane, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

interface Finished {
  readonly window: PracticeWindow;
  readonly mail: Awaited<ReturnType<typeof readMail>>;
  readonly shown: Awaited<ReturnType<typeof walk.readDone>>;
}

const readMail = ({ control }: PracticeWindow) => control((practice) => practice.item());

async function refer({ team, place }: typeof beveren | typeof mesen): Promise<Finished> {
  const window = await openPane({ teams: [team] });
  await walk.walkToReview(window.pane, place, client);
  await walk.prepare(window.pane);
  await walk.waitForDone(window.pane);
  return { window, mail: await readMail(window), shown: await walk.readDone(window.pane) };
}

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, "base64"));

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await webcrypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Buffer.from(digest).toString("hex");
}

/** What 7-Zip's own code gets out of the attachment with a password. */
const unzip = (bytes: Uint8Array, password: string) =>
  runSevenZipWasm({
    args: ["e", "-y", `-p${password}`, "bijlage.zip"],
    files: { "bijlage.zip": bytes },
    read: ["doorverwijzing.pdf"],
  });

describe.each([beveren, mesen])("a referral for $place", (referral) => {
  let finished: Finished;
  beforeAll(async () => {
    finished = await refer(referral);
  }, 60_000);

  it("ends in a mail to exactly the mailboxes of the protocol, with one attachment and a true seal", async () => {
    const { mail, shown } = finished;
    expect(mail.to.map(({ address }) => address)).toEqual(referral.mailboxes);
    expect([mail.cc, mail.bcc]).toEqual([[], []]);
    expect(mail.subject).toBe(`Doorverwijzing Kind en Gezin - referentie ${shown.reference}`);
    expect(mail.bodyText).toMatch(/^Beste collega\n/);
    expect(mail.bodyText).toContain(`lokaal team Kind en Gezin ${referral.team}`);
    expect(mail.bodyText).toContain(shown.reference);
    expect(mail.bodyText.indexOf("7-Zip")).toBeLessThan(mail.bodyText.indexOf("Lies Peeters"));
    expect(mail.attachments.map(({ name }) => name)).toEqual([
      `doorverwijzing-${shown.reference}.zip`,
    ]);
    expect(Object.keys(mail.sessionData)).toEqual([sealKey]);
    expect(Object.keys(mail.customProperties)).toEqual([sealKey]);
    const seal: unknown = {
      version: 6,
      follows: null,
      copies: [],
      state: "prepared",
      kind: "referral",
      protocol: referral.protocol,
      reference: shown.reference,
      preparedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown,
      recipients: referral.mailboxes,
      attachment: {
        name: mail.attachments[0]?.name,
        sha256: await sha256(bytesOf(mail.attachments[0]?.base64 ?? "")),
      },
      passwordHandedOver: false,
      sender: "lies.peeters@kindengezin.example",
    };
    const whole = parseSeal(mail.sessionData[sealKey] ?? "");
    if (whole === null) throw new Error("No seal");
    const { fingerprints } = whole;
    expect({ ...whole, fingerprints: null }).toEqual({
      ...(seal as object),
      fingerprints: null,
    });
    for (const kind of ["names", "telephones", "emails", "addresses"] as const)
      expect([kind, fingerprints?.[kind].length]).not.toEqual([kind, 0]);
    expect(fingerprints).toMatchObject({ weakNames: [], password: null });
    expect(JSON.parse(String(mail.customProperties[sealKey]))).toEqual({
      ...(seal as object),
      sender: null,
      fingerprints: null,
    });
  });

  it("attaches a sheet that opens with the password shown, and holds every value", async () => {
    const { mail, shown } = finished;
    const archive = bytesOf(mail.attachments[0]?.base64 ?? "");
    const { code, files } = await unzip(archive, shown.password);
    expect(code).toBe(0);
    const sheet = await readPdf(files.get("doorverwijzing.pdf") ?? new Uint8Array());
    const text = withoutWhite(sheet.text);
    const [postcode = "", place = ""] = referral.place.split(" ");
    const { telephone, ...others } = client;
    for (const value of [...Object.values(others), postcode, place, shown.reference])
      expect(text).toContain(withoutWhite(value));
    expect(text).toContain(withoutWhite(telephone).slice(1));
    expect((await unzip(archive, `${shown.password}x`)).code).not.toBe(0);
  });

  it("keeps the client's data and the password out of everything but the attachment", async () => {
    const { window, mail, shown } = finished;
    const { attachments, ...rest } = mail;
    const places = {
      "subject, body, seal, properties and roaming settings": JSON.stringify(rest),
      "the attachment's name": attachments.map(({ name }) => name).join(),
      "the attachment's bytes": attachments
        .map(({ base64 }) => Buffer.from(base64, "base64").toString("latin1"))
        .join(),
      "the text for the file": shown.fileNote,
      "what the browser asked for": window.requests.join("\n"),
      "the mail as a file, without its attachment": (
        await window.control((practice) => practice.eml())
      ).replace(/Content-Disposition: attachment[\s\S]*/, ""),
    };
    for (const [where, text] of Object.entries(places)) {
      expect(text).not.toBe("");
      expect([where, leaksIn(text, shown.password)]).toEqual([where, []]);
    }
  });

  it("asks nothing of any other computer, and no page complains or breaks its policy", () => {
    const { window } = finished;
    const origins = window.requests.map((request) => new URL(request.split(" ")[0] ?? "").origin);
    expect(new Set(origins)).toEqual(new Set(Object.values(window.origins)));
    expect(window.complaints).toEqual([]);
  });

  it("keeps nothing in the browser, during the job or after", async () => {
    const { window, shown } = finished;
    const kept = await window.paneFrame().evaluate(async () => ({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      frame: self.name,
      address: location.href,
      title: document.title,
    }));
    // The library keeps in which Outlook it runs; that is not ours to prevent.
    const { session, ...rest } = kept;
    const libraryKeys = /^(hostInfoValue|practicexdmInfo|practiceserializerVersion)$/;
    expect(session.map(([key]) => key).filter((key) => !libraryKeys.test(key))).toEqual([]);
    expect(leaksIn(JSON.stringify(session), shown.password)).toEqual([]);
    expect(rest).toMatchObject({ local: [], cookies: "", databases: [], caches: [] });
    expect(leaksIn(JSON.stringify(rest), shown.password)).toEqual([]);
    expect(await window.ownContext().cookies()).toEqual([]);
  });
});

it("finds a leak in clear, backwards, in base64 and in hex, so that finding none means something", () => {
  const name = client.name;
  for (const text of [
    name,
    name.normalize("NFD").toUpperCase(),
    encodeURIComponent(name),
    Array.from(name).reverse().join(""),
    Buffer.from(name).toString("hex"),
    ...["", "a", "ab"].map((before) => Buffer.from(`${before}${name}.`).toString("base64")),
  ])
    expect(leaksIn(`voor ${text} na`, "wacht-woord")).toContain(name);
});
