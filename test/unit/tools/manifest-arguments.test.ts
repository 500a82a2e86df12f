import { readArguments } from "../../../tools/manifest/arguments.ts";
import { parseOrigin } from "../../../tools/manifest/origin.ts";
import { argumentLines } from "../../../tools/manifest/wording.nl.ts";

const teams = ["Ieper", "Noord-Oost Waasland"];
const read = (line: readonly string[]) => readArguments(line, "/home/ik", teams);

describe("the address of a build", () => {
  it.each([
    ["https://doorverwijzing.example.be", "https://doorverwijzing.example.be/"],
    ["https://doorverwijzing.example.be/", "https://doorverwijzing.example.be/"],
    ["https://example.be:8443/kg/", "https://example.be:8443/kg/"],
    [" https://EXAMPLE.be ", "https://example.be/"],
  ])("%j is %s", (typed, expected) => {
    const parsed = parseOrigin(typed);
    expect(parsed.ok && parsed.value.href).toBe(expected);
  });

  it.each([
    ["http://example.be", "origin-not-https"],
    ["example.be", "origin-not-a-url"],
    ["", "origin-not-a-url"],
    ["file:///etc/", "origin-not-a-url"],
    ["https://", "origin-not-a-url"],
    ["https://example.be/kg", "origin-path-without-slash"],
    ["https://example.be/pane.html", "origin-path-without-slash"],
    ["https://example.be/?", "origin-with-more"],
    ["https://example.be/#x", "origin-with-more"],
    ["https://ik@example.be/", "origin-with-more"],
  ])("refuses %j", (typed, kind) => {
    expect(parseOrigin(typed)).toEqual({ ok: false, error: { kind } });
  });
});

const origin = ["--origin", "https://example.be"];
const whole = [...origin, "--out", "m.xml"];

describe("the arguments for a manifest", () => {
  it("take production for all teams when nothing else is said", () => {
    expect(read(whole)).toEqual({
      ok: true,
      value: {
        kind: "make",
        base: new URL("https://example.be/"),
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
    ["an origin over http", ["--origin", "http://example.be", "--out", "m"], "origin-not-https"],
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
    const refused = read(line);
    if (refused.ok) throw new Error("not refused");
    expect(refused.error.kind).toBe(kind);
    expect(argumentLines(refused.error)[0]).toMatch(/^[A-Z].+\.$/);
  });

  it("list the teams when the team is unknown", () => {
    const refused = read([...whole, "--team", "Gent"]);
    expect(refused.ok ? [] : argumentLines(refused.error)).toEqual([
      "Dat team kennen we niet. Er is een protocol voor: Ieper, Noord-Oost Waasland.",
    ]);
  });

  it("ask for a check", () => {
    expect(read(["--check", "m.xml", "--newer-than", "1.0", "--online"])).toEqual({
      ok: true,
      value: { kind: "check", file: "/home/ik/m.xml", newerThan: "1.0", online: true },
    });
  });
});
