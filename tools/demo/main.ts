/**
 * Prepares one referral in the practice Outlook, as a person would, and writes the mail to a folder.
 *
 *     npm run demo -- --place "9120 Melsele" [--client FILE.json] [--on 2026-11-21] --out DIR
 *
 * Uses the production build, and makes it first when it is missing or older than the sources
 * (`--no-build`: takes it as it is). Exits with 2, and the pane's own sentences, where the job must
 * stop; then there is no mail.json.
 */
import { fileURLToPath } from "node:url";
import { chooseProtocol } from "../../src/core/protocol/choice.ts";
import { brusselsDay, type IsoDay } from "../../src/core/base/day.ts";
import type { Place } from "../../src/core/protocol/place.ts";
import { readCompiledRegistry, teamsOf, type Registry } from "../../src/core/protocol/registry.ts";
import { build } from "../build/build.ts";
import { callersFolder } from "../command-line/callers-folder.ts";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { readDemoArguments, type DemoArguments } from "./arguments.ts";
import { madeUpClient, readClientFile } from "./client-file.ts";
import { findPlace } from "./find-place.ts";
import { clearOutFolder, mailFile, outPath, writeOut } from "./out-folder.ts";
import { pictureOfPane, pictureOfWindow } from "./pictures.ts";
import { doWhatComesBeforeSend, readDemoMail, type DemoMail } from "./read-mail.ts";
import {
  clientFileLine,
  demoArgumentLines,
  demoWords,
  demoOutLine,
  placeLines,
} from "./wording.nl.ts";
import { openPracticeBrowser } from "../browser/practice-browser.ts";
import { refer } from "../browser/refer.ts";
import { productionBuildState } from "../build/production-build.ts";
import { compileRegistry } from "../registry/compile/compile.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const done = 0;
const failed = 1;
const stopped = 2;

/** Gives the exit code. */
async function demonstrate(): Promise<number> {
  const read = readDemoArguments(process.argv.slice(2), callersFolder());
  if (!read.ok) return refuseCommandLine(read.error, demoArgumentLines);
  const { place: asked, clientPath, on, out } = read.value;
  // First of all, so that no mail of a former demonstration looks like one of this.
  const cleared = clearOutFolder(out);
  if (!cleared.ok) return stop([demoOutLine(cleared.error)]);
  const registry = readCompiledRegistry(compileRegistry());
  const place = findPlace(asked, registry.places);
  if (!place.ok) return stop(placeLines(place.error.problem));
  const client =
    clientPath === null
      ? ({ ok: true, value: madeUpClient(place.value) } as const)
      : readClientFile(clientPath);
  if (!client.ok) return stop([clientFileLine(client.error)]);
  const notBuilt = await buildIfNeeded(read.value);
  if (notBuilt !== null) return notBuilt;

  const browser = await openPracticeBrowser();
  try {
    const window = await browser.open({
      teams: [teamFor(place.value, registry, on)],
      ...(on === null ? {} : { now: noonOn(on) }),
    });
    await window.openPane();
    const picture = (name: string) => pictureOfPane(window, outPath(out, `${name}.png`));
    const outcome = await refer(
      window,
      { place: place.value, client: client.value },
      (number, name) => picture(`0${number}-${name}`),
    );
    if (!outcome.ok) return stop(outcome.error.said);
    await doWhatComesBeforeSend(window);
    await picture("06-klaar");
    await pictureOfWindow(window, outPath(out, "07-outlook.png"));
    const mail = await readDemoMail(window);
    writeMail(mail, out);
    report(mail, out);
    return done;
  } finally {
    await browser.close();
  }
}

/** Null when there is a build to use; otherwise the exit code. */
async function buildIfNeeded({ mayBuild }: DemoArguments): Promise<number | null> {
  const state = productionBuildState(root);
  if (!mayBuild) return state === "missing" ? stop([demoWords.notBuilt]) : null;
  if (state === "fresh") return null;
  console.log(demoWords.building);
  try {
    await build({ mode: "production" });
    return null;
  } catch (error) {
    console.error(`${demoWords.buildFailed}\n${error instanceof Error ? error.message : ""}`);
    return failed;
  }
}

/** The team of the protocol that the place leads to; where none does, any team. */
function teamFor(place: Place, registry: Registry, on: IsoDay | null): string {
  const teams = teamsOf(registry);
  const day = on ?? brusselsDay(Date.now());
  const choice = chooseProtocol({ place, registry, teams, on: day });
  if (choice.kind === "covered") return choice.protocol.team.value;
  if ("protocol" in choice.refusal) return choice.refusal.protocol.team.value;
  return teams[0] ?? "";
}

/** A moment that falls on the day in Brussels, in summer and in winter. */
function noonOn(day: IsoDay): Date {
  return new Date(`${day}T11:00:00Z`);
}

function writeMail(mail: DemoMail, out: string): void {
  for (const { name, bytes } of mail.attachments) writeOut(out, name, bytes);
  const attachments = mail.attachments.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    file: name,
  }));
  writeOut(out, mailFile, `${JSON.stringify({ ...mail, attachments }, null, 2)}\n`);
}

/** Where it all is; nothing about the client. */
function report({ reference, attachments }: DemoMail, out: string): void {
  console.log(demoWords.done(reference, out));
  for (const name of [mailFile, ...attachments.map((one) => one.name), "01 … 07 *.png"])
    console.log(`    ${name}`);
}

function stop(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return stopped;
}

try {
  process.exitCode = await demonstrate();
} catch (error) {
  // The first line only: what follows in an error of the browser may quote what was typed.
  const [first = ""] = (error instanceof Error ? error.message : "").split("\n");
  console.error(`${demoWords.stuck}\n${first}`);
  process.exitCode = failed;
}
