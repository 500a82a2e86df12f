import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { readProtocol, REGISTRY_FOLDER } from "../../tools/registry/files/source.ts";
import { writeSimulation } from "../made-registry/write-simulation.ts";
import { sharedBrowser } from "./shared-browser.ts";

/*
 * The steward's desk as `npm run registry -- desk` opens it, on a copy of the registry in a git
 * repository of its own.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The command, its registry, and the address that its terminal showed last. */
interface RunningDesk {
  readonly folder: string;
  readonly process: ChildProcess;
  /** Each works once. */
  nextAddress(): Promise<string>;
  stop(): void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function runDesk(folder: string): Promise<RunningDesk> {
  const tsx = createRequire(import.meta.url).resolve("tsx/esm");
  const port = String(await freePort());
  const args = ["--import", tsx, "tools/registry/main.ts", "desk", "--port", port];
  const child = spawn(process.execPath, [...args, "--registry", folder], { cwd: root });
  const addresses: string[] = [];
  let said = "";
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString();
    for (const [address] of said.matchAll(/http:\S+(?=\n)/g))
      if (!addresses.includes(address)) addresses.push(address);
  });
  let told = 0;
  return {
    folder,
    process: child,
    async nextAddress() {
      while (addresses.length <= told) await new Promise((resolve) => setTimeout(resolve, 50));
      told += 1;
      return addresses[told - 1] ?? "";
    },
    stop: () => child.kill("SIGTERM"),
  };
}

/** The project's registry, committed. */
function copyOfRegistry(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "desk-")), "registry");
  cpSync(REGISTRY_FOLDER, folder, {
    recursive: true,
    filter: (path) => !path.includes(`${REGISTRY_FOLDER}drafts`),
  });
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", folder, ...args]);
  git("init", "--quiet");
  git("add", ".");
  git(
    ...["-c", "user.name=test", "-c", "user.email=test@voorbeeld.example"],
    ...["commit", "--quiet", "-m", "Het register"],
  );
  return folder;
}

const protocolText = (folder: string, id: string): string =>
  readFileSync(join(folder, "protocols", `${id}.json`), "utf8");

function protocolIn(folder: string, id: string) {
  const { protocol } = readProtocol("", protocolText(folder, id));
  if (protocol === null) throw new Error(`${id} has not the shape of a protocol`);
  return protocol;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

let browser: Browser;
let desk: RunningDesk;
let pages: Page[] = [];
let complaints: string[] = [];
let requests: string[] = [];

beforeAll(async () => {
  browser = await sharedBrowser();
});
beforeEach(async () => {
  pages = [];
  complaints = [];
  requests = [];
  desk = await runDesk(copyOfRegistry());
});
afterEach(async () => {
  await Promise.all(pages.map((page) => page.context().close()));
  desk.stop();
  rmSync(join(desk.folder, ".."), { recursive: true, force: true });
});

/** A window of its own, as a person opens it from the terminal. */
async function openWindow(): Promise<Page> {
  // A button that fades from light to dark has for a moment the contrast of neither.
  const reducedMotion = "reduce";
  const context = await browser.newContext({ locale: "nl-BE", reducedMotion });
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  pages.push(page);
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(await desk.nextAddress());
  await page.getByRole("heading", { level: 2, name: "Te doen" }).waitFor();
  return page;
}

async function goTo(page: Page, place: string, heading: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${place}`);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  // The name stands there before the rest.
  const first = { protocol: "Wat wil je doen?", drafts: "De feiten" }[
    /^(.+)\//.exec(place)?.[1] ?? ""
  ];
  if (first !== undefined) await page.getByRole("heading", { level: 2, name: first }).waitFor();
}

/** The form under a title on a protocol's page, unfolded. */
async function formOf(page: Page, title: string): Promise<Locator> {
  const part = page.locator("details").filter({ has: page.getByText(title, { exact: true }) });
  if ((await part.getAttribute("open")) === null)
    await part.getByText(title, { exact: true }).click();
  return part;
}

const MAILBOX = "mailboxes.0.address";

async function fillConfirmation(page: Page, by: string): Promise<Locator> {
  const form = await formOf(page, "Een feit bevestigen");
  await form.getByLabel("Welk feit").selectOption(MAILBOX);
  await form.getByLabel("Wie zei het").fill(by);
  return form;
}

const save = (part: Locator | Page) =>
  part.getByRole("button", { name: "Bewaar", exact: true }).click();

describe("the pages", () => {
  const everyPage = [
    ["", "Vandaag"],
    ["protocol/beveren", "OCMW Beveren"],
    ["ask/beveren", "Vraag het aan"],
    ["drafts", "Een protocol uit een tekst"],
    ["publish", "Publiceren"],
    ["nergens", "Deze pagina bestaat niet"],
  ] as const;

  it("give axe nothing to find, in light, in dark and at 320 pixels, and load nothing from elsewhere", async () => {
    const page = await openWindow();
    for (const [place, heading] of everyPage) {
      await page.setViewportSize({ width: 1200, height: 800 });
      await page.emulateMedia({ colorScheme: "light" });
      await goTo(page, place, heading);
      for (const part of await page.locator("details").all())
        await part.evaluate((element) => element.setAttribute("open", ""));
      expect([place, await axeFindings(page)]).toEqual([place, []]);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 320, height: 640 });
      expect([place, await axeFindings(page)]).toEqual([place, []]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([place, width]).toEqual([place, 320]);
    }
    const { origin } = new URL(page.url());
    expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(requests.filter((url) => url.includes("beveren"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("are walked by keyboard alone, from a search to a saved confirmation", async () => {
    const page = await openWindow();
    const reach = async (target: Locator): Promise<void> => {
      for (let presses = 0; presses < 120; presses += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error("No way there by keyboard");
    };
    await reach(page.getByRole("searchbox"));
    await page.keyboard.type("melsele");
    await page.getByText("1 gevonden.").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "OCMW Beveren" }).waitFor();
    const part = page.locator("details").first();
    await reach(part.locator("summary"));
    await page.keyboard.press("Enter");
    await reach(part.getByLabel("Wie zei het"));
    await page.keyboard.type("Onthaal");
    await page.keyboard.press("Enter");
    await part.getByText("nu bevestigd door Onthaal").waitFor();
  });
});

describe("who may ask", () => {
  it("opens with each address once", async () => {
    const address = await desk.nextAddress();
    const first = await browser.newPage();
    pages.push(first);
    await first.goto(address);
    await first.getByRole("heading", { level: 1, name: "Vandaag" }).waitFor();
    expect(first.url()).not.toContain(new URL(address).hash.slice(1));
    await first.reload();
    await first.getByRole("heading", { level: 1, name: "Vandaag" }).waitFor();
    const second = await browser.newPage();
    pages.push(second);
    await second.goto(address);
    await second.getByRole("heading", { name: "Dit venster is nog niet open" }).waitFor();
  });

  it("refuses a call without a key, from another site, and under another name", async () => {
    const { origin, port } = new URL(await desk.nextAddress());
    const post = (headers: Record<string, string>) => statusOf(Number(port), headers);
    const own = { host: `127.0.0.1:${port}`, origin };
    expect(await post(own)).toBe(401);
    expect(await post({ ...own, "x-desk-key": "a".repeat(43) })).toBe(401);
    expect(await post({ ...own, origin: "https://example.org" })).toBe(403);
    expect(await post({ ...own, host: `localhost:${port}` })).toBe(403);
    expect(await post({ host: own.host })).toBe(403);
    expect(await post({ ...own, "sec-fetch-site": "cross-site" })).toBe(403);
  });
});

async function statusOf(port: number, headers: Record<string, string>): Promise<number> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path: "/calls/today", method: "POST", headers };
    request(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end("{}");
  });
}

describe("a protocol", () => {
  it("is confirmed, gets another mailbox and ends, each told in its history", async () => {
    const page = await openWindow();
    await goTo(page, "protocol/beveren", "OCMW Beveren");
    await save(await fillConfirmation(page, "Onthaal OCMW Beveren"));
    await page.getByText("bevestigd door Onthaal OCMW Beveren.").first().waitFor();
    expect(protocolIn(desk.folder, "beveren").mailboxes[0]?.address.confirmed?.by).toBe(
      "Onthaal OCMW Beveren",
    );

    const replace = await formOf(page, "Een mailbox vervangen");
    await replace.getByLabel("Welke mailbox").selectOption("ingedekimpe@beveren.be");
    await replace.getByLabel("Nieuw adres").fill("inge.dekimpe@beveren.be");
    await replace.getByLabel("Wie zei het").fill("Onthaal OCMW Beveren");
    await save(replace);
    await replace.getByText("is vanaf").first().waitFor();
    expect(protocolIn(desk.folder, "beveren").mailboxes[1]?.address.value).toBe(
      "inge.dekimpe@beveren.be",
    );

    const end = await formOf(page, "Het protocol eindigt");
    await save(end);
    await end.getByText("Vul in op welke dag er werd opgezegd.").waitFor();
    await end.getByLabel("Opgezegd op").fill("2026-11-23");
    await end.getByLabel("Waar staat het").fill("Brief van 23 november 2026");
    await save(end);
    await end.getByText("het protocol eindigt door opzegging").waitFor();
    expect(protocolIn(desk.folder, "beveren").notice?.lastDay).toBe("2027-02-23");
  });

  it("is saved from one of two windows; the other is told, keeps what was typed, and saves after looking again", async () => {
    const one = await openWindow();
    const other = await openWindow();
    for (const page of [one, other]) await goTo(page, "protocol/mesen", "Mesen");
    await save(await fillConfirmation(one, "Onthaal"));
    await one.getByText("nu bevestigd door Onthaal").waitFor();
    const saved = protocolText(desk.folder, "mesen");

    const decision = await formOf(other, "Een feit bevestigen");
    await decision.getByLabel("Welk feit").selectOption("receiver.kbo");
    await decision.getByLabel("Wie zei het").fill("Secretariaat");
    await save(decision);
    await decision.getByText("is intussen gewijzigd; er is niets bewaard").waitFor();
    expect(protocolText(desk.folder, "mesen")).toBe(saved);
    expect(await decision.getByLabel("Wie zei het").inputValue()).toBe("Secretariaat");

    await other.getByRole("button", { name: "Vernieuw" }).click();
    await other.getByText("bevestigd door Onthaal.").first().waitFor();
    await save(decision);
    await decision.getByText("nu bevestigd door Secretariaat").waitFor();
    const { mailboxes, receiver } = protocolIn(desk.folder, "mesen");
    expect([mailboxes[0]?.address.confirmed?.by, receiver.kbo.confirmed?.by]).toEqual([
      "Onthaal",
      "Secretariaat",
    ]);
  });

  it("is not written when its file changed underneath", async () => {
    const page = await openWindow();
    await goTo(page, "protocol/mesen", "Mesen");
    const edited = protocolText(desk.folder, "mesen").replace("{", "{ ");
    writeFileSync(join(desk.folder, "protocols/mesen.json"), edited);
    await save(await fillConfirmation(page, "Onthaal"));
    await page.getByText("is intussen gewijzigd; er is niets bewaard").waitFor();
    expect(protocolText(desk.folder, "mesen")).toBe(edited);
  });

  it("says so when nothing can be written, changes nothing, and keeps what was typed", async () => {
    const page = await openWindow();
    await goTo(page, "protocol/mesen", "Mesen");
    const before = protocolText(desk.folder, "mesen");
    const inTheWay = join(desk.folder, `protocols/mesen.json.${String(desk.process.pid)}.new`);
    mkdirSync(inTheWay);
    const form = await fillConfirmation(page, "Onthaal");
    await save(form);
    await form.getByText("kon niet geschreven worden; er is niets gewijzigd").waitFor();
    expect(protocolText(desk.folder, "mesen")).toBe(before);
    rmSync(inTheWay, { recursive: true });
    await save(form);
    await form.getByText("nu bevestigd door Onthaal").waitFor();
  });
});

describe("asking an OCMW", () => {
  it("gives a mail to send, waits for the answer on Vandaag, and saves all of it at once", async () => {
    const page = await openWindow();
    await goTo(page, "ask/beveren", "Vraag het aan OCMW Beveren");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar als .eml" }).click(),
    ]);
    const eml = readFileSync(await download.path(), "utf8");
    const body = Buffer.from(eml.split("\r\n\r\n")[1] ?? "", "base64").toString("utf8");
    expect(eml).toMatch(/^To: stephanie.vantroven@beveren.be, ingedekimpe@beveren.be\r\n/);
    expect(eml).toContain("X-Unsent: 1\r\n");
    expect(body).toContain("stephanie.vantroven@beveren.be. Klopt dat nog?");
    expect(body).toContain("Jullie gemeente ligt sinds de fusie in Beveren-Kruibeke-Zwijndrecht");
    await page.getByRole("button", { name: "Ik heb de mail verzonden" }).click();
    await page
      .getByText(/^Gevraagd op/)
      .first()
      .waitFor();

    await goTo(page, "", "Vandaag");
    await page.getByRole("heading", { name: "Gevraagd, nog geen antwoord (1)" }).waitFor();

    await goTo(page, "ask/beveren", "Vraag het aan OCMW Beveren");
    const answer = page.locator("form");
    await answer.getByRole("button", { name: "Bewaar het antwoord" }).click();
    await answer.getByText("Kies bij minstens één punt een antwoord.").waitFor();
    await answer.getByLabel(/^Mailbox voor doorverwijzingen/).selectOption("right");
    await answer.getByLabel(/^Telefoonnummer/).selectOption("other");
    await answer.getByLabel(/^Wat dan wel: Telefoonnummer/).fill("geen nummer");
    await answer.getByLabel("Wie antwoordde").fill("An Peeters, onthaal");
    const before = protocolText(desk.folder, "beveren");
    await answer.getByRole("button", { name: "Bewaar het antwoord" }).click();
    await answer
      .getByRole("alert")
      .getByText(/kan hier niet/)
      .waitFor();
    expect(protocolText(desk.folder, "beveren")).toBe(before);
    await answer.getByLabel(/^Wat dan wel: Telefoonnummer/).fill("+3237501511");
    await answer.getByRole("button", { name: "Bewaar het antwoord" }).click();
    await answer.getByText("nu bevestigd door An Peeters, onthaal").waitFor();
    const { mailboxes, receiver } = protocolIn(desk.folder, "beveren");
    expect(mailboxes[0]?.address.confirmed?.by).toBe("An Peeters, onthaal");
    expect(receiver.phone.value).toBe("+3237501511");
  });
});

describe("a protocol from a text", () => {
  const made = mkdtempSync(join(tmpdir(), "desk-texts-"));
  const name = "tielt";
  beforeAll(() => {
    writeSimulation({ protocols: 12, seed: 1, out: join(made, "simulation") });
  });
  afterAll(() => rmSync(made, { recursive: true }));

  async function readFile(page: Page): Promise<void> {
    await goTo(page, "drafts", "Een protocol uit een tekst");
    await page
      .getByLabel("Kies het bestand")
      .setInputFiles(join(made, `simulation/texts/${name}.txt`));
    await page.getByRole("button", { name: "Lees het bestand" }).click();
  }
  const openFacts = (page: Page) => page.getByRole("button", { name: /^Zoals voorgesteld: / });

  it("is decided fact by fact, survives a closed browser, and is published whole", async () => {
    const page = await openWindow();
    await readFile(page);
    await page.getByRole("heading", { level: 1, name: `Concept ${name}` }).waitFor();
    const territory = page.getByRole("region", { name: "Postcodes van het grondgebied" });
    await territory.getByRole("button", { name: /^Toon in de tekst/ }).click();
    await page.locator("mark").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole("button", { name: "Publiceer in het register" }).click();
    await page.getByText("Vul in wie beslist.").waitFor();
    await territory.getByRole("button", { name: /^Iets anders/ }).click();
    await territory.getByLabel("Wat het moet zijn").fill("8700");
    await save(territory);
    await page.getByText("Zeg waarom het iets anders is.").waitFor();
    await territory.getByLabel("Waarom").fill("Nagekeken bij de gemeente.");
    await save(territory);
    await territory.waitFor({ state: "hidden" });
    await page.context().close();

    const again = await openWindow();
    await goTo(again, `drafts/${name}`, `Concept ${name}`);
    while ((await openFacts(again).count()) > 0) {
      const label = (await openFacts(again).first().getAttribute("aria-label")) ?? "";
      await openFacts(again).first().click();
      await again.getByRole("button", { name: label, exact: true }).waitFor({ state: "hidden" });
    }
    await again.getByText("klaar om te publiceren").waitFor();
    await again.getByLabel("Wie beslist").fill("Steward");
    await again.getByRole("button", { name: "Publiceer in het register" }).click();
    await again.getByRole("heading", { level: 2, name: "Wat wil je doen?" }).waitFor();
    const { territory: postcodes, anomalies } = protocolIn(desk.folder, name);
    expect(postcodes.value).toEqual(["8700"]);
    expect(JSON.stringify(anomalies)).toContain("Nagekeken bij de gemeente.");
  });

  it("refuses the window that decides on an older draft, and what is no text", async () => {
    const one = await openWindow();
    await readFile(one);
    await one.getByRole("heading", { level: 1, name: `Concept ${name}` }).waitFor();
    const other = await openWindow();
    await goTo(other, `drafts/${name}`, `Concept ${name}`);
    await openFacts(one).first().click();
    await one.getByText(/nog \d+ feit|klaar om/).waitFor();
    await openFacts(other).last().click();
    await other.getByText("Het concept is intussen gewijzigd").waitFor();

    await goTo(other, "drafts", "Een protocol uit een tekst");
    const pdf = {
      name: "protocol.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7"),
    };
    await other.getByLabel("Kies het bestand").setInputFiles(pdf);
    await other.getByRole("button", { name: "Lees het bestand" }).click();
    await other.getByRole("alert").getByText(/PDF/).waitFor();
  });

  it("says so when the drafts cannot be written, and writes no protocol", async () => {
    const page = await openWindow();
    writeFileSync(join(desk.folder, "drafts"), "in the way");
    await readFile(page);
    await page.getByText("Het concept kon niet bewaard worden").waitFor();
    expect(() => protocolText(desk.folder, name)).toThrow();
  });
});

describe("publishing to the panes", () => {
  it("tells what changes in sentences, writes the text for the commit, and commits nothing", async () => {
    const page = await openWindow();
    const commit = () => execFileSync("git", ["-C", desk.folder, "rev-parse", "HEAD"]).toString();
    const before = commit();
    await goTo(page, "publish", "Publiceren");
    await page.getByText("Er is niets gewijzigd.").waitFor();
    await goTo(page, "protocol/mesen", "Mesen");
    await save(await fillConfirmation(page, "Onthaal"));
    await page.getByText("nu bevestigd door Onthaal").waitFor();
    await goTo(page, "publish", "Publiceren");
    await page.getByText(/^Mailbox: “ocmw@mesen.be” is bevestigd door Onthaal/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Bewaar die tekst" }).click();
    await page.getByText(/^Bewaard in /).waitFor();
    const message = readFileSync(join(desk.folder, "drafts/.vastleggen.txt"), "utf8");
    expect(message).toMatch(/^Wijzig protocol mesen\n\n.*Mesen \(mesen\):\n- Mailbox: /);
    expect(commit()).toBe(before);
  });
});
