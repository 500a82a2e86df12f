import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import * as walk from "../../tools/browser/walk.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { answerWords, deniedWords } from "../../src/pane/steps/answer-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { teamWords } from "../../src/pane/steps/team-wording.nl.ts";
import { messageWords } from "../../src/pane/parts/message-wording.nl.ts";
import {
  beveren,
  client,
  focusedId,
  mesen,
  openPane,
  openWindow,
  usePracticeBrowser,
} from "./practice.ts";

usePracticeBrowser();

const answer = ({ pane }: PracticeWindow): Promise<string> => pane.locator("#answer").innerText();

const refused = [
  {
    place: "9150 Kruibeke",
    team: beveren.team,
    says: [
      "9150 Kruibeke hoort nu bij Beveren-Kruibeke-Zwijndrecht, maar het protocol met OCMW Beveren is getekend voor een ander gebied (9120 en 9130).",
      "Vraag je teamverantwoordelijke of er voor 9150 Kruibeke een protocol komt.",
    ],
  },
  {
    place: "8800 Beveren",
    team: beveren.team,
    says: ["Voor 8800 Beveren (gemeente Roeselare) is er geen protocol."],
  },
  {
    place: "1000 Brussel",
    team: beveren.team,
    says: ["In 1000 Brussel gaat een doorverwijzing niet naar een OCMW, maar naar CAW Brussel."],
  },
  {
    place: "9000 Gent",
    team: beveren.team,
    says: [
      "Voor 9000 Gent (gemeente Gent) is er geen protocol.",
      "Zonder protocol mag je geen gegevens per mail delen met het OCMW.",
    ],
  },
  {
    place: "8957 Mesen",
    team: mesen.team,
    now: new Date("2024-01-15T12:00:00Z"),
    says: ["Het protocol met Sociale Dienst Mesen geldt pas vanaf 1 februari 2024."],
  },
  {
    place: "8957 Mesen",
    team: beveren.team,
    says: [
      "Het protocol met Sociale Dienst Mesen is van lokaal team Ieper. Jouw instelling: Noord-Oost Waasland.",
    ],
  },
];

it.each(refused)(
  "stops $place for team $team with its own sentence, and brings the focus to it",
  async ({ place, team, says, now }) => {
    const window = await openPane({ teams: [team], ...(now === undefined ? {} : { now }) });
    await walk.choosePlace(window.pane, place);
    const said = await answer(window);
    expect(said).toContain(`Niet mogelijk voor ${place}`);
    for (const sentence of says) expect(said).toContain(sentence);
    expect(said).toContain(answerWords.instead);

    const calls = await window.control((practice) => practice.calls().length);
    await walk.next(window.pane);
    await window.pane.getByText("Hier kun je niet verder.").waitFor();
    expect(await walk.heading(window.pane)).toBe(placeWords.title);
    expect(await focusedId(window)).toBe("answer");
    expect(await window.control((practice) => practice.calls().length)).toBe(calls);
  },
);

it("goes on after another place was chosen instead", async () => {
  const { pane } = await openPane({ teams: [beveren.team] });
  await walk.choosePlace(pane, "9150 Kruibeke");
  await walk.next(pane);
  await walk.choosePlace(pane, beveren.place);
  await walk.confirmPlace(pane);
  await pane.getByRole("heading", { level: 1, name: "Vertel dit" }).waitFor();
  expect(await pane.getByText("Hier kun je niet verder.").count()).toBe(0);
});

it("lets the team be set right where another team's protocol stands in the way, and goes on to the end", async () => {
  const { pane, control } = await openPane({ teams: [beveren.team] });
  await walk.choosePlace(pane, mesen.place);
  await pane.locator("#answer").getByRole("button", { name: placeWords.changeTeam }).click();
  await pane.getByRole("heading", { level: 1, name: teamWords.title }).waitFor();
  expect(await pane.getByRole("checkbox", { name: beveren.team }).isChecked()).toBe(true);
  await pane.getByRole("checkbox", { name: mesen.team }).check();
  await pane.getByRole("button", { name: teamWords.save }).click();
  await pane.getByRole("heading", { level: 2, name: mesen.receiver }).waitFor();
  expect(await control((practice) => practice.item().roaming)).toEqual({
    teams: JSON.stringify([beveren.team, mesen.team]),
  });
  await walk.confirmPlace(pane);
  await walk.tellEverything(pane);
  await walk.consent(pane);
  await walk.fillClient(pane, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const mail = await control((practice) => practice.item());
  expect(mail.to.map(({ address }) => address)).toEqual(mesen.mailboxes);
});

it.each([
  { now: "2024-01-31T22:59:00Z", usable: false, on: "a minute before the first day in Brussels" },
  { now: "2024-01-31T23:01:00Z", usable: true, on: "the first minute of it" },
])("may use the protocol of Mesen $on: $usable", async ({ now, usable }) => {
  const window = await openPane({ teams: [mesen.team], now: new Date(now) });
  await walk.choosePlace(window.pane, mesen.place);
  const said = await answer(window);
  expect(said.includes("Niet mogelijk")).toBe(!usable);
});

it("says that the place must be chosen first, and brings the focus to the field", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await walk.next(window.pane);
  await window.pane.getByText("Kies eerst waar de cliënt woont.").waitFor();
  expect(await focusedId(window)).toBe("query");
});

it("asks, each time, what the OCMW says of what nobody confirmed", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane } = window;
  const yes = pane.getByRole("radio", { name: answerWords.doubtYes });
  await walk.choosePlace(pane, beveren.place);
  await walk.next(pane);
  await pane.getByText("Vraag dit eerst na bij het OCMW en antwoord dan.").waitFor();
  expect(await focusedId(window)).toBe("doubt-0");
  for (const one of await yes.all()) await one.check();
  await walk.next(pane);
  await pane.getByText("Vul in wie van het OCMW dat zei.").waitFor();
  expect(await focusedId(window)).toBe("doubt-by");
  await walk.choosePlace(pane, "9130 Kallo");
  for (const one of await yes.all()) expect(await one.isChecked()).toBe(false);
});

it("sends nothing when the OCMW calls something wrong, and gives a line for who keeps the register", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane, control } = window;
  await walk.choosePlace(pane, beveren.place);
  await walk.answerDoubts(pane);
  await pane.getByRole("radio", { name: answerWords.doubtNo }).last().check();
  const calls = await control((practice) => practice.calls().length);
  await walk.next(pane);
  await pane.getByRole("heading", { level: 1, name: deniedWords.title }).waitFor();
  const line = await pane.locator("pre").textContent();
  expect(line).toMatch(
    /^Voor het register van de protocollen, beveren \(OCMW Beveren\): .+ klopt niet/,
  );
  expect(await pane.getByRole("button", { name: labels.next }).count()).toBe(0);
  expect(await control((practice) => practice.calls().length)).toBe(calls);
  await pane.getByRole("button", { name: deniedWords.again }).click();
  await pane.getByRole("heading", { level: 1, name: placeWords.title }).waitFor();
  expect(await pane.locator("#query").inputValue()).toBe("");
});

it.each(["1.8", "1.10"] as const)(
  "says that an Outlook with Mailbox %s is too old",
  async (set) => {
    const {
      control,
      openPane: open,
      pane,
      complaints,
    } = await openWindow({ teams: [beveren.team] });
    await control((practice, requirementSet) => practice.set({ requirementSet }), set);
    await open();
    expect(await walk.heading(pane)).toBe(messageWords["too-old"].title);
    expect(await pane.getByRole("status").innerText()).toBe(messageWords["too-old"].text);
    expect(await pane.getByRole("button").count()).toBe(0);
    expect(complaints).toEqual([]);
  },
);

it("says so when Outlook never answers at the start", async () => {
  const { control, page, ownContext, pane } = await openWindow({
    teams: [beveren.team],
    clock: true,
  });
  await control((practice) => practice.fail({ call: "start-up", kind: "hang" }));
  await page.getByRole("button", { name: labels.product, exact: true }).click();
  await pane.getByText(labels.opening).waitFor();
  await ownContext().clock.fastForward(21_000);
  await pane.getByRole("heading", { level: 1, name: messageWords.silent.title }).waitFor();
});
