import { end } from "../../../tools/registry/commands/end.ts";
import { show } from "../../../tools/registry/commands/show.ts";
import { openBench, type Bench } from "./bench.ts";

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => {
  bench.remove();
});

const notice = ["--reason", "notice", "--by", "receiver", "--source", "Brief"];

/** What `show` says first about Beveren on a day, or in the place of it. */
async function statusOn(on: string): Promise<string | undefined> {
  return (await bench.run(show, ["beveren", "--on", on])).lines[0]?.replace(/^.*\d{4}: /, "");
}

describe("a notice", () => {
  it.each([
    ["2026-11-24", 3, "2027-02-24"],
    ["2026-08-31", 3, "2026-11-30"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2024-11-29", 3, "2025-02-28"],
    ["2025-10-31", 6, "2026-04-30"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-11-24", 0, "2026-11-24"],
  ])("given on %s with %i months runs until %s", async (givenOn, months, lastDay) => {
    bench.edit("beveren", (draft) => void (draft.noticeMonths.value = months));
    const { code } = await bench.run(end, ["beveren", ...notice, "--given-on", givenOn]);
    expect(code).toBe(0);
    expect(bench.read("beveren").notice).toEqual({
      givenOn,
      lastDay,
      by: "receiver",
      source: "Brief",
    });
  });

  it("given on 30 November with three months runs until 29 February in a leap year", async () => {
    const args = ["beveren", ...notice, "--given-on", "2027-11-30"];
    expect((await bench.run(end, args, "2027-11-30")).code).toBe(0);
    expect(bench.read("beveren").notice?.lastDay).toBe("2028-02-29");
  });

  it("may be recorded without who gave it or its source", async () => {
    const args = ["beveren", "--reason", "notice", "--given-on", "2026-11-01"];
    expect((await bench.run(end, args)).code).toBe(0);
    expect(bench.read("beveren").notice).toEqual({
      givenOn: "2026-11-01",
      lastDay: "2027-02-01",
      by: null,
      source: "Niet opgegeven.",
    });
  });

  it("may run longer, which is reported", async () => {
    const days = ["--given-on", "2026-11-24", "--on", "2027-02-25"];
    expect(await bench.run(end, ["beveren", ...notice, ...days])).toEqual({
      code: 0,
      lines: [
        "beveren: het protocol eindigt door opzegging; de laatste dag die telt is 25 februari 2027.",
        "beveren: dat is langer dan de opzegtermijn van 3 maanden, die op 24 februari 2027 afloopt.",
        "Bekijk de wijziging met: git diff",
      ],
    });
  });

  it.each([
    ["2026-10-31", "in werking sinds 7 maart 2024."],
    ["2026-11-01", "opgezegd, telt nog tot en met 1 februari 2027."],
    ["2027-02-01", "opgezegd, telt nog tot en met 1 februari 2027."],
    ["2027-02-02", "geëindigd door opzegging, laatste dag 1 februari 2027."],
  ])("given on 1 November shows on %s: %s", async (on, says) => {
    await bench.run(end, ["beveren", ...notice, "--given-on", "2026-11-01"]);
    expect(await statusOn(on)).toBe(says);
    const { lines } = await bench.run(show, ["beveren", "--on", on]);
    expect(lines.some((line) => line.startsWith("notice: "))).toBe(on >= "2026-11-01");
  });

  it("does not prevent an earlier immediate end", async () => {
    await bench.run(end, ["beveren", ...notice, "--given-on", "2026-11-01"]);
    const atOnce = ["--reason", "at-once", "--on", "2026-11-20", "--source", "Kennisgeving"];
    expect((await bench.run(end, ["beveren", ...atOnce])).code).toBe(0);
    expect(await statusOn("2026-11-19")).toContain("opgezegd, telt nog tot en met 1 februari 2027");
    expect(await statusOn("2026-11-20")).toContain("geëindigd door beëindiging met onmiddellijke");
  });
});

describe("an end without notice", () => {
  it.each([
    ["at-once", "2026-11-24", "endedAtOnce", "beëindiging met onmiddellijke ingang"],
    ["ground-gone", "2027-01-01", "groundGone", "de rechtsgrond wegviel"],
  ] as const)("by %s on %s takes effect from that day", async (reason, on, field, says) => {
    const args = ["beveren", "--reason", reason, "--on", on, "--source", "Staatsblad"];
    expect((await bench.run(end, args)).lines[0]).toContain(says);
    expect(bench.read("beveren")[field]).toEqual({ on, source: "Staatsblad" });
    expect(await statusOn("2026-11-23")).toBe("in werking sinds 7 maart 2024.");
    expect(await statusOn(on)).toContain("geëindigd");
  });

  it("with the agreement includes its last day, and keeps that no end was known", async () => {
    const days = ["--on", "2026-12-31", "--given-on", "2026-06-15"];
    const args = ["beveren", "--reason", "agreement-ended", ...days, "--source", "Brief"];
    expect((await bench.run(end, args)).code).toBe(0);
    expect(bench.read("beveren").agreement.lastDay).toMatchObject({
      value: "2026-12-31",
      confirmed: null,
      reason: "Bron: Brief",
      former: [{ value: null, until: "2026-06-14" }],
    });
    expect(await statusOn("2026-12-31")).toBe("in werking sinds 7 maart 2024.");
    expect(await statusOn("2027-01-01")).toBe(
      "geëindigd omdat de samenwerkingsovereenkomst eindigt, laatste dag 31 december 2026.",
    );
  });

  it.each([
    ["2026-10-31", "2026-10-30"],
    ["2026-12-31", "2026-11-23"],
  ])("with the agreement on %s is known since its last day, or today", async (on, until) => {
    const args = ["beveren", "--reason", "agreement-ended", "--on", on, "--source", "Brief"];
    await bench.run(end, args);
    expect(bench.read("beveren").agreement.lastDay.former).toMatchObject([{ until }]);
  });

  it("is not shown on an earlier day", async () => {
    const on = ["--on", "2026-06-01", "--source", "Kennisgeving"];
    await bench.run(end, ["beveren", "--reason", "at-once", ...on]);
    const said = async (day: string) =>
      (await bench.run(show, ["beveren", "--on", day])).lines.filter((line) =>
        line.startsWith("endedAtOnce"),
      );
    expect(await said("2026-05-31")).toEqual([]);
    expect(await said("2026-06-01")).toEqual([
      "endedAtOnce: telt niet meer vanaf 1 juni 2026. Bron: Kennisgeving",
    ]);
  });
});

describe("show", () => {
  it("says that there was no protocol before signature", async () =>
    expect(await bench.run(show, ["beveren", "--on", "2024-03-06"])).toEqual({
      code: 0,
      lines: [
        "Protocol beveren was op 6 maart 2024 nog niet ondertekend: dat gebeurde op 7 maart 2024.",
      ],
    }));

  it("says that it does not apply yet between signature and entry into force", async () =>
    expect((await bench.run(show, ["mesen", "--on", "2024-01-31"])).lines[0]).toBe(
      "Protocol mesen op 31 januari 2024: nog niet in werking, pas vanaf 1 februari 2024.",
    ));

  it("prints every fact and anomaly of today and changes nothing", async () => {
    const before = bench.everything();
    const { lines } = await bench.run(show, ["beveren"]);
    expect(lines[0]).toBe("Protocol beveren op 24 november 2026: in werking sinds 7 maart 2024.");
    expect(lines).toContain(
      'mailboxes.1.address: "ingedekimpe@beveren.be", artikel 6; door niemand bevestigd',
    );
    const facts = bench.text("beveren").match(/"confirmed":/g) ?? [];
    expect(lines.filter((line) => line.includes("door niemand bevestigd"))).toHaveLength(
      facts.length,
    );
    expect(lines.filter((line) => line.startsWith("anomalies."))).toHaveLength(
      bench.read("beveren").anomalies.length,
    );
    expect(bench.everything()).toEqual(before);
  });
});
