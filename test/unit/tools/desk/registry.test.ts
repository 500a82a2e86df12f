import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRegistryReader } from "../../../../tools/registry/desk/server/registry-reader.ts";
import { protocolChanges } from "../../../../tools/registry/desk/publishing/protocol-changes.ts";
import { todayView } from "../../../../tools/registry/desk/today/today.ts";
import type { Asked } from "../../../../tools/registry/desk/asking/asked.ts";
import { writeSimulation } from "../../../made-registry/write-simulation.ts";
import { day } from "../../core/protocol/made-protocol.ts";
import { changedDraft, madeSource } from "../registry/made-source.ts";
import { coverageOn } from "../../../../tools/registry/coverage/coverage.ts";

const today = day("2026-11-24");

describe("a registry that is read again and again", () => {
  const made = mkdtempSync(join(tmpdir(), "desk-reader-"));
  const folder = join(made, "registry");
  beforeAll(() => {
    writeSimulation({ protocols: 300, seed: 1, out: folder });
  });
  afterAll(() => rmSync(made, { recursive: true }));

  it("is the same while nothing changes, and another on another day or after a change", () => {
    const read = createRegistryReader(folder);
    const now = (on = today) => {
      const found = read(on);
      if (!found.ok) throw new Error(found.error.kind);
      return found.value;
    };
    const first = now();
    const [protocol] = first.coverage.protocols;
    const id = protocol?.id ?? "";
    expect(now()).toBe(first);
    expect(now(day("2026-11-25"))).not.toBe(first);
    const path = join(folder, `protocols/${id}.json`);
    writeFileSync(path, `${readFileSync(path, "utf8")}\n`);
    expect(now().versionOf(id)).not.toBe(first.versionOf(id));
    expect(now().versionOf("nergens")).toBeNull();
  });

  it("is at three hundred protocols a first page of less than 200 KB", () => {
    const found = createRegistryReader(folder)(today);
    if (!found.ok) throw new Error(found.error.kind);
    const view = todayView(found.value.source, found.value.coverage, []);
    expect(view.protocols).toHaveLength(300);
    expect(JSON.stringify(view).length).toBeLessThan(200_000);
  });

  it("is unreadable, and no error, when its folder is gone", () =>
    expect(createRegistryReader(join(made, "nergens"))(today)).toEqual({
      ok: false,
      error: { kind: "registry-unreadable" },
    }));
});

describe("what needs doing", () => {
  const tasksOf = (source: ReturnType<typeof madeSource>, asked: readonly Asked[] = []) =>
    todayView(source, coverageOn(source, today), asked).tasks.map(({ kind }) => kind);
  const source = madeSource(changedDraft((d) => (d.lastDay.value = "2026-12-31")));
  const id = source.registry.protocols[0]?.id ?? "";

  it("begins with what ends soon", () => expect(tasksOf(source)[0]).toBe("ends"));

  it("moves from never confirmed to unanswered once it was asked", () => {
    const asked = [{ id, on: day("2026-11-01"), facts: ["mailboxes.0.address"] }];
    expect(tasksOf(source)).toContain("unconfirmed");
    expect(tasksOf(source, asked)).toContain("unanswered");
    expect(tasksOf(source, asked)).not.toContain("unconfirmed");
  });

  it("is answered by a confirmation since that day, and by no earlier one", () => {
    const confirmed = (on: string) =>
      madeSource(
        changedDraft((d) => {
          for (const { address } of d.mailboxes) address.confirmed = { by: "Onthaal", on };
        }),
      );
    const asked = [{ id, on: day("2026-11-01"), facts: ["mailboxes.0.address"] }];
    expect(tasksOf(confirmed("2026-11-02"), asked)).not.toContain("unanswered");
    expect(tasksOf(confirmed("2026-10-31"), asked)).toContain("unanswered");
  });
});

describe("what changed in a protocol", () => {
  const protocolOf = (...change: Parameters<typeof changedDraft>) => {
    const [file] = madeSource(changedDraft(...change)).files;
    if (!file?.protocol) throw new Error("No protocol");
    return file.protocol;
  };
  const before = protocolOf(() => undefined);

  it("is nothing when it is the same", () => expect(protocolChanges(before, before)).toEqual([]));

  it("is told when it is new or gone", () => {
    expect(protocolChanges(null, before)[0]).toMatch(/^Nieuw protocol met OCMW Zwaluwdal/);
    expect(protocolChanges(before, null)).toEqual(["Het protocol is uit het register gehaald."]);
  });

  it("is told of each fact, confirmation and end", () => {
    const after = protocolOf((d) => {
      d.team.value = "Zeekant";
      d.receiver.kbo.confirmed = { by: "Secretariaat", on: "2026-11-20" };
      d.successor = "nieuw";
    });
    expect(protocolChanges(before, after)).toEqual([
      "Lokaal team: was “Duinstreek” en wordt “Zeekant”.",
      "KBO-nummer van de ontvanger: “0123.456.749” is bevestigd door Secretariaat op 20 november 2026.",
      "Opgevolgd door protocol “nieuw”.",
    ]);
  });
});
