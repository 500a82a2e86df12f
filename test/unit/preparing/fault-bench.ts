import type { IsoDay } from "../../../src/core/base/day.ts";
import { findUnprintableCharacter } from "../../../src/attachment/printable.ts";
import { createHash } from "node:crypto";
import { createNodeOutlook } from "../../../practice/node/node-outlook.ts";
import { teamsSetting } from "../../../practice/page-address.ts";
import { buildAttachment } from "../../../src/attachment/build-attachment.ts";
import { sha256Hex } from "../../../src/attachment/sha256.ts";
import type { RandomBytes } from "../../../src/core/base/random.ts";
import { sha256OfText } from "../../../src/core/base/sha256.ts";
import { emptyClientDraft } from "../../../src/core/client/client-problem.ts";
import { parseTelephone } from "../../../src/core/client/telephone.ts";
import { INFORMATION_TOPICS } from "../../../src/core/protocol/information.ts";
import { openOutlook } from "../../../src/outlook/open-outlook.ts";
import { startLook } from "../../../src/preparing/look-at-start.ts";
import { mailLook } from "../../../src/preparing/look-at-mail.ts";
import type { AttachmentMaker } from "../../../src/preparing/make-attachment.ts";
import type { State } from "../../../src/wizard/state.ts";
import { stepActs } from "../../../src/wizard/step-acts.ts";
import { createWizard, stateAt, type Wizard } from "../../../src/wizard/wizard.ts";
import { beveren, client } from "../../client.ts";
import { faultFor, throwAt, type Break, type Occurrence } from "../../faults/breaks.ts";
import { busyMail } from "../../faults/busy-mail.ts";
import { realRegistry } from "../../registry/load.ts";
import { allYes, today } from "./made-preparation.ts";

/*
 * A compose window of the practice Outlook in Node, with the real adapter, preparing and wizard.
 * Attachments are real; each is made once.
 */

export type FaultBench = Awaited<ReturnType<typeof openFaultBench>>;

/** Opens a compose window with the wizard at the step before preparing. */
export async function openFaultBench() {
  const outlook = createNodeOutlook({
    roaming: { [teamsSetting]: JSON.stringify([beveren.team]) },
  });
  const { control } = outlook;
  control.setItem(busyMail);
  const mailBefore = control.item();
  const office = await outlook.openPane();
  Object.assign(globalThis, { Office: office });
  const opened = await openOutlook();
  if (opened.kind !== "ready") throw new Error(`The pane is ${opened.kind}`);
  const registry = realRegistry();
  const sending = () => ({ on: today, sender: opened.sender() });
  const wizard = createWizard({
    registry,
    item: opened.item,
    teams: opened.teams,
    page: { team: null, pilot: false },
    today: () => today,
    random: repeatableStream(),
    loadAttachmentMaker: () => Promise.resolve(realAttachments),
    loadTelephoneParser: () => Promise.resolve(parseTelephone),
    loadGlyphCheck: () => Promise.resolve(findUnprintableCharacter),
    loadStartLook: () => Promise.resolve(startLook(opened.item, registry)),
    loadLook: () => Promise.resolve(mailLook({ item: opened.item, registry, sending })),
    atSend: opened.atSend,
    sender: opened.sender,
    context: null,
  });
  const steps = stepActs(wizard);
  await walkToReview(wizard, steps);
  control.clearLog();

  /** Prepares, accepting everything that is in the way. */
  const replaceAll = async (): Promise<State> => {
    for (let times = 0; times < 5; times += 1) {
      const state = await settled(wizard);
      if (state.step !== "in-the-way") return state;
      await steps.prepareAgain(true);
    }
    throw new Error("The wizard keeps asking what may be replaced");
  };

  return {
    control,
    mailBefore,
    state: wizard.getState,
    /** Makes one call fail. Calls count from now. */
    plan: (occurrence: Occurrence, how: Break): void => {
      if (how === "throw") throwAt(occurrence);
      else control.fail(faultFor(occurrence, how));
    },
    clear: (): void => {
      control.clearFaults();
      Object.assign(globalThis, { Office: office });
      delete (globalThis as { unpatch?: () => void }).unpatch;
    },
    prepare: async (): Promise<State> => {
      await steps.prepare();
      return replaceAll();
    },
    retry: async (): Promise<State> => {
      await steps.prepareAgain(false);
      return replaceAll();
    },
    undo: async (): Promise<State> => {
      await steps.undo();
      return settled(wizard);
    },
    /** *Opnieuw nakijken*. */
    look: async (): Promise<State> => {
      await steps.lookAtMail();
      return settled(wizard);
    },
    back: (): State => {
      wizard.goBack();
      return wizard.getState();
    },
  };
}

export async function walkToReview(
  wizard: Wizard,
  steps: ReturnType<typeof stepActs>,
  on: IsoDay = today,
): Promise<void> {
  const place = wizard
    .findPlaces(beveren.place)
    .places.find(({ postcode, name }) => `${postcode} ${name}` === beveren.place);
  if (place === undefined) throw new Error(`No place ${beveren.place}`);
  wizard.choosePlace(place);
  const { choice } = stateAt(wizard, "place") ?? { choice: null };
  if (choice?.kind === "covered") wizard.changeDrafts({ doubts: allYes(choice, on) });
  wizard.confirmPlace();
  wizard.changeDrafts({ told: INFORMATION_TOPICS });
  steps.confirmInforming();
  wizard.changeDrafts({
    freeAndExplicit: true,
    way: "oral",
    givenOn: { kind: "today", day: on },
  });
  steps.confirmConsent();
  const { client: typed } = wizard.getState().drafts;
  wizard.changeDrafts({ client: { ...emptyClientDraft, ...typed, ...client } });
  await steps.confirmClient();
  if (wizard.getState().step !== "review")
    throw new Error(`The wizard stands at ${wizard.getState().step}`);
}

/** Waits until no act is running, and after a failure until the mail was inspected again. */
export function settled({ getState, subscribe }: Wizard): Promise<State> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = getState();
      if (state.step === "preparing" || state.step === "undoing") return;
      if (state.step === "stopped" && state.look.kind === "reading") return;
      if ("mailNow" in state && state.mailNow === null) return;
      stop();
      resolve(state);
    };
    const stop = subscribe(look);
    look();
  });
}

/** The same random bytes for each window. */
export function repeatableStream(): RandomBytes {
  let drawn = 0;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      drawn += 1;
      return createHash("sha256").update(`chance ${drawn}`).digest()[0] ?? 0;
    });
}

const made = new Map<string, ReturnType<AttachmentMaker["buildAttachment"]>>();

export const realAttachments: AttachmentMaker = {
  buildAttachment: (input) => {
    const { reference, password } = input;
    const known = made.get(`${reference} ${password}`) ?? buildAttachment(input);
    made.set(`${reference} ${password}`, known);
    return known;
  },
  sha256Hex,
  hashText: sha256OfText,
};
