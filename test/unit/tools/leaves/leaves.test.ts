import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { dutchLeaf, frenchLeaf } from "../../../../src/pane/client-page/client-leaf.ts";
import { leafHtml } from "../../../../tools/leaves/leaf-html.tsx";
import { leafOf } from "../../../../tools/leaves/leaf-of.ts";
import { leafPdf } from "../../../../tools/leaves/leaf-pdf.ts";
import { leavesWords } from "../../../../tools/leaves/wording.nl.ts";
import { writeLeaves } from "../../../../tools/leaves/write-leaves.ts";
import { realProtocol, realRegistry } from "../../../registry/load.ts";
import { readPdf, withoutWhite } from "../../attachment/read-pdf.ts";
import { day } from "../../core/protocol/made-protocol.ts";

const registry = realRegistry();
const beveren = realProtocol("beveren");
const mesen = realProtocol("mesen");
const on = day("2026-11-24");
const held: WholeProtocol = {
  ...mesen,
  holds: [{ from: day("2026-11-20"), reason: "De DPO kijkt na", by: "DPO", lifted: null }],
};
const ended: WholeProtocol = {
  ...beveren,
  endedAtOnce: { on: day("2026-11-20"), source: "Kennisgeving" },
};

/** A page's text, with each tag as a space. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

describe("the sheet for clients as a page", () => {
  it.each([beveren, mesen])("says all that the sheet in the pane says, and asks nothing", (one) => {
    const html = leafHtml(leafOf(one, registry, on));
    const leaf = dutchLeaf(one);
    const words = wordsOf(html);
    for (const { title, text } of [...leaf.items, leaf.rights]) {
      expect(words).toContain(title);
      expect(words).toContain(text);
    }
    expect(words).toContain(leaf.source);
    expect(html).not.toMatch(/<(input|script|form|img|textarea)/);
    expect(html).toContain('<html lang="nl-BE">');
  });

  it("has French after the Dutch where the facilities hold, marked as French", () => {
    const html = leafHtml(leafOf(mesen, registry, on));
    const french = frenchLeaf(mesen, registry);
    if (french.kind !== "leaf") throw new Error(french.kind);
    expect(html.indexOf('lang="fr-BE"')).toBeGreaterThan(html.indexOf('lang="nl-BE" aria'));
    expect(wordsOf(html)).toContain(french.leaf.title);
    expect(leafHtml(leafOf(beveren, registry, on))).not.toContain("fr-BE");
  });

  it.each([
    ["ended", ended],
    ["is held", held],
  ])("is one line where the protocol %s", async (_why, protocol) => {
    const leaf = leafOf(protocol, registry, on);
    const line = leavesWords.nothing(protocol.receiver.shownName.value);
    expect(wordsOf(leafHtml(leaf))).toContain(line);
    expect(wordsOf(leafHtml(leaf))).not.toContain(dutchLeaf(protocol).title);
    const { text } = await readPdf(await leafPdf(leaf, on));
    expect(withoutWhite(text)).toBe(withoutWhite(line));
  });

  it("warns of a last day that is known, and of a first day that has not come", () => {
    const notice = {
      givenOn: day("2026-11-01"),
      lastDay: day("2027-02-01"),
      by: null,
      source: "brief",
    };
    expect(wordsOf(leafHtml(leafOf({ ...beveren, notice }, registry, on)))).toContain(
      leavesWords.until(day("2027-02-01")),
    );
    expect(wordsOf(leafHtml(leafOf(beveren, registry, day("2024-03-01"))))).toContain(
      leavesWords.from(day("2024-03-07")),
    );
  });
});

describe("the sheet for clients as a PDF", () => {
  it.each([
    [beveren, 1],
    [mesen, 2],
  ])("has a page a language, tagged, with every word", async (protocol, languages) => {
    const { text, pages, tagged } = await readPdf(
      await leafPdf(leafOf(protocol, registry, on), on),
    );
    expect([pages, tagged]).toEqual([languages, true]);
    const leaf = dutchLeaf(protocol);
    for (const { title, text: said } of [...leaf.items, leaf.rights]) {
      expect(withoutWhite(text)).toContain(withoutWhite(title));
      expect(withoutWhite(text)).toContain(withoutWhite(said));
    }
  });

  it("is the same to the byte on the same day", async () => {
    const leaf = leafOf(mesen, registry, on);
    expect(Buffer.compare(await leafPdf(leaf, on), await leafPdf(leaf, on))).toBe(0);
  });
});

it("writes a page and a PDF for each protocol, and a list that leads to them", async () => {
  const out = mkdtempSync(join(tmpdir(), "bladen-"));
  await writeLeaves(out, [mesen, ended], registry, on);
  expect(readdirSync(join(out, "blad")).sort()).toEqual([
    "beveren.html",
    "beveren.pdf",
    "blad.css",
    "index.html",
    "mesen.html",
    "mesen.pdf",
  ]);
  const list = readFileSync(join(out, "blad", "index.html"), "utf8");
  expect(list).toContain('href="mesen.html"');
  expect(list).toContain('href="mesen.pdf"');
  expect(list).not.toContain('href="beveren.html"');
  expect(wordsOf(list)).toContain(leavesWords.nothing("OCMW Beveren"));
});
