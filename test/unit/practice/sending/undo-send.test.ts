import type { ClientName } from "../../../../practice/clients/client-behaviour.ts";
import type { NodeOutlook } from "../../../../practice/node/node-outlook.ts";
import { useDom } from "../../../dom.ts";
import { callOffice, openProbe } from "../node/probe.ts";

useDom();

/** A mail just sent by a client, whose handler allowed it. */
async function justSent(client: ClientName): Promise<NodeOutlook> {
  const outlook = openProbe();
  outlook.control.set({ client });
  outlook.control.setItem({ to: ["an@voorbeeld.example"], subject: "Overleg" });
  expect(await outlook.control.send()).toEqual({ kind: "sent", how: "allowed" });
  return outlook;
}

it.each([
  { client: "documented", how: "allowed", completions: 1 },
  { client: "web", how: "allowed", completions: 1 },
  { client: "classic", how: "allowed", completions: 1 },
  { client: "mac", how: "allowed", completions: 1 },
  { client: "new", how: "unguarded", completions: 0 },
] as const)(
  "brings the draft back, which $client sends the next time: $how",
  async ({ client, how, completions }) => {
    const { control } = await justSent(client);
    control.undoSend();
    expect(control.outcome()).toEqual({ kind: "none" });
    expect(control.sent()).toEqual([]);
    expect(control.item()).toMatchObject({ subject: "Overleg", saves: 1 });
    expect(await control.send()).toEqual({ kind: "sent", how });
    expect(control.completions()).toBe(completions);
  },
);

it("checks the mail after the one that was undone and sent", async () => {
  const { control } = await justSent("new");
  control.undoSend();
  await control.send();
  control.newMail();
  control.setItem({ to: ["an@voorbeeld.example"] });
  expect(await control.send()).toEqual({ kind: "sent", how: "allowed" });
});

it("is offered for ten seconds", async () => {
  const { control } = await justSent("documented");
  control.advanceClock(9_000);
  control.undoSend();
  await control.send();
  control.advanceClock(10_000);
  expect(() => control.undoSend()).toThrow("Nothing was sent a moment ago");
});

it("is not offered any more once another mail is open, or before anything was sent", async () => {
  const { control } = await justSent("documented");
  control.newMail();
  expect(() => control.undoSend()).toThrow();
  expect(() => openProbe().control.undoSend()).toThrow();
});

it("answers a pane that outlived its mail with an error, until there is another mail", async () => {
  const outlook = openProbe();
  const { control } = outlook;
  control.set({ client: "web" });
  control.setItem({ to: ["an@voorbeeld.example"], subject: "Overleg" });
  const office = await outlook.openPane();
  await control.send();
  expect(await callOffice(office, "subject.getAsync")).toEqual({ status: "failed", code: 9020 });
  expect(await callOffice(office, "roamingSettings.saveAsync", ["teams", []])).toMatchObject({
    status: "succeeded",
  });
  control.newMail();
  control.setItem({ subject: "Iets anders" });
  expect(await callOffice(office, "subject.getAsync")).toEqual({
    status: "succeeded",
    value: "Iets anders",
  });
});

it("forwards and sends again the last mail that was sent, and nothing when none was", async () => {
  const { control } = await justSent("documented");
  control.forward();
  expect(control.item()).toMatchObject({ subject: "FW: Overleg", composeType: "forward" });
  control.resend();
  expect(control.item()).toMatchObject({ subject: "Overleg", composeType: "newMail" });
  expect(() => openProbe().control.forward()).toThrow("No mail was sent");
});
