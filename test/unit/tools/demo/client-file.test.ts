import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyClientDraft, parseClientData } from "../../../../src/core/client/client-data.ts";
import { parseTelephone } from "../../../../src/core/client/telephone.ts";
import { madeUpClient, parseClient, readClientFile } from "../../../../tools/demo/client-file.ts";
import { realRegistry } from "../../../registry/load.ts";

const folder = mkdtempSync(join(tmpdir(), "client-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: string): string {
  const path = join(folder, "client.json");
  writeFileSync(path, content);
  return path;
}

describe("a client file", () => {
  it("leaves open what it does not hold", () => {
    expect(readClientFile(fileWith('{ "name": "Łukasiewicz-D\'Hondt" }'))).toEqual({
      ok: true,
      value: { ...emptyClientDraft, name: "Łukasiewicz-D'Hondt" },
    });
  });

  it("is read with the mark that Windows puts before UTF-8", () => {
    expect(readClientFile(fileWith('\uFEFF{ "box": "3" }'))).toMatchObject({
      ok: true,
      value: { box: "3" },
    });
  });

  it("is refused when it is not there", () => {
    expect(readClientFile(join(folder, "nowhere.json"))).toMatchObject({
      error: { kind: "client-file-missing" },
    });
  });

  it("is refused when it is no JSON", () => {
    expect(readClientFile(fileWith("naam: Peeters"))).toMatchObject({
      error: { kind: "client-file-not-json" },
    });
  });

  it.each([
    { value: null, kind: "client-file-no-object" },
    { value: [], kind: "client-file-no-object" },
    { value: "Peeters", kind: "client-file-no-object" },
    { value: { name: "Peeters", remark: "x" }, kind: "client-field-unknown" },
    { value: { name: null }, kind: "client-field-no-text" },
    { value: { number: 12 }, kind: "client-field-no-text" },
    { value: { name: "Peeters\nJan" }, kind: "line-break" },
    { value: { street: "Grote Baan\r" }, kind: "line-break" },
  ])("is refused as $kind when it holds $value", ({ value, kind }) => {
    expect(parseClient(value)).toMatchObject({ ok: false, error: { kind } });
  });

  it("repeats nothing of what it holds when it is refused", () => {
    const refused = parseClient({ Geheim: "Peeters", name: 7 });
    expect(JSON.stringify(refused)).not.toMatch(/Geheim|Peeters|7/);
  });
});

describe("the made-up client", () => {
  it.each(realRegistry().places.filter(({ postcode }) => ["9120", "8957"].includes(postcode)))(
    "is accepted in $postcode $name",
    (place) => {
      const territory = [place];
      expect(parseClientData(madeUpClient(place), { territory, parseTelephone })).toMatchObject({
        ok: true,
      });
    },
  );
});
