import { readPageAddress, teamsAtStart } from "../../../src/wizard/page-address.ts";

describe("the address of the pane", () => {
  it.each([
    ["", { team: null, pilot: false }],
    ["?team=Ieper&channel=pilot", { team: "Ieper", pilot: true }],
    ["?team=Noord-Oost%20Waasland", { team: "Noord-Oost Waasland", pilot: false }],
    ["?team=Noord-Oost+Waasland&channel=production", { team: "Noord-Oost Waasland", pilot: false }],
    ["?channel=pilot&_host_Info=Outlook$Web$16.01$nl-BE$x$$$0", { team: null, pilot: true }],
    ["?_host_Info=Outlook$Web$16.01$nl-BE$team=Ieper&et=", { team: null, pilot: false }],
    ["?team=%", { team: "%", pilot: false }],
  ])("reads %j as the manifest wrote it", (search, expected) => {
    expect(readPageAddress(search)).toEqual(expected);
  });
});

describe("the teams to start with", () => {
  const known = ["Ieper", "Noord-Oost Waasland"];
  const page = { team: "Ieper", pilot: true };

  it.each([
    ["those that were kept", ["Noord-Oost Waasland"], page, ["Noord-Oost Waasland"]],
    ["the page's when none was kept", [], page, ["Ieper"]],
    ["the page's when what was kept is no team any more", ["Gent"], page, ["Ieper"]],
    ["none when the page names a team that is not known", [], { ...page, team: "Gent" }, []],
    ["none when the page names none", [], { ...page, team: null }, []],
    [
      "the known ones of those that were kept",
      ["Gent", "Ieper"],
      { ...page, team: null },
      ["Ieper"],
    ],
  ])("are %s", (_what, kept, address, expected) => {
    expect(teamsAtStart(kept, address, known)).toEqual(expected);
  });
});
