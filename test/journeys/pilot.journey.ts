import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import JSZip from "jszip";
import { findingText } from "../../src/guard/finding-wording.nl.ts";
import { teamsOf } from "../../src/core/protocol/registry.ts";
import { pilotWarning } from "../../src/pane/parts/wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { teamWords } from "../../src/pane/steps/team-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { makeKit } from "../../tools/pilot-kit/make-kit.ts";
import { pilotFiles } from "../../tools/pilot-kit/pilot-files.ts";
import { realRegistry } from "../registry/load.ts";
import { beveren, client, mesen, openWindow, usePracticeBrowser } from "./practice.ts";

/*
 * A pilot's kit, unpacked: its manifest played by the practice Outlook, its guide printed.
 */

usePracticeBrowser();

const registry = realRegistry();
const teams = teamsOf(registry);
const origin = "https://doorverwijzing.example.be";

/** The files in the kit as it is handed out. */
async function unpackedKit(team: string): Promise<{ manifest: string; guide: string }> {
  const files = pilotFiles({ team, origin, version: "1.2.3.0" }, registry);
  if (!files.ok) throw new Error(files.error.kind);
  const zip = await JSZip.loadAsync(await makeKit(files.value));
  const read = async (ending: string): Promise<string> =>
    (await zip.file(new RegExp(`\\.${ending}$`))[0]?.async("string")) ?? "";
  return { manifest: await read("xml"), guide: await read("html") };
}

/** The practice Outlook with this manifest beside its page, as `?manifest=` names it. */
async function play(manifest: string, query = ""): Promise<PracticeWindow> {
  const opened = await openWindow();
  const { page, origins } = opened;
  await page.route(`${origins.practice}/pilot.xml`, (route) =>
    route.fulfill({ contentType: "application/xml", body: manifest }),
  );
  await page.goto(`${origins.practice}/practice/?manifest=/pilot.xml${query}`);
  await page.waitForFunction(() => window.practice !== undefined);
  return opened;
}

async function openPilotPane({ page, pane }: PracticeWindow, team: string): Promise<void> {
  await page
    .getByRole("button", { name: `Doorverwijzing OCMW (pilot ${team})`, exact: true })
    .click();
  await pane.locator("h1").waitFor();
}

describe.each(teams)("the pilot of %s", (team) => {
  it("shows its name on the button and above the pane, has its team set, and says it is a pilot", async () => {
    const { manifest } = await unpackedKit(team);
    const outlook = await play(manifest);
    await openPilotPane(outlook, team);
    const { page, pane, complaints } = outlook;
    expect(await page.locator("aside h2").innerText()).toBe(`Doorverwijzing OCMW (pilot ${team})`);
    expect(await pane.locator("h1").innerText()).toBe(placeWords.title);
    const said = await pane.locator("main").innerText();
    expect(said).toContain(placeWords.yourTeam([team]));
    expect(said).toContain(pilotWarning);
    expect(complaints).toEqual([]);
  });

  it("says so again when the mail is ready, just before Send", async () => {
    const { manifest } = await unpackedKit(team);
    const outlook = await play(manifest);
    await openPilotPane(outlook, team);
    const { place } = [beveren, mesen].find((one) => one.team === team) ?? beveren;
    await hurryToReview(outlook.pane, place, client);
    await walk.prepare(outlook.pane);
    await walk.waitForDone(outlook.pane);
    expect(await outlook.pane.locator("main").innerText()).toContain(pilotWarning);
  });

  it("runs the event of its manifest at Send, which stops a mail that no longer fits", async () => {
    const { manifest } = await unpackedKit(team);
    const outlook = await play(manifest);
    expect((await outlook.control((practice) => practice.addIn()))?.sendEvent).toEqual({
      page: "launchevent.html",
      scriptPath: "/launchevent.js",
      functionName: "onMessageSendHandler",
      sendMode: "SoftBlock",
    });
    await openPilotPane(outlook, team);
    const { place } = [beveren, mesen].find((one) => one.team === team) ?? beveren;
    await hurryToReview(outlook.pane, place, client);
    await walk.prepare(outlook.pane);
    await walk.waitForDone(outlook.pane);
    const state = await outlook.control((practice) => {
      practice.setItem({ to: ["els@voorbeeld.example"] });
      return practice.send();
    });
    if (state.kind !== "alert") throw new Error(`not stopped: ${state.kind}`);
    expect(state.alert.text).toContain(findingText({ kind: "recipient-added" }));
    expect(outlook.requests.some((one) => one.includes("/practice/launchevent.html?"))).toBe(true);
  });

  it("has a guide that fits on one A4", async () => {
    const { guide } = await unpackedKit(team);
    const { page } = await openWindow();
    await page.goto("about:blank");
    await page.setContent(guide);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const printed = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    expect(printed.numPages).toBe(1);
    const [, , width = 0, height = 0] = (await printed.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    await printed.destroy();
  });
});

describe("the pane of a pilot", () => {
  const [team = "", other = ""] = teams;

  it("keeps the teams that Outlook remembers", async () => {
    const { manifest } = await unpackedKit(team);
    const outlook = await play(manifest, `&team=${encodeURIComponent(other)}`);
    await openPilotPane(outlook, team);
    const said = await outlook.pane.locator("main").innerText();
    expect(said).toContain(placeWords.yourTeam([other]));
    expect(said).toContain(pilotWarning);
  });

  it("asks for the team when its manifest names none that is known", async () => {
    const { manifest } = await unpackedKit(team);
    const outlook = await play(manifest.replaceAll(`team=${team}`, "team=Nergens"));
    await openPilotPane(outlook, team);
    expect(await outlook.pane.locator("h1").innerText()).toBe(teamWords.title);
  });
});

it("says nothing of a pilot in any other pane", async () => {
  const outlook = await openWindow({ teams: [beveren.team] });
  await outlook.openPane();
  expect(await outlook.pane.locator("main").innerText()).not.toContain("pilot");
  await hurryToReview(outlook.pane, beveren.place, client);
  await walk.prepare(outlook.pane);
  await walk.waitForDone(outlook.pane);
  expect(await outlook.pane.locator("main").innerText()).not.toContain("pilot");
});
