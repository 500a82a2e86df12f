import { format } from "prettier";
import { confirm } from "../../../tools/registry/commands/confirm.ts";
import { decide } from "../../../tools/registry/commands/decide.ts";
import { end } from "../../../tools/registry/commands/end.ts";
import { replaceMailbox } from "../../../tools/registry/commands/replace-mailbox.ts";
import { show } from "../../../tools/registry/commands/show.ts";
import { succeed } from "../../../tools/registry/commands/succeed.ts";
import { openBench, type Bench } from "./bench.ts";

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => {
  bench.remove();
});

const BREACH_CONTACT = [
  ...["beveren", "receiver.dpoMailbox", "--value", "privacy@beveren.be"],
  ...["--by", "DPO van Beveren", "--on", "2026-11-20"],
];

/** The lines that stand in one text and not in the other. */
function changedLines(before: string, after: string) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return {
    gone: old.filter((line) => !now.includes(line)),
    added: now.filter((line) => !old.includes(line)),
  };
}

describe("confirm", () => {
  it("records who confirmed the value and changes nothing else", async () => {
    const before = bench.text("mesen");
    const seat = ["mesen", "receiver.seat", "--by", "Onthaal", "--on", "2026-11-24"];
    expect(await bench.run(confirm, seat)).toEqual({
      code: 0,
      lines: [
        'mesen: receiver.seat blijft "Markt 22, 8957 Mesen", nu bevestigd door Onthaal op 24 november 2026.',
        "Bekijk de wijziging met: git diff",
      ],
    });
    expect(bench.read("mesen").receiver.seat.confirmed).toEqual({
      by: "Onthaal",
      on: "2026-11-24",
    });
    expect(changedLines(before, bench.text("mesen")).gone).toEqual([]);
    expect(changedLines(before, bench.text("mesen")).added).toEqual([
      '      "confirmed": {',
      '        "by": "Onthaal",',
      '        "on": "2026-11-24"',
    ]);
  });

  it("replaces a value by the confirmed one and keeps the former with its last day", async () => {
    const { code, lines } = await bench.run(confirm, BREACH_CONTACT);
    expect(code).toBe(0);
    expect(lines).toContain(
      'beveren: receiver.dpoMailbox was leeg en is vanaf 20 november 2026 "privacy@beveren.be", bevestigd door DPO van Beveren. De vroegere waarde blijft bewaard.',
    );
    expect(bench.read("beveren").receiver.dpoMailbox).toMatchObject({
      value: "privacy@beveren.be",
      printed: "privacv@beveren.be",
      confirmed: { by: "DPO van Beveren", on: "2026-11-20" },
      former: [{ value: null, until: "2026-11-19", printed: "privacv@beveren.be" }],
    });
  });

  it("decides the open anomaly about that fact, and no other", async () => {
    await bench.run(confirm, BREACH_CONTACT);
    const decided = bench.read("beveren").anomalies.filter(({ decision }) => decision !== null);
    expect(decided).toMatchObject([
      {
        id: "breach-mailbox-misread",
        decision: {
          what: "Bevestigd: privacy@beveren.be",
          by: "DPO van Beveren",
          on: "2026-11-20",
        },
      },
    ]);
  });

  it("decides the open anomaly about a mailbox, which ends its doubt", async () => {
    const address = ["mailboxes.1.address", "--by", "Onthaal", "--on", "2026-11-24"];
    await bench.run(confirm, ["beveren", ...address]);
    const { mailboxes, anomalies } = bench.read("beveren");
    expect(mailboxes[1]?.address.confirmed).not.toBeNull();
    expect(anomalies.find(({ id }) => id === "mailbox-without-dot")?.decision).toMatchObject({
      what: "Bevestigd: ingedekimpe@beveren.be",
    });
  });

  it("keeps the earlier confirmation when the same value is confirmed again", async () => {
    for (const on of ["2025-11-24", "2026-11-24"])
      await bench.run(confirm, ["mesen", "team", "--by", "Team", "--on", on]);
    expect(bench.read("mesen").team).toMatchObject({
      confirmed: { by: "Team", on: "2026-11-24" },
      confirmedBefore: [{ by: "Team", on: "2025-11-24" }],
    });
  });

  it("accepts a list or a number for such a fact", async () => {
    const said = ["--by", "OCMW", "--on", "2026-11-24", "--value"];
    await bench.run(confirm, ["mesen", "publishedAt", ...said, "https://a.be/p, https://b.be/p"]);
    await bench.run(confirm, ["mesen", "retention.fileYears", ...said, "12"]);
    const mesen = bench.read("mesen");
    expect(mesen.publishedAt.value).toEqual(["https://a.be/p", "https://b.be/p"]);
    expect(mesen.retention.fileYears.value).toBe(12);
  });

  it("confirms that there is none, when asked explicitly", async () => {
    const said = ["--by", "OCMW", "--on", "2026-11-24", "--without-value"];
    expect((await bench.run(confirm, ["mesen", "receiver.phone", ...said])).code).toBe(0);
    expect(bench.read("mesen").receiver.phone.confirmed).not.toBeNull();
    expect((await bench.run(confirm, ["mesen", "receiver.dpoMailbox", ...said])).code).toBe(0);
    expect(bench.read("mesen").receiver.dpoMailbox).toMatchObject({
      value: null,
      printed: "privacy@mesen.be",
    });
  });

  it("no longer records a differing value once the print is confirmed", async () => {
    const said = (value: string, on: string) => ["--value", value, "--by", "KBO", "--on", on];
    const name = ["mesen", "receiver.shownName"];
    await bench.run(confirm, [...name, ...said("SOCIALE DIENST Mesen", "2026-11-20")]);
    expect(bench.read("mesen").receiver.shownName).not.toHaveProperty("printed");
    await bench.run(confirm, [...name, ...said("Sociaal Huis Mesen", "2026-11-24")]);
    expect(bench.read("mesen").receiver.shownName).toMatchObject({
      printed: "SOCIALE DIENST Mesen",
    });
  });
});

describe("replace-mailbox", () => {
  const replace = [
    ...["beveren", "ingedekimpe@beveren.be", "inge.dekimpe@beveren.be"],
    ...["--by", "Onthaal Beveren", "--on", "2026-11-20"],
  ];

  it("sends to the new address from that day, with the receiver's confirmation", async () => {
    expect((await bench.run(replaceMailbox, replace)).code).toBe(0);
    const { mailboxes, anomalies } = bench.read("beveren");
    expect(mailboxes[0]?.address.value).toBe("stephanie.vantroven@beveren.be");
    expect(mailboxes[1]).toMatchObject({
      address: {
        value: "inge.dekimpe@beveren.be",
        printed: "ingedekimpe@beveren.be",
        confirmed: { by: "Onthaal Beveren", on: "2026-11-20" },
        former: [{ value: "ingedekimpe@beveren.be", until: "2026-11-19" }],
      },
      postcodes: "all",
    });
    expect(anomalies.find(({ id }) => id === "mailbox-without-dot")?.decision).toMatchObject({
      what: "Vervangen door inge.dekimpe@beveren.be",
      on: "2026-11-20",
    });
  });

  it("keeps the confirmations of the former address", async () => {
    const mailbox = "mailboxes.1.address";
    await bench.run(confirm, ["beveren", mailbox, "--by", "Balie", "--on", "2026-01-05"]);
    await bench.run(replaceMailbox, replace);
    expect(bench.read("beveren").mailboxes[1]?.address.former).toMatchObject([
      { confirmations: [{ by: "Balie", on: "2026-01-05" }] },
    ]);
  });
});

describe("decide", () => {
  it("records the decision on an anomaly", async () => {
    const said = ["--what", "Artikel 3 is bedoeld.", "--by", "DPO's", "--on", "2026-11-24"];
    expect((await bench.run(decide, ["mesen", "reference-article-6", ...said])).code).toBe(0);
    const { anomalies } = bench.read("mesen");
    expect(anomalies.find(({ id }) => id === "reference-article-6")?.decision).toEqual({
      what: "Artikel 3 is bedoeld.",
      by: "DPO's",
      on: "2026-11-24",
    });
  });
});

describe("succeed", () => {
  /** Mesen's own protocol once more, from another day. */
  const follow = (from: string) =>
    bench.edit("mesen", (draft) => {
      draft.id = "mesen-2";
      draft.signedOn.value = "2026-06-30";
      draft.appliesFrom.value = from;
      draft.anomalies = draft.anomalies.filter(({ article }) => !article.includes("overweging"));
      for (const party of [draft.dpoAdvice.sender, draft.dpoAdvice.receiver])
        party.on.value = "2026-01-05";
    });
  const last = (on: string) => ["mesen", "--reason", "agreement-ended", "--on", on];

  it("records the protocol that begins on the day after the last", async () => {
    await bench.run(end, [...last("2026-06-30"), "--source", "Brief van 3 maart 2026"]);
    follow("2026-07-01");
    expect(await bench.run(succeed, ["mesen", "mesen-2"])).toEqual({
      code: 0,
      lines: [
        'mesen: het protocol wordt vanaf 1 juli 2026 opgevolgd door "mesen-2".',
        "Bekijk de wijziging met: git diff",
      ],
    });
    expect(bench.read("mesen").successor).toBe("mesen-2");
    const shown = await bench.run(show, ["mesen", "--on", "2026-07-01"]);
    expect(shown.lines).toContain('successor: opgevolgd door "mesen-2"');
    const before = await bench.run(show, ["mesen", "--on", "2026-06-30"]);
    expect(before.lines.join("\n")).not.toContain("mesen-2");
  });

  it.each([
    ["2026-06-30", "telt nog tot en met 30 juni 2026", "npm run registry -- end mesen"],
    [null, "heeft geen einde", "voor 30 juni 2026: npm run registry -- end mesen"],
  ])("with %s as last day refuses one that begins on 30 June", async (lastDay, says, way) => {
    if (lastDay !== null)
      await bench.run(end, [...last(lastDay), "--source", "Brief van 3 maart 2026"]);
    follow("2026-06-30");
    const before = bench.everything();
    const { code, lines } = await bench.run(succeed, ["mesen", "mesen-2"]);
    expect(code).toBe(2);
    expect(lines.join("\n")).toContain(says);
    expect(lines.join("\n")).toContain(way);
    expect(bench.everything()).toEqual(before);
  });

  it("refuses a circle of successors, and a second successor", async () => {
    await bench.run(end, [...last("2026-06-30"), "--source", "Brief van 3 maart 2026"]);
    follow("2026-07-01");
    bench.edit("mesen-2", (draft) => void (draft.successor = "mesen"));
    const circle = await bench.run(succeed, ["mesen", "mesen-2"]);
    expect(circle).toEqual({
      code: 2,
      lines: ["De opvolging loopt in een kring: mesen → mesen-2 → mesen."],
    });
    bench.edit("mesen-2", (draft) => void (draft.successor = null));
    expect((await bench.run(succeed, ["mesen", "mesen-2"])).code).toBe(0);
    const again = await bench.run(succeed, ["mesen", "beveren"]);
    expect(again).toEqual({
      code: 2,
      lines: ['Het protocol heeft al een opvolger: "mesen-2".'],
    });
  });
});

describe("every change", () => {
  it("formats the file as Prettier does and leaves no other file", async () => {
    const names = [...bench.everything().keys()];
    await bench.run(confirm, BREACH_CONTACT);
    const text = bench.text("beveren");
    expect(await format(text, { parser: "json", printWidth: 100 })).toBe(text);
    expect([...bench.everything().keys()]).toEqual(names);
  });

  it("touches one file only", async () => {
    const before = bench.everything();
    await bench.run(confirm, BREACH_CONTACT);
    const changed = [...bench.everything()].filter(([name, text]) => before.get(name) !== text);
    expect(changed.map(([name]) => name.split("/").at(-1))).toEqual(["beveren.json"]);
  });
});
