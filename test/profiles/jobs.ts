import { liftKey, type FindingKind } from "../../src/guard/finding.ts";
import { mendings, type Mend } from "../../src/preparing/stopped.ts";
import type { Wizard } from "../../src/wizard/wizard.ts";
import { extraItemCalls } from "../../src/outlook/extra-item-calls.ts";
import { officeComposeItem } from "../../src/outlook/office-compose-item.ts";
import { readSender } from "../../src/outlook/open-sent-message.ts";
import { readOutlookFacts } from "../../src/outlook/outlook-facts.ts";
import { checkNames } from "../../src/pane/self-check/check.ts";
import { asFound } from "../faults/judge-mail.ts";
import { madeSelfCheck } from "../unit/pane/self-check/made-outlook.ts";
import { expectSent, flaws, stoppedBy, type Bench, type Ready } from "./bench.ts";
import { stops, type Stop } from "./stops.ts";

/** Something that the product must do in every client. */
export interface Job {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<void>;
}

const ownMail = {
  subject: "Overleg van dinsdag",
  to: ["jan@voorbeeld.example"],
  bodyHtml: '<div>Mijn eigen zin.</div><div id="Signature"><div>Lies Peeters</div></div>',
};

/** The jobs of a referral, up to Send. */
const mainJobs: readonly Job[] = [
  {
    name: "A mail is prepared, and sent once the password is handed over",
    run: async (bench) => {
      const ready = await bench.ready();
      expect(await flaws(bench, ready)).toEqual([]);
      await expectSent(bench, ready);
    },
  },
  {
    name: "A prepared mail is undone: it is as it was found",
    run: async (bench) => {
      bench.control.setItem(ownMail);
      const before = asFound(bench.mail());
      expect(await bench.prepare()).toMatchObject({ step: "in-the-way" });
      const { wizard, steps } = await bench.pane();
      await steps.prepareAgain(true);
      expect(wizard.getState()).toMatchObject({ step: "done" });
      await steps.undo();
      expect(wizard.getState()).toMatchObject({ step: "review", afterUndo: { textLeft: false } });
      expect(asFound(bench.mail())).toEqual(before);
    },
  },
  {
    name: "A place without a protocol is refused",
    run: async (bench) => {
      const { wizard } = await bench.pane();
      const [gent] = wizard.findPlaces("9000 Gent").places;
      if (gent === undefined) throw new Error("No 9000 Gent");
      wizard.choosePlace(gent);
      wizard.confirmPlace();
      expect(wizard.getState()).toMatchObject({
        step: "place",
        problem: { kind: "place-refused" },
      });
    },
  },
  ...(["reply", "forward"] as const).map((kind): Job => ({
    name: `Nothing is prepared in a ${kind}`,
    run: async (bench) => {
      bench.control.newMail(kind);
      const before = asFound(bench.mail());
      const state = await bench.prepare();
      expect(state.step === "in-the-way" && state.findings.map((one) => one.kind)).toContain(
        "not-a-new-mail",
      );
      expect(asFound(bench.mail())).toEqual(before);
    },
  })),
  {
    name: "Nothing is prepared beside another attachment",
    run: async (bench) => {
      bench.control.setItem({ attachments: [{ name: "verslag.pdf", base64: "JVBERi0=" }] });
      const before = asFound(bench.mail());
      const state = await bench.prepare();
      expect(state).toMatchObject({
        step: "in-the-way",
        findings: [{ kind: "other-attachments" }],
      });
      expect(asFound(bench.mail())).toEqual(before);
    },
  },
  {
    name: "An ordinary mail goes",
    run: async ({ control }) => {
      control.setItem(ownMail);
      expect(await control.send()).toEqual({ kind: "sent", how: "allowed" });
    },
  },
  {
    name: "A mail goes whose mailboxes Outlook lists as distribution lists",
    run: async (bench) => {
      const ready = await bench.ready();
      bench.control.set({ mailboxesAsLists: true });
      await expectSent(bench, ready);
    },
  },
];

/** The jobs of a referral that was sent. */
const laterJobs: readonly Job[] = [
  ...(["forward", "resend"] as const).map((act): Job => ({
    name: `A sent referral is stopped when it is to go to a stranger: ${act}`,
    run: async (bench) => {
      const { control } = bench;
      await expectSent(bench, await bench.ready());
      control[act]();
      control.setItem({ to: ["els@voorbeeld.example"] });
      expect(await stoppedBy(control)).not.toEqual([]);
    },
  })),
  {
    name: "A forwarded referral goes to a colleague without its attachment",
    run: async (bench) => {
      const { control } = bench;
      await expectSent(bench, await bench.ready());
      control.forward();
      control.setItem({
        to: ["els@voorbeeld.example"],
        subject: "Vraag van dinsdag",
        bodyHtml: "<p>Bel me even.</p>",
        attachments: [],
      });
      expect(await control.send()).toEqual({ kind: "sent", how: "allowed" });
    },
  },
  {
    name: "The pane of a sent referral leaves the next mail alone",
    run: async (bench) => {
      const { control } = bench;
      const ready = await bench.ready();
      const { wizard, steps } = await bench.pane();
      await expectSent(bench, ready);
      control.newMail();
      control.setItem(ownMail);
      const before = asFound(bench.mail());
      if (wizard.getState().step === "done") await steps.handOver(false);
      await steps.undo();
      expect(asFound(bench.mail())).toEqual(before);
    },
  },
];

const rows = (Object.keys(stops) as FindingKind[]).flatMap((kind) =>
  stops[kind].map((stop) => ({ kind, stop })),
);

const stopJobs: readonly Job[] = rows.map(({ kind, stop }) => ({
  name: `${stop.mend === null ? "Stopped" : "Stopped, then mended and sent"}: ${stop.what}`,
  run: async (bench) => {
    const found = stop.foundAs?.[bench.client] ?? kind;
    const ready = await spoilt(bench, stop);
    expect(await stoppedBy(bench.control)).toContain(found);
    expect(bench.control.sent()).toEqual([]);
    if (stop.mend !== null) await expectMended(bench, ready, { found, mend: stop.mend });
  },
}));

/** Opens the pane from the alert, mends the mail there, and presses Send again. */
async function expectMended(
  bench: Bench,
  ready: Ready,
  { found, mend }: { readonly found: FindingKind; readonly mend: NonNullable<Stop["mend"]> },
): Promise<void> {
  const { wizard, steps } = await bench.openFromAlert();
  expect(lookedAt(wizard).findings.map(({ kind }) => kind)).toContain(found);
  if (typeof mend === "object") {
    mend.byHand(bench, ready);
    await steps.lookAtMail();
  } else await pressMend(wizard, steps, mend);
  if (mend === "referral") return expectTakenOut(bench);
  expect(lookedAt(wizard).findings).toEqual([]);
  if (found === "password-in-next-mail")
    expect(await bench.control.send()).toEqual({ kind: "sent", how: "allowed" });
  else await expectSent(bench, ready);
}

/** A mail that was ready, and was then spoilt. */
async function spoilt(bench: Bench, { spoil, keepsPassword = false }: Stop): Promise<Ready> {
  const ready = await bench.ready({ handedOver: !keepsPassword });
  spoil(bench, ready);
  return ready;
}

function lookedAt({ getState }: Wizard) {
  const state = getState();
  if (state.step !== "stopped" || state.look.kind !== "looked")
    throw new Error(`At ${state.step}, not looked at after a stop`);
  return state.look.at;
}

async function pressMend(
  wizard: Wizard,
  steps: Awaited<ReturnType<Bench["pane"]>>["steps"],
  wanted: Mend,
): Promise<void> {
  const group = mendings(lookedAt(wizard)).find((one) => one.mend === wanted);
  if (group === undefined) throw new Error(`Nothing offers ${wanted}`);
  await steps.mend(wanted, group.findings);
}

/** Nothing of the referral is left in the mail, which may go as anybody's. */
async function expectTakenOut(bench: Bench): Promise<void> {
  const mail = bench.mail();
  expect(mail.attachments).toEqual([]);
  expect(mail.customProperties).toEqual({});
  expect(Object.keys(mail.sessionData).filter((key) => key !== liftKey)).toEqual([]);
  bench.control.setItem({ to: ["jan@voorbeeld.example"] });
  expect(await bench.control.send()).toEqual({ kind: "sent", how: "allowed" });
}

/** The page *Deze Outlook nakijken*, with the calls of this client. */
const selfCheckJob: Job = {
  name: "Deze Outlook nakijken finds nothing that does not work, and its trial is stopped",
  run: async (bench) => {
    const { office } = await bench.pane();
    const open = () => office.context.mailbox.item as unknown as Office.MessageCompose;
    const made = madeSelfCheck({
      item: officeComposeItem(open),
      extra: extraItemCalls(open),
      facts: readOutlookFacts,
      sender: readSender,
    });
    await made.acts.start();
    const state = made.state();
    const results = state.kind === "result" ? state.results : [];
    expect(results.map(({ check }) => check)).toEqual(checkNames);
    expect(results.filter(({ outcome }) => outcome === "broken")).toEqual([]);
    expect(await stoppedBy(bench.control)).toEqual(["self-check"]);
    expect(bench.control.sent()).toEqual([]);
  },
};

export const jobs: readonly Job[] = [...mainJobs, ...laterJobs, ...stopJobs, selfCheckJob];
