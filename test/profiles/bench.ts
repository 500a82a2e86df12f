import { findUnprintableCharacter } from "../../src/attachment/printable.ts";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import type { ClientName } from "../../practice/clients/client-behaviour.ts";
import type { PracticeControl } from "../../practice/control.ts";
import { parseManifest } from "../../practice/host/add-in.ts";
import type { ItemSnapshot } from "../../practice/mail/item-snapshot.ts";
import { createNodeOutlook } from "../../practice/node/node-outlook.ts";
import { teamsSetting } from "../../practice/page-address.ts";
import { brusselsDay } from "../../src/core/base/day.ts";
import { parseTelephone } from "../../src/core/client/telephone.ts";
import type { FindingKind, GuardContext } from "../../src/guard/finding.ts";
import type { Registry } from "../../src/core/protocol/registry.ts";
import { findingText } from "../../src/guard/finding-wording.nl.ts";
import { openOutlook } from "../../src/outlook/open-outlook.ts";
import { startLook } from "../../src/preparing/look-at-start.ts";
import { mailLook } from "../../src/preparing/look-at-mail.ts";
import type { State } from "../../src/wizard/state.ts";
import { stepActs, type StepActs } from "../../src/wizard/step-acts.ts";
import { createWizard, type Wizard } from "../../src/wizard/wizard.ts";
import { beveren } from "../client.ts";
import { flawsIn, opensWith, passwordOf } from "../faults/judge-mail.ts";
import { realRegistry } from "../registry/load.ts";
import {
  realAttachments,
  repeatableStream,
  settled,
  walkToReview,
} from "../unit/preparing/fault-bench.ts";

/*
 * The whole product over one client of the practice Outlook in Node: the adapter, preparing, the wizard,
 * real attachments, and the guard as it is built.
 */

/** When every test begins. */
export const morning = new Date("2026-11-21T10:00:00Z");

const addIn = (() => {
  const path = fileURLToPath(new URL("../../manifest.xml", import.meta.url));
  return () => parseManifest(readFileSync(path, "utf8"));
})();

interface Pane {
  readonly office: typeof Office;
  readonly wizard: Wizard;
  readonly steps: StepActs;
}

export type Bench = ReturnType<typeof openBench>;

/** A new, empty mail in a client. Needs `useDom`, and timers that the test puts in place. */
export function openBench(
  client: ClientName,
  guard: string,
  registry: Registry = realRegistry(),
  at: Date = morning,
) {
  vi.setSystemTime(at);
  const outlook = createNodeOutlook({
    client,
    addIn: addIn(),
    script: guard,
    roaming: { [teamsSetting]: JSON.stringify([beveren.team]) },
  });
  const { control } = outlook;
  let open: Pane | null = null;

  /** The pane, as it is or as it loads now. */
  const pane = async (): Promise<Pane> => {
    const office = await outlook.openPane();
    if (open?.office !== office) open = { office, ...(await loadPane(office, registry)) };
    return open;
  };

  return {
    client,
    control,
    pane,
    mail: (): ItemSnapshot => control.item(),

    /** The state after *Mail klaarzetten*, without agreeing to replace anything. */
    prepare: async (): Promise<State> => {
      const { wizard, steps } = await pane();
      await walkToReview(wizard, steps);
      await steps.prepare();
      return settled(wizard);
    },

    /** A mail that is ready and whose password was handed over, and how to recognise it. */
    ready: async ({ handedOver = true } = {}): Promise<Ready> => {
      const { wizard, steps } = await pane();
      await walkToReview(wizard, steps, brusselsDay(Date.now()));
      await steps.prepare();
      const state = await settled(wizard);
      const password = passwordOf(state);
      if (handedOver) await steps.handOver(true);
      const mail = control.item();
      const reference = /KG-[A-Z0-9-]+/.exec(mail.subject)?.[0] ?? "";
      return { mail, password, reference };
    },

    /** Opens the pane from the alert, or goes back to the one that is open; at the page after a stop. */
    openFromAlert: async (): Promise<Pane> => {
      const former = open?.office;
      const leads = pressPaneButton(control);
      const now = await pane();
      if (!leads) await now.steps.lookAtMail();
      else if (now.office === former) await now.steps.noticeStop();
      else await now.wizard.lookAtMail();
      return now;
    },
  };
}

export interface Ready {
  readonly mail: ItemSnapshot;
  readonly password: string;
  readonly reference: string;
}

/** As the entry of the pane does. */
async function loadPane(office: typeof Office, registry: Registry): Promise<Omit<Pane, "office">> {
  Object.assign(globalThis, { Office: office });
  const opened = await openOutlook();
  if (opened.kind !== "ready") throw new Error(`The pane is ${opened.kind}`);
  const { item, sender } = opened;
  const today = () => brusselsDay(Date.now());
  const context = await item.initializationContext();
  const wizard = createWizard({
    registry,
    item,
    teams: opened.teams,
    page: { team: null, pilot: false },
    today,
    random: repeatableStream(),
    loadAttachmentMaker: () => Promise.resolve(realAttachments),
    loadTelephoneParser: () => Promise.resolve(parseTelephone),
    loadGlyphCheck: () => Promise.resolve(findUnprintableCharacter),
    loadStartLook: () => Promise.resolve(startLook(item, registry)),
    loadLook: () =>
      Promise.resolve(
        mailLook({ item, registry, sending: () => ({ on: today(), sender: sender() }) }),
      ),
    atSend: opened.atSend,
    sender,
    context: context.ok ? context.value : null,
  });
  return { wizard, steps: stepActs(wizard) };
}

/**
 * Presses Send and gives the findings by which the guard stops the mail, as the alert passes them to the
 * pane. Throws when it is not stopped. A password that was not handed over may be said without a way to
 * the pane, so as not to lose it where the alert's button loads the pane anew.
 */
export async function stoppedBy(control: PracticeControl): Promise<readonly FindingKind[]> {
  const state = await control.send();
  if (state.kind !== "alert" || state.alert.reason !== "stopped")
    throw new Error(`Send was not stopped: ${JSON.stringify(state)}`);
  if (state.alert.text.includes(findingText({ kind: "password-not-handed-over" })))
    return ["password-not-handed-over"];
  const act = state.alert.buttons
    .map((button) => button.act)
    .find(({ kind }) => kind === "open-pane");
  if (act?.kind !== "open-pane") throw new Error("Nothing in the alert opens the pane");
  return (JSON.parse(act.context) as GuardContext).stopped;
}

/** Presses the alert's button for the pane; without one, *Niet verzenden*, and gives false. */
function pressPaneButton(control: PracticeControl): boolean {
  const state = control.outcome();
  if (state.kind !== "alert") throw new Error("There is no alert");
  const button = state.alert.buttons.find(({ act }) => act.kind === "open-pane");
  const label = (button ?? state.alert.buttons[0])?.label ?? "";
  control.choose(label);
  return button !== undefined;
}

/** Presses Send, which must send the mail as it was prepared. */
export async function expectSent({ control }: Bench, ready: Ready): Promise<void> {
  expect(await control.send()).toEqual({ kind: "sent", how: "allowed" });
  const sent = control.sent().at(-1);
  if (sent === undefined) throw new Error("Nothing was sent");
  expect(sent.to.map(({ address }) => address)).toEqual(beveren.mailboxes);
  expect([...sent.cc, ...sent.bcc]).toEqual([]);
  expect(sent.attachments.map(({ name }) => name)).toEqual([
    `doorverwijzing-${ready.reference}.zip`,
  ]);
  expect(await opensWith(sent, ready.password)).toBe(true);
}

/** What is wrong with a mail that should be ready. */
export function flaws({ mail }: Bench, ready: Ready): Promise<readonly string[]> {
  return flawsIn(mail(), { bodyText: ready.mail.bodyText, reference: ready.reference });
}
