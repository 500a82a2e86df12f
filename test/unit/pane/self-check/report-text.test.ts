import fc from "fast-check";
import { errorDetail } from "../../../../src/pane/self-check/check.ts";
import {
  readReports,
  reportOf,
  writeSelfCheckReport,
} from "../../../../src/pane/self-check/report-text.ts";
import { reportText } from "../../../../src/pane/self-check/self-check-acts.ts";
import { withoutPauses } from "../../preparing/without-pauses.ts";
import { madeSelfCheck, type MadeOptions } from "./made-outlook.ts";

withoutPauses();

const version = "0.1.0 (3f9a2c1)";

async function textOf(options: MadeOptions = {}): Promise<string> {
  const { acts, state, tools } = madeSelfCheck(options);
  await acts.start();
  const found = state();
  if (found.kind !== "result") throw new Error(`At ${found.kind}, not at the result`);
  return reportText(found, tools.facts(), version, "stopped");
}

describe("the text to copy", () => {
  it("is the same whoever the user is, whatever stands in the body and whatever Outlook calls itself", async () => {
    const reference = await textOf({ facts: () => unknownFacts("x") });
    const words = fc.string({ minLength: 1, unit: "grapheme" }).filter((one) => /\p{L}/u.test(one));
    const address = fc.emailAddress();
    await fc.assert(
      fc.asyncProperty(
        words,
        address,
        fc.array(words, { minLength: 1 }),
        async (name, at, lines) => {
          const text = await textOf({
            person: { name, address: at },
            mail: { lines },
            facts: () => unknownFacts(`${name} ${at}`),
          });
          // Not a word of it depends on them, so nothing of them can be in it.
          expect(text).toBe(reference);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("holds nothing of what Outlook adds to an error or a thrown error", async () => {
    const text = await textOf({
      broken: { save: "throws", attach: { kind: "office-failed", code: 9020 } },
    });
    expect(text).toContain("save: broken (threw)");
    expect(text).toContain("attach: broken (code-9020)");
    expect(text).not.toMatch(/Lies|Peeters|must not show/);
  });

  it.each([1.5, Number.NaN, 1e9])("has no room for the code %d, which is none", (code) => {
    expect(errorDetail({ kind: "office-failed", code })).toBe("failed");
  });

  it("is read again as it was written, also from a mail that quotes it", async () => {
    const text = await textOf();
    const [report] = readReports(text);
    expect(report).toMatchObject({
      version,
      platform: "OfficeOnline",
      host: "OutlookWebApp",
      hostVersion: "15.20.6411.013",
      send: "stopped",
    });
    expect(report && writeSelfCheckReport(report)).toBe(text);
    const quoted = `Dag,\r\n\r\n${text.replace(/^/gm, "> ").replace(/\n/g, " \r\n")}\r\nGroeten`;
    expect(readReports(`${quoted}\n${quoted}`)).toEqual([report, report]);
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, 400)],
    ["with an outcome that is none", (text: string) => text.replace("save: ok", "save: prima")],
    ["with a detail that is none", (text: string) => text.replace("save: ok", "save: ok (Lies)")],
    ["without an answer", (text: string) => text.replace("send: stopped", "send: misschien")],
  ])("is not read when it comes %s", async (_how, spoil) => {
    expect(readReports(spoil(await textOf()))).toEqual([null]);
  });

  it("keeps of what Outlook tells of itself only what is known beforehand", () => {
    const rest = { results: [], send: "left", paneFromAlert: false } as const;
    expect(reportOf(version, unknownFacts("Lies Peeters"), rest)).toEqual({
      version,
      platform: "unknown",
      host: "unknown",
      hostVersion: "unknown",
      officeVersion: "unknown",
      sets: ["1.12"],
      ...rest,
    });
  });
});

function unknownFacts(told: string) {
  return {
    platform: told,
    hostName: told,
    hostVersion: told,
    officeVersion: told,
    sets: ["1.12", "1.13", told].filter((set) => set !== "1.13"),
  };
}
