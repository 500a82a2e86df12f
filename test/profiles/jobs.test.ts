import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { vi } from "vitest";
import { clientNames } from "../../practice/clients/client-behaviour.ts";
import { compileGuard } from "../../tools/registry/compile/compile.ts";
import { useDom } from "../dom.ts";
import { buildGuard, type BuiltGuard } from "../unit/guard/build-guard.ts";
import { someOf } from "../examples.ts";
import { openBench } from "./bench.ts";
import { jobs } from "./jobs.ts";
import { isNotYet } from "./proofs.ts";

/* Every job in every client, but for what the product does not do yet. docs/clients.md is the table. */

useDom();

let guard: BuiltGuard;
beforeAll(async () => {
  guard = await buildGuard(compileGuard());
  vi.useFakeTimers();
  vi.setTimerTickMode("nextTimerAsync");
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(dirname(guard.folder), { recursive: true });
});

describe.each(clientNames)("with the client %s", (client) => {
  const done = jobs.filter(({ name }) => !isNotYet(name, client));
  for (const { name, run } of someOf(done)) it(name, () => run(openBench(client, guard.script)));
});
