import { existsSync, mkdirSync } from "node:fs";
import { confirm } from "../../../tools/registry/commands/confirm.ts";
import { decide } from "../../../tools/registry/commands/decide.ts";
import { end } from "../../../tools/registry/commands/end.ts";
import { replaceMailbox } from "../../../tools/registry/commands/replace-mailbox.ts";
import { show } from "../../../tools/registry/commands/show.ts";
import { succeed } from "../../../tools/registry/commands/succeed.ts";
import type { ProtocolCommand } from "../../../tools/registry/changes/protocol-command.ts";
import { openBench, type Bench } from "./bench.ts";

const said = ["--by", "Onthaal", "--on", "2026-11-24"];
const team = ["mesen", "team"];
const contact = ["mesen", "receiver.dpoMailbox"];
const box = ["mesen", "ocmw@mesen.be"];
const second = "ingedekimpe@beveren.be";
const notice = ["mesen", "--reason", "notice", "--by", "sender", "--source", "Brief"];
const atOnce = ["mesen", "--reason", "at-once", "--source", "Brief"];
const agreement = ["mesen", "--reason", "agreement-ended", "--source", "Brief"];

type Row = readonly [string, ProtocolCommand, readonly string[], string];

const ROWS: readonly Row[] = [
  ["no protocol", confirm, [], "niet te lezen"],
  ["an unknown option", confirm, [...team, ...said, "--sure"], "niet te lezen"],
  ["a name too many", confirm, [...team, "nu", ...said], "niet te lezen"],
  [
    "a day asked twice",
    confirm,
    [...team, ...said, "--on", "2026-11-23"],
    "--on staat er twee keer",
  ],
  ["an unknown protocol", confirm, ["gent", "team", ...said], "Er zijn: beveren, mesen."],
  ["a path as protocol", confirm, ["../mesen", "team", ...said], "geen protocol"],
  ["nobody", confirm, [...team, "--on", "2026-11-24"], "met --by wie"],
  ["a blank name", confirm, [...team, "--by", "  ", "--on", "2026-11-24"], "met --by wie"],
  ["no day", confirm, [...team, "--by", "Onthaal"], "met --on op welke dag"],
  [
    "a day that is none",
    confirm,
    [...team, "--by", "A", "--on", "2026-02-29"],
    "geen bestaande dag",
  ],
  [
    "a day in words",
    confirm,
    [...team, "--by", "A", "--on", "24/11/2026"],
    "in de vorm 2026-11-21",
  ],
  ["tomorrow", confirm, [...team, "--by", "A", "--on", "2026-11-25"], "ligt in de toekomst"],
  [
    "a day before signature",
    confirm,
    [...team, "--by", "A", "--on", "2024-01-28"],
    "voor de ondertekening van het protocol op 29 januari 2024",
  ],
  ["an unknown fact", confirm, ["mesen", "fax", ...said], "npm run registry -- show ID"],
  ["half a path", confirm, ["mesen", "mailboxes.0", ...said], "Bedoel je mailboxes.0.address?"],
  ["a path into a prototype", confirm, ["mesen", "constructor", ...said], "geen feit"],
  ["a fact of a fact", confirm, ["mesen", "team.value", ...said], "geen feit"],
  [
    "a fact without value",
    confirm,
    ["beveren", "receiver.dpoMailbox", ...said],
    "geen waarde om te bevestigen",
  ],
  ["the value it has", confirm, [...team, ...said, "--value", "Ieper"], 'is al "Ieper"'],
  [
    "a value and none",
    confirm,
    [...contact, ...said, "--value", "a@mesen.be", "--without-value"],
    "niet te lezen",
  ],
  ["a value of white space", confirm, [...contact, ...said, "--value", " "], "met --value"],
  [
    "an address without @",
    confirm,
    [...contact, ...said, "--value", "privacy.mesen.be"],
    "heeft niet de vorm van een mailadres",
  ],
  [
    "an address with capitals",
    confirm,
    [...contact, ...said, "--value", "Privacy@mesen.be"],
    "kleine letters",
  ],
  [
    "a KBO number that does not add up",
    confirm,
    ["mesen", "receiver.kbo", ...said, "--value", "0212.198.585"],
    "controlegetal",
  ],
  [
    "a day that does not exist as value",
    confirm,
    ["mesen", "signedOn", ...said, "--value", "2024-02-30"],
    "geen bestaande dag",
  ],
  [
    "no value where there must be one",
    confirm,
    [...team, ...said, "--without-value"],
    "leeg kan hier niet",
  ],
  [
    "a number as text",
    confirm,
    ["mesen", "noticeMonths", ...said, "--value", "zes"],
    '"zes" kan hier niet',
  ],
  [
    "a value that breaks a rule",
    confirm,
    ["mesen", "territory", ...said, "--value", "8957,9120"],
    'Voor 9120 geldt op dezelfde dag ook protocol "mesen"',
  ],
  [
    "another mailbox's address",
    confirm,
    ["beveren", "mailboxes.0.address", ...said, "--value", second],
    "staat twee keer bij de mailboxen",
  ],
  ["an unknown anomaly", decide, ["mesen", "odd", "--what", "A", ...said], "geen eigenaardigheid"],
  ["no decision", decide, ["mesen", "leftover-ocmw", ...said], "met --what"],
  [
    "an address that is no mailbox",
    replaceMailbox,
    ["mesen", "info@mesen.be", "sociaal@mesen.be", ...said],
    "Nu in gebruik: ocmw@mesen.be.",
  ],
  ["the same address", replaceMailbox, [...box, "ocmw@mesen.be", ...said], 'al "ocmw@mesen.be"'],
  ["an address of no form", replaceMailbox, [...box, "sociaal@mesen", ...said], "mailadres"],
  ["two addresses in one", replaceMailbox, [...box, "a@mesen.be,b@mesen.be", ...said], "mailadres"],
  [
    "the protocol's other mailbox",
    replaceMailbox,
    ["beveren", second, "stephanie.vantroven@beveren.be", ...said],
    "al een andere mailbox",
  ],
  ["nobody's word", replaceMailbox, [...box, "sociaal@mesen.be", "--on", "2026-11-24"], "--by wie"],
  [
    "an address from tomorrow",
    replaceMailbox,
    [...box, "sociaal@mesen.be", "--by", "A", "--on", "2026-11-25"],
    "ligt in de toekomst",
  ],
  [
    "an address from the signature",
    replaceMailbox,
    [...box, "sociaal@mesen.be", "--by", "A", "--on", "2024-01-29"],
    "geldt pas sinds 29 januari 2024",
  ],
  ["no reason", end, ["mesen", "--on", "2026-11-24", "--source", "Brief"], "met --reason"],
  [
    "an unknown reason",
    end,
    ["mesen", "--reason", "fusie", "--on", "2026-11-24", "--source", "Brief"],
    '"fusie" bestaat niet',
  ],
  ["a notice of no day", end, notice, "met --given-on"],
  [
    "a notice of a third",
    end,
    [...notice.slice(0, 3), "--by", "Gent", "--given-on", "2026-11-01", "--source", "Brief"],
    "geen partij",
  ],
  ["a notice of tomorrow", end, [...notice, "--given-on", "2026-11-25"], "ligt in de toekomst"],
  [
    "a notice before signature",
    end,
    [...notice, "--given-on", "2024-01-28"],
    "voor de ondertekening",
  ],
  [
    "a notice a day too short",
    end,
    [...notice, "--given-on", "2026-11-24", "--on", "2027-05-23"],
    "ten minste tot en met 24 mei 2027",
  ],
  ["an end of no day", end, atOnce, "met --on op welke dag"],
  ["an end at once tomorrow", end, [...atOnce, "--on", "2026-11-25"], "ligt in de toekomst"],
  [
    "an end on the first day",
    end,
    [...atOnce, "--on", "2024-02-01"],
    "werkt pas vanaf 1 februari 2024",
  ],
  [
    "an agreement that ended before the first day",
    end,
    [...agreement, "--on", "2024-01-31"],
    "werkt pas vanaf 1 februari 2024",
  ],
  [
    "an agreement whose end was told after it",
    end,
    [...agreement, "--on", "2026-10-31", "--given-on", "2026-11-01"],
    "ligt na de laatste dag, 31 oktober 2026",
  ],
  [
    "an end told tomorrow",
    end,
    [...agreement, "--on", "2026-12-31", "--given-on", "2026-11-25"],
    "ligt in de toekomst",
  ],
  [
    "a party for an end at once",
    end,
    [...atOnce, "--on", "2026-11-24", "--by", "sender"],
    "--by hoort",
  ],
  [
    "a day of notice for an end at once",
    end,
    [...atOnce, "--on", "2026-11-24", "--given-on", "2026-11-24"],
    "--given-on hoort niet bij een einde door beëindiging",
  ],
  ["itself as successor", succeed, ["mesen", "mesen"], "zichzelf niet opvolgen"],
  ["a successor that is not there", succeed, ["mesen", "gent"], 'Er is geen protocol "gent"'],
  ["a successor of what goes on", succeed, ["mesen", "beveren"], "heeft geen einde"],
  ["an unknown protocol to show", show, ["gent"], "Er zijn: beveren, mesen."],
  ["a day that is none to show", show, ["mesen", "--on", "2026-13-01"], "geen bestaande dag"],
];

describe("an impossible change", () => {
  let bench: Bench;
  beforeAll(() => {
    bench = openBench();
  });
  afterAll(() => {
    bench.remove();
  });

  it.each(ROWS)(
    "is refused with a sentence and changes nothing: %s",
    async (_, command, args, says) => {
      const before = bench.everything();
      const { code, lines } = await bench.run(command, args);
      expect(code).toBe(2);
      expect(lines.join("\n")).toContain(says);
      for (const line of lines) expect(line).toMatch(/[.:?…\])]$|^ {2}|: /);
      expect(bench.everything()).toEqual(before);
    },
  );
});

describe("the same change a second time", () => {
  let bench: Bench;
  beforeEach(() => {
    bench = openBench();
  });
  afterEach(() => {
    bench.remove();
  });

  const replaced = [...box, "sociaal@mesen.be", "--by", "Onthaal", "--on", "2026-06-01"];
  const back = ["mesen", "sociaal@mesen.be", "ocmw@mesen.be", "--by", "Onthaal", "--on"];
  const decided = ["mesen", "leftover-ocmw", "--what", "Zo bedoeld.", ...said];

  it.each<readonly [string, Row, Row]>([
    [
      "confirmed on that day already",
      ["", confirm, [...team, ...said], ""],
      ["", confirm, [...team, ...said], "Onthaal bevestigde dit al op 24 november 2026"],
    ],
    [
      "confirmed on a later day",
      ["", confirm, [...team, ...said], ""],
      ["", confirm, [...team, "--by", "B", "--on", "2026-11-23"], "bevestigde dit al"],
    ],
    [
      "replaced before a later confirmation",
      ["", confirm, ["mesen", "mailboxes.0.address", ...said], ""],
      ["", replaceMailbox, replaced, "bevestigde de huidige waarde nog op 24 november 2026"],
    ],
    [
      "confirmed before it was there",
      ["", replaceMailbox, replaced, ""],
      [
        "",
        confirm,
        ["mesen", "mailboxes.0.address", "--by", "B", "--on", "2026-05-31"],
        "geldt pas sinds 1 juni 2026",
      ],
    ],
    [
      "replaced on the day it came",
      ["", replaceMailbox, replaced, ""],
      ["", replaceMailbox, [...back, "2026-06-01"], "geldt pas sinds 1 juni 2026"],
    ],
    ["decided", ["", decide, decided, ""], ["", decide, decided, "Onthaal besliste hierover al"]],
    [
      "given notice",
      ["", end, [...notice, "--given-on", "2026-11-01"], ""],
      ["", end, [...notice, "--given-on", "2026-11-02"], "al opgezegd op 1 november 2026"],
    ],
    [
      "ended",
      ["", end, [...atOnce, "--on", "2026-11-24"], ""],
      ["", end, [...agreement, "--on", "2026-11-23"], "met 23 november 2026 als laatste dag"],
    ],
    [
      "sent elsewhere after the end",
      ["", end, [...atOnce, "--on", "2026-06-01"], ""],
      ["", replaceMailbox, replaced, "met 31 mei 2026 als laatste dag"],
    ],
  ])("is refused when it was %s", async (_, [, first, firstArgs], [, second, args, says]) => {
    expect((await bench.run(first, firstArgs)).code).toBe(0);
    const before = bench.everything();
    const { code, lines } = await bench.run(second, args);
    expect(code).toBe(2);
    expect(lines.join("\n")).toContain(says);
    expect(bench.everything()).toEqual(before);
  });

  it("can restore a former address a day later", async () => {
    await bench.run(replaceMailbox, replaced);
    expect((await bench.run(replaceMailbox, [...back, "2026-06-02"])).code).toBe(0);
    expect(bench.read("mesen").mailboxes[0]?.address).toMatchObject({
      value: "ocmw@mesen.be",
      former: [
        { value: "ocmw@mesen.be", until: "2026-05-31" },
        { value: "sociaal@mesen.be", until: "2026-06-01", printed: "ocmw@mesen.be" },
      ],
    });
  });
});

describe("a registry with errors", () => {
  let bench: Bench;
  beforeEach(() => {
    bench = openBench();
  });
  afterEach(() => {
    bench.remove();
  });

  it.each([
    ["no JSON", "{", "is geen geldige JSON"],
    ["another thing", "[]", "ontbreekt of is geen object"],
  ])("is left unchanged when the file holds %s", async (_, text, says) => {
    bench.write("mesen", text);
    const { code, lines } = await bench.run(confirm, [...team, ...said]);
    expect(code).toBe(1);
    expect(lines.join("\n")).toContain(says);
    expect(bench.text("mesen")).toBe(text);
  });

  it("does not prevent changes to another protocol", async () => {
    bench.write("beveren", "{");
    expect((await bench.run(confirm, [...team, ...said])).code).toBe(0);
  });

  it("is reported as missing when the folder has none", async () => {
    const lines: string[] = [];
    const complain = (line: string) => void lines.push(line);
    const world = { today: "2026-11-24" as never, say: complain, complain };
    expect(await show.run(["mesen", "--registry", "/nergens"], world)).toBe(2);
    expect(lines).toEqual(['In "/nergens" staat geen register met protocols en places.']);
  });

  it("stays intact when nothing can be written beside it", async () => {
    const [file = ""] = [...bench.everything().keys()].filter((n) => n.endsWith("mesen.json"));
    const inTheWay = `${file}.${process.pid}.new`;
    mkdirSync(inTheWay);
    const before = bench.text("mesen");
    const { code, lines } = await bench.run(confirm, [...team, ...said]);
    expect({ code, text: bench.text("mesen") }).toEqual({ code: 1, text: before });
    expect(lines).toEqual([
      "protocols/mesen.json kon niet geschreven worden; er is niets gewijzigd.",
    ]);
    expect(existsSync(inTheWay)).toBe(true);
  });
});
