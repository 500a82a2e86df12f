/** The steward's guide, run from its first example to its last on one copy of the registry. */
import { readFileSync } from "node:fs";
import { confirm } from "../../../tools/registry/commands/confirm.ts";
import { decide } from "../../../tools/registry/commands/decide.ts";
import { end } from "../../../tools/registry/commands/end.ts";
import { replaceMailbox } from "../../../tools/registry/commands/replace-mailbox.ts";
import { resume } from "../../../tools/registry/commands/resume.ts";
import { show } from "../../../tools/registry/commands/show.ts";
import { succeed } from "../../../tools/registry/commands/succeed.ts";
import { suspend } from "../../../tools/registry/commands/suspend.ts";
import type { ProtocolCommand } from "../../../tools/registry/changes/protocol-command.ts";
import { openBench, type Bench } from "./bench.ts";

const commands: Readonly<Record<string, ProtocolCommand>> = {
  confirm,
  decide,
  end,
  "replace-mailbox": replaceMailbox,
  resume,
  show,
  succeed,
  suspend,
};
const PROMPT = "$ npm run registry -- ";

interface Example {
  readonly asked: string;
  /** "…" stands for any lines. */
  readonly answers: string;
}

function examplesIn(guide: string): readonly Example[] {
  return [...guide.matchAll(/^```console\n([\s\S]*?)\n```$/gm)].flatMap(([, block = ""]) =>
    block
      .split(PROMPT)
      .slice(1)
      .map((part) => {
        const [asked = "", ...answers] = part.trimEnd().split("\n");
        return { asked, answers: answers.join("\n") };
      }),
  );
}

/** As a shell would: on spaces, but for what stands between double quotes. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

function asPattern(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("…", "[\\s\\S]*")}$`);
}

/** What the guide takes as published before its last example. */
function publishNext(bench: Bench): void {
  bench.edit("beveren", (draft) => {
    draft.id = "beveren-kruibeke-zwijndrecht";
    draft.territory.value = ["2070", "9120", "9130", "9150"];
    draft.signedOn.value = "2026-11-20";
    draft.appliesFrom.value = "2027-02-24";
    draft.notice = null;
  });
}

describe("the steward's guide", () => {
  const examples = examplesIn(readFileSync("registry/README.md", "utf8"));

  it("has an example of every command in the life of a protocol", () =>
    expect([...new Set(examples.map(({ asked }) => words(asked)[0]))].sort()).toEqual(
      Object.keys(commands).sort(),
    ));

  it("shows the real output of the commands, in this order", async () => {
    const bench = openBench();
    try {
      for (const { asked, answers } of examples) {
        const [name = "", ...args] = words(asked);
        if (name === "succeed") publishNext(bench);
        const command = commands[name];
        if (command === undefined) throw new Error(`No command ${name}`);
        const { lines } = await bench.run(command, args);
        expect(lines.join("\n")).toMatch(asPattern(answers));
      }
    } finally {
      bench.remove();
    }
  });
});
