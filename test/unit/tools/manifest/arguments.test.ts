import { readManifestArguments } from "../../../../tools/manifest/arguments.ts";
import { manifestArgumentLines } from "../../../../tools/manifest/wording.nl.ts";

const teams = ["Ieper", "Noord-Oost Waasland"];
const read = (line: readonly string[]) => readManifestArguments(line, "/home/ik", teams);

function refusal(line: readonly string[]) {
  const { error } = { error: null, ...read(line) };
  if (error === null || error.kind === "help-asked") throw new Error("not refused");
  return error;
}

const origin = ["--origin", "https://example.be"];
const whole = [...origin, "--out", "m.xml"];

describe("the arguments for a manifest", () => {
  it("take production for all teams when nothing else is said", () => {
    expect(read(whole)).toEqual({
      ok: true,
      value: {
        kind: "make",
        origin: "https://example.be",
        channel: "production",
        team: null,
        sendMode: null,
        id: null,
        out: "/home/ik/m.xml",
        force: false,
      },
    });
  });

  it("spell the team as the protocols do", () => {
    expect(read([...whole, "--channel", "pilot", "--team", " noord-oost WAASLAND"])).toMatchObject({
      value: { team: "Noord-Oost Waasland", channel: "pilot" },
    });
  });

  it.each([
    ["no origin", ["--out", "m.xml"], "origin-missing"],
    ["an origin over http", ["--origin", "http://example.be", "--out", "m"], "not-https"],
    ["an origin with a path", ["--origin", "https://x.be/kg", "--out", "m"], "more-than-origin"],
    ["an origin that is no address", ["--origin", "example", "--out", "m"], "not-an-address"],
    ["no file to write", origin, "out-missing"],
    ["another channel", [...whole, "--channel", "test"], "channel-unknown"],
    ["a pilot without a team", [...whole, "--channel", "pilot"], "pilot-without-team"],
    ["an unknown team", [...whole, "--team", "Gent"], "team-unknown"],
    ["another send mode", [...whole, "--send-mode", "prompt-user"], "send-mode-unknown"],
    ["a GUID that is none", [...whole, "--id", "1234"], "id-not-a-guid"],
    ["an unknown option", [...whole, "--colour", "blue"], "arguments-unreadable"],
    ["a word without an option", [...whole, "Ieper"], "arguments-unreadable"],
    [
      "a version to compare with and nothing to check",
      [...whole, "--newer-than", "1"],
      "arguments-unreadable",
    ],
    ["making and checking at once", [...whole, "--check", "m.xml"], "arguments-unreadable"],
    ["checking nothing", ["--check", ""], "arguments-unreadable"],
  ])("refuse %s, in a sentence", (_what, line, kind) => {
    const refused = refusal(line);
    expect(refused.kind).toBe(kind);
    expect(manifestArgumentLines(refused)[0]).toMatch(/^[A-Z“].+[.?e]$/);
  });

  it("list the teams when the team is unknown", () => {
    expect(manifestArgumentLines(refusal([...whole, "--team", "Gent"]))).toEqual([
      "Dat team kennen we niet. Er is een protocol voor: Ieper, Noord-Oost Waasland.",
    ]);
  });

  it.each(["--help", "-h"])("ask for help with %s, whatever else is said", (asked) => {
    expect(read([...origin, asked])).toMatchObject({ ok: false, error: { kind: "help-asked" } });
  });

  it("are all told of in the help, with what Block costs", () => {
    const asked = read(["--help"]);
    const help = !asked.ok && asked.error.kind === "help-asked" ? asked.error.help : "";
    for (const option of ["origin", "channel", "team", "send-mode", "id", "out", "force"])
      expect(help).toContain(`--${option}`);
    for (const option of ["check", "newer-than", "online"]) expect(help).toContain(`--${option}`);
    expect(help).toMatch(/block: geen enkele mail vertrekt/);
    const paragraphs = help.split("\n").filter((line) => !line.includes("npm run"));
    for (const line of paragraphs) expect(line.length).toBeLessThan(160);
  });

  it("ask for a check", () => {
    expect(read(["--check", "m.xml", "--newer-than", "1.0", "--online"])).toEqual({
      ok: true,
      value: { kind: "check", file: "/home/ik/m.xml", newerThan: "1.0", online: true },
    });
  });
});
