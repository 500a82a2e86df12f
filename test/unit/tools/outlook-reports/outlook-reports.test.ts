import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  writeSelfCheckReport,
  type SelfCheckReport,
} from "../../../../src/pane/self-check/report-text.ts";
import { runOutlookReports } from "../../../../tools/outlook-reports/run.ts";
import { heard } from "../heard.ts";

const web: SelfCheckReport = {
  version: "0.1.0 (3f9a2c1)",
  platform: "OfficeOnline",
  host: "OutlookWebApp",
  hostVersion: "15.20.6411.013",
  officeVersion: "unknown",
  sets: ["1.8", "1.15"],
  results: [
    { check: "session", outcome: "ok", detail: null, ms: 12 },
    { check: "save", outcome: "broken", detail: "code-9020", ms: 40 },
  ],
  send: "stopped",
  paneFromAlert: true,
};
const classic: SelfCheckReport = {
  ...web,
  platform: "PC",
  host: "Outlook",
  hostVersion: "16.0.17328.20124",
  results: [],
  send: "left",
  paneFromAlert: false,
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "outlook-reports-"));
  const files = {
    "web.txt": `Dag,\n\n> ${writeSelfCheckReport(web).replaceAll("\n", "\n> ")}\n\nGroeten`,
    "twee.eml": `${writeSelfCheckReport(classic)}\n\n${writeSelfCheckReport(web).slice(0, 200)}`,
    "leeg.txt": "Dag",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...files: readonly string[]) => heard(() => runOutlookReports(files, folder));

describe("npm run outlook-reports", () => {
  it("prints a column for each client and a row for each check", async () => {
    const { status, stdout, stderr } = await run("web.txt");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.trim().split("\n");
    expect(lines).toContain("| Check | OfficeOnline OutlookWebApp 15.20.6411.013 |");
    expect(lines).toContain("| mailbox | 1.15 |");
    expect(lines).toContain("| send | stopped |");
    expect(lines).toContain("| session | ok |");
    expect(lines).toContain("| save | broken (code-9020) |");
  });

  it("says in a sentence which file cannot be read, and prints the rest", async () => {
    const { status, stdout, stderr } = await run("weg.txt", "leeg.txt", "twee.eml", "web.txt");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "weg.txt kan niet gelezen worden.",
      "In leeg.txt staat geen tekst van “Deze Outlook nakijken”.",
      "In twee.eml is tekst 2 onvolledig of veranderd: ze telt niet mee.",
    ]);
    expect(stdout).toContain("| send | left | stopped |");
    expect(stdout).toContain("| save |  | broken (code-9020) |");
  });

  it("says how it is used without a file", async () => {
    const { status, stdout, stderr } = await run();
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/npm run outlook-reports -- BESTAND/);
  });
});
