import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseReference } from "../../src/core/mail/reference.ts";
import { isGeneratedShape } from "../../src/core/password/password-shape.ts";
import { readPdf, withoutWhite } from "../unit/attachment/read-pdf.ts";
import { sevenZips, type SevenZipRunner } from "../unit/attachment/seven-zip.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "demo-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Mail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly bodyText: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly size: number;
    readonly file: string;
  }[];
  readonly password: string;
  readonly reference: string;
  readonly protocol: string;
  readonly fileNote: string;
}

interface Ended {
  readonly code: number | null;
  /** All that was printed, on both channels. */
  readonly printed: string;
}

/** The command as a person gives it, on the build that is there. */
function demonstrate(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ["tools/bootstrap.mjs", "tools/demo/main.ts", "--no-build", ...args],
      { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
    );
    let printed = "";
    for (const channel of [child.stdout, child.stderr])
      channel.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
      });
    child.on("close", (code) => resolve({ code, printed }));
  });
}

function clientFile(client: Readonly<Record<string, string>>): string {
  const path = join(mkdtempSync(join(folder, "client-")), "client.json");
  writeFileSync(path, JSON.stringify(client));
  return path;
}

const serife = {
  firstName: "Şerife",
  name: "Łukasiewicz-D'Hondt",
  street: "Kruisstraat",
  number: "12A",
  box: "B201",
  telephone: "0470 98 76 54",
  email: "serife.lukasiewicz@example.com",
};

const pictures = [
  "01-gemeente.png",
  "02-informeren.png",
  "03-toestemming.png",
  "04-gegevens.png",
  "05-nakijken.png",
  "06-klaar.png",
  "07-outlook.png",
];

const demonstrations = [
  {
    place: "9120 Melsele",
    client: { ...serife, postcode: "9120", place: "Melsele" },
    protocol: "beveren",
    to: ["stephanie.vantroven@beveren.be", "ingedekimpe@beveren.be"],
    note: ["OCMW Beveren", "Noord-Oost Waasland", "7 maart 2024"],
  },
  {
    place: "8957 Mesen",
    client: { ...serife, postcode: "8957", place: "Mesen" },
    protocol: "mesen",
    to: ["ocmw@mesen.be"],
    note: ["Sociale Dienst Mesen", "Ieper", "1 februari 2024"],
  },
];

describe.each(demonstrations)("the demonstration for $place", ({ place, client, ...expected }) => {
  let out: string;
  let ended: Ended;
  let mail: Mail;
  let archive: Uint8Array;

  beforeAll(async () => {
    out = join(folder, expected.protocol, "mail");
    ended = await demonstrate(
      ...["--place", place, "--client", clientFile(client), "--on", "2026-11-21", "--out", out],
    );
    if (ended.code !== 0) throw new Error(ended.printed);
    mail = JSON.parse(readFileSync(join(out, "mail.json"), "utf8")) as Mail;
    archive = new Uint8Array(readFileSync(join(out, mail.attachments[0]?.file ?? "")));
  });

  it("sends to exactly the mailboxes of the protocol", () => {
    expect(mail).toMatchObject({
      to: expected.to,
      cc: [],
      bcc: [],
      protocol: expected.protocol,
    });
  });

  it("has one attachment, written beside it under the name that carries the reference", () => {
    expect(parseReference(mail.reference)).toBe(mail.reference);
    const name = `doorverwijzing-${mail.reference}.zip`;
    expect(mail.attachments).toEqual([{ name, size: archive.length, file: name }]);
    expect(isGeneratedShape(mail.password)).toBe(true);
  });

  it("leaves the mail, its attachment and a picture of each step, and nothing else", () => {
    expect(readdirSync(out).sort()).toEqual(
      [...pictures, "mail.json", ...mail.attachments.map(({ file }) => file)].sort(),
    );
    for (const picture of pictures)
      expect(readFileSync(join(out, picture)).subarray(1, 4).toString("latin1")).toBe("PNG");
  });

  it("says in subject, text and note by which reference and protocol, on which day", () => {
    expect(mail.subject).toContain(mail.reference);
    expect(mail.bodyText).toContain(mail.reference);
    expect(mail.bodyText).toContain("7-Zip");
    for (const part of [mail.reference, "21 november 2026", ...expected.to, ...expected.note])
      expect(mail.fileNote).toContain(part);
  });

  it("shows neither client nor password outside the attachment", () => {
    const { password, ...readable } = mail;
    const open = JSON.stringify(readable) + ended.printed + readdirSync(out).join();
    // The protocol names its own places, so the postcode and the place are no secret of the client.
    for (const secret of [...Object.values(serife), "98 76 54", "987654", password])
      expect(open).not.toContain(secret);
  });

  describe.each(sevenZips)("opened by $name", ({ run }: SevenZipRunner) => {
    const open = (bytes: Uint8Array, password: string) =>
      run({
        args: ["x", "-y", `-p${password}`, "mail.zip"],
        files: { "mail.zip": bytes },
        read: ["doorverwijzing.pdf"],
      });

    it("is one entry, locked with AES-256", async () => {
      const listed = await run({ args: ["l", "-slt", "mail.zip"], files: { "mail.zip": archive } });
      expect(listed.code).toBe(0);
      expect(listed.output.match(/^Path = .*\.pdf$/gm)).toEqual(["Path = doorverwijzing.pdf"]);
      expect(listed.output.match(/^Method = .*$/gm)).toEqual(["Method = AES-256 Store"]);
      expect(listed.output.match(/^Encrypted = .*$/gm)).toEqual(["Encrypted = +"]);
    });

    it("gives a sheet with every value of the client", async () => {
      const opened = await open(archive, mail.password);
      expect(opened.code).toBe(0);
      const { text } = await readPdf(opened.files.get("doorverwijzing.pdf") ?? new Uint8Array());
      const values = { ...client, telephone: "+32 470 98 76 54" };
      for (const value of Object.values(values))
        expect(withoutWhite(text)).toContain(withoutWhite(value));
    });

    it.each([
      {
        wrong: "another password",
        password: (right: string) => right.replace(/^./, (first) => (first === "2" ? "3" : "2")),
      },
      { wrong: "its hyphens left out", password: (right: string) => right.replaceAll("-", "") },
      { wrong: "no password", password: () => "" },
    ])("stays shut for $wrong", async ({ password }) => {
      const opened = await open(archive, password(mail.password));
      expect(opened.code).not.toBe(0);
    });

    it("does not pass when a byte of the encrypted data is flipped", async () => {
      const flipped = archive.slice();
      const middle = Math.floor(flipped.length / 2);
      flipped[middle] = (flipped[middle] ?? 0) ^ 1;
      const opened = await open(flipped, mail.password);
      expect(opened.code).not.toBe(0);
    });
  });
});

/** One of each kind: every place and every field has its sentence tested in the pane. */
const stops = [
  {
    when: "Kruibeke, merged but not in the protocol",
    args: ["--place", "9150 Kruibeke"],
    says: "maar het protocol met OCMW Beveren is getekend voor een ander gebied (9120 en 9130)",
  },
  {
    when: "a day before it is in force",
    args: ["--place", "9120 Melsele", "--on", "2024-03-06"],
    says: "geldt pas vanaf 7 maart 2024",
  },
  {
    when: "a national number in a field",
    args: ["--place", "8957", "--client", clientFile({ name: "Peeters", box: "85073003328" })],
    says: "Bus: Hier staat een rijksregisternummer. Dat mag je niet delen: haal het weg.",
  },
  {
    when: "a client whom nobody could reach",
    args: ["--place", "8957", "--client", clientFile({ name: "Peeters" })],
    says: "Vul minstens één in: telefoon, e-mail, of een straat met nummer.",
  },
  {
    when: "a letter that cannot be printed",
    args: ["--place", "8957", "--client", clientFile({ name: "李", telephone: "0470987654" })],
    says: "Naam: Het teken “李” kunnen we niet drukken.",
  },
  {
    when: "a postcode of several places",
    args: ["--place", "9120"],
    says: "9120 Melsele (gemeente Beveren-Kruibeke-Zwijndrecht)",
  },
  { when: "no such place", args: ["--place", "4000 Luik"], says: "Geen plaats gevonden" },
  {
    when: "a field that does not exist",
    args: ["--place", "8957", "--client", clientFile({ opmerking: "geheim" })],
    says: "staat een veld dat niet bestaat",
  },
  {
    when: "an option that does not exist",
    args: ["--naar", "Mesen"],
    says: "Gebruik: npm run demo",
  },
];

describe("the demonstration stops", () => {
  it.each(stops)("for $when, with the sentence that says so", async ({ args, says }) => {
    const out = mkdtempSync(join(folder, "stop-"));
    writeFileSync(join(out, "mail.json"), "of a former demonstration");
    const { code, printed } = await demonstrate(...args, "--out", out);
    expect(printed).toContain(says);
    expect(printed).not.toContain("geheim");
    expect(code).toBe(2);
    if (!printed.includes("Gebruik:")) expect(existsSync(join(out, "mail.json"))).toBe(false);
  });
});
