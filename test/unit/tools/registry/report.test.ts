import { createHash } from "node:crypto";
import type { WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { kindOfPath, sections } from "../../../../src/pane/protocol-page/fact-labels.nl.ts";
import { factsOf } from "../../../../tools/registry/report/facts.ts";
import { reportFiles } from "../../../../tools/registry/report/report-files.tsx";
import { readSource, REGISTRY_FOLDER } from "../../../../tools/registry/files/source.ts";
import { day, madeFact, type ProtocolDraft } from "../../core/protocol/made-protocol.ts";
import { changedDraft, madeSource } from "./made-source.ts";

const on = day("2026-06-01");
const real = readSource(REGISTRY_FOLDER, day("2026-11-24"));
const realReport = reportFiles(real, day("2026-11-24"));

function fileOf(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`No ${name} in the report`);
  return text;
}

/** What a reader sees, with white space folded. */
function seen(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

const sheetOf = (draft: ProtocolDraft, asked = on) =>
  seen(fileOf(reportFiles(madeSource(draft), asked), `protocol-${draft.id}.html`));

describe("the report", () => {
  it("has a first page, a sheet for each protocol, all of them together, and the search", () =>
    expect([...realReport.keys()]).toEqual([
      "index.html",
      "zoeken.js",
      "alles.html",
      ...real.files.map(({ file }) =>
        file.replace("protocols/", "protocol-").replace("json", "html"),
      ),
    ]));

  it("has the same bytes for the same registry and day", () => {
    const again = reportFiles(readSource(REGISTRY_FOLDER, day("2027-01-01")), day("2026-11-24"));
    expect([...again]).toEqual([...realReport]);
  });

  it("names every municipality, postcode and place", () => {
    const index = seen(fileOf(realReport, "index.html"));
    const { places, municipalities, brussels } = real.placeFiles;
    const missing = [
      ...municipalities.map(({ name }) => name),
      ...places.flatMap(({ postcode, place }) => [postcode, place]),
      ...brussels.flatMap(({ postcode, name_nl }) => [postcode, name_nl]),
    ].filter((text) => !index.includes(text));
    expect(missing).toEqual([]);
  });

  it("draws a tile for each municipality, and tells the same in words", () => {
    const tiles = fileOf(realReport, "index.html").match(/<title>[^<]+: [^<]+<\/title>/g);
    expect(tiles).toHaveLength(285 + 19);
    const index = fileOf(reportFiles(madeSource(changedDraft()), on), "index.html");
    expect(index).toContain(
      'aria-label="Oost-Vlaanderen: 2 gemeenten. 1 deels gedekt, 1 geen protocol."',
    );
    expect(index).toContain("<title>Zwaluwdal: deels gedekt</title>");
  });

  it("allows nothing from elsewhere, and links to nothing outside itself", () => {
    for (const [name, text] of realReport) {
      if (!name.endsWith(".html")) continue;
      expect(text).toContain(`content="default-src &#x27;none&#x27;`);
      expect(text).not.toMatch(/unsafe|https?:|<(img|link|iframe|object|form|base)\b|\son\w+=/i);
      for (const [, target = ""] of text.matchAll(/\b(?:href|src)="([^"]*)"/g))
        expect(target.startsWith("#") || realReport.has(target)).toBe(true);
      for (const [, anchor = ""] of text.matchAll(/href="#([^"]*)"/g))
        expect(text).toContain(`id="${anchor}"`);
    }
  });

  it("uses no id twice on a page", () => {
    for (const text of realReport.values()) {
      const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it("can be made of a registry without protocols", () => {
    const files = reportFiles(madeSource(), on);
    expect([...files.keys()]).toEqual(["index.html", "zoeken.js", "alles.html"]);
    expect(fileOf(files, "index.html")).toContain("Er staat geen enkel protocol");
  });
});

describe("the sheet of a protocol", () => {
  const protocols = real.files.flatMap(({ protocol }) => protocol ?? []);

  it.each(protocols.map((protocol): [string, WholeProtocol] => [protocol.id, protocol]))(
    "of %s shows every fact with its words, reason and article, and every anomaly",
    (id, protocol) => {
      const sheet = seen(fileOf(realReport, `protocol-${id}.html`));
      const facts = factsOf(protocol, day("2026-11-24")).map(({ fact }) => fact);
      expect(facts.length).toBeGreaterThan(50);
      const words = [
        ...facts.flatMap(({ value, printed, reason, article }) => [
          // Days and fixed terms are shown in words: see the tests below.
          ...(typeof value === "string" && /[ @]/.test(value) ? [value] : []),
          ...[printed ?? "", reason ?? "", `Staat in: ${article}`],
        ]),
        ...protocol.anomalies.flatMap((a) => [a.id, a.what, a.article, a.printed ?? "", a.why]),
      ];
      expect(words.filter((text) => !sheet.includes(text.replace(/\s+/g, " ")))).toEqual([]);
      expect(sheet.match(/Staat in: /g)).toHaveLength(facts.length + protocol.anomalies.length);
    },
  );

  it("knows a Dutch name for every fact that there is, and no name for any other", () => {
    const known = sections.flatMap(({ facts }) => Object.keys(facts)).sort();
    const there = protocols.flatMap((protocol) => factsOf(protocol, on)).map(({ path }) => path);
    expect(known).toEqual([...new Set(there.map(kindOfPath))].sort());
  });

  it("writes days, terms and numbers in words, and says what null means", () => {
    const sheet = sheetOf(
      changedDraft((d) => {
        d.dpoAdvice.receiver.outcome.value = null;
        d.noticeMonths.value = 1;
      }),
    );
    expect(sheet).toContain("Ondertekend op Staat in: slot 10 januari 2024");
    expect(sheet).toContain("Opzegtermijn Staat in: artikel 11 1 maand ");
    expect(sheet).toContain("het doel, welke gegevens, met wie, wat ermee gebeurt");
    expect(sheet).toContain("positief");
    expect(sheet).toContain("de tekst zegt het niet");
  });

  it("says who confirmed and decided, and not before that day", () => {
    const draft = changedDraft((d) => {
      d.team.confirmed = { by: "Onthaal", on: "2026-05-01" };
      d.anomalies.push({
        ...{ id: "odd", what: "Vreemd.", article: "artikel 7", printed: "x", why: "Zo." },
        decision: { what: "Zo laten.", by: "Steward", on: "2026-05-02" },
      });
    });
    const said = ["Bevestigd door Onthaal op 1 mei 2026.", "Beslist door Steward op 2 mei 2026"];
    for (const words of said) {
      expect(sheetOf(draft)).toContain(words);
      expect(sheetOf(draft, day("2026-04-30"))).not.toContain(words);
    }
  });

  it("shows the value that held on the day, and the others with their days", () => {
    const draft = changedDraft((d) => {
      d.territory = {
        ...madeFact(["9991"], "overweging C"),
        confirmed: { by: "Onthaal", on: "2026-01-01" },
        former: [
          { value: ["9991", "9992"], until: "2025-12-31", reason: "Afgestaan." },
          { value: ["9992"], until: "2024-12-31", reason: "Uitgebreid." },
        ],
      };
    });
    expect(sheetOf(draft)).toContain(
      "9991 Bevestigd door Onthaal op 1 januari 2026. Andere waarden: " +
        "Tot en met 31 december 2024: 9992. Gewijzigd omdat: Uitgebreid. " +
        "Tot en met 31 december 2025: 9991, 9992. Gewijzigd omdat: Afgestaan.",
    );
    expect(sheetOf(draft, day("2025-12-31"))).toContain(
      "9991, 9992 Zo gold het op die dag. Nog door niemand bevestigd. Andere waarden: " +
        "Tot en met 31 december 2024: 9992. Gewijzigd omdat: Uitgebreid. " +
        "Sinds 1 januari 2026: 9991.",
    );
  });

  it("says how it ends, what it follows and what follows it", () => {
    const old = changedDraft((d) => {
      d.notice = {
        ...{ givenOn: "2026-05-01", lastDay: "2026-08-01", by: "receiver" },
        source: "Brief van 1 mei",
      };
      d.groundGone = { on: "2026-12-01", source: "Decreet" };
      d.successor = "nieuw";
    });
    const next = changedDraft((d) => {
      d.id = "nieuw";
      d.appliesFrom.value = "2026-08-02";
    });
    const files = reportFiles(madeSource(old, next), on);
    const sheet = fileOf(files, "protocol-zwaluwdal.html");
    expect(seen(sheet)).toContain(
      "Op 1 juni 2026: opgezegd, geldt nog tot en met 1 augustus 2026.",
    );
    expect(seen(sheet)).toContain("Opgezegd op 1 mei 2026 door de ontvanger");
    expect(seen(sheet)).toContain(
      "vanaf 1 december 2026 mag er niets meer gedeeld worden. Bron: Decreet",
    );
    expect(sheet).toContain('href="protocol-nieuw.html"');
    expect(seen(fileOf(files, "protocol-nieuw.html"))).toContain("Volgt op: zwaluwdal");
    expect(seen(fileOf(files, "index.html"))).toContain(
      "laatste dag 1 augustus 2026 (nog 61 dagen)",
    );
  });

  it("says of each mailbox for which part it is", () => {
    const draft = changedDraft((d) => {
      d.mailboxes = ["9991", "9992"].map((postcode) => ({
        address: madeFact(`onthaal${postcode}@zwaluwdal.example`, "artikel 6"),
        postcodes: [postcode],
      }));
    });
    expect(sheetOf(draft)).toContain("onthaal9992@zwaluwdal.example Alleen voor 9992.");
  });
});

describe("hostile values", () => {
  const attack = `"'><script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; \${x}`;
  const hostile = changedDraft((d) => {
    for (const fact of [d.team, d.receiver.shownName, d.receiver.seat, d.purpose, d.consent])
      fact.value = attack;
    Object.assign(d.law, { article: attack, printed: `${attack} gedrukt`, reason: attack });
    d.law.confirmed = { by: attack, on: "2026-01-01" };
    d.courts.former = [{ value: attack, until: "2026-01-01", reason: attack }];
    d.endedAtOnce = { on: "2026-07-01", source: attack };
    d.anomalies.push({
      ...{ id: "odd", what: attack, article: attack, printed: attack, why: attack },
      decision: { what: attack, by: attack, on: "2026-01-01" },
    });
  });

  it("come out as text on every page, wherever they stand", () => {
    for (const [name, text] of reportFiles(madeSource(hostile), on)) {
      if (!name.endsWith(".html")) continue;
      expect(text).not.toMatch(/<script>|<img|<b>/);
      expect(text.match(/<script/g) ?? []).toHaveLength(name === "index.html" ? 1 : 0);
      expect(seen(text)).toContain(attack);
    }
  });

  it("show what turns a text around or cannot be seen", () => {
    const draft = changedDraft((d) => {
      d.team.value = "a\u202Eeb.x@y\u200B\u0000\nb";
    });
    const sheet = fileOf(reportFiles(madeSource(draft), on), "protocol-zwaluwdal.html");
    expect(sheet).toContain("a[U+202E]eb.x@y[U+200B][U+0000]\nb");
    expect(sheet).not.toMatch(/[\u202E\u200B\0]/);
  });
});

describe("the style of the report", () => {
  it("is the one that the policy of every page allows by its hash", () => {
    for (const [name, text] of realReport) {
      if (!name.endsWith(".html")) continue;
      const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
      const hash = createHash("sha256").update(style).digest("base64");
      expect(text).toContain(`style-src &#x27;sha256-${hash}&#x27;`);
    }
  });
});
