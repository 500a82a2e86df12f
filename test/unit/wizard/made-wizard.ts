import { findUnprintableCharacter } from "../../../src/attachment/printable.ts";
import type { IsoDay } from "../../../src/core/base/day.ts";
import { parseTelephone } from "../../../src/core/client/telephone.ts";
import type { GuardContext } from "../../../src/guard/finding.ts";
import { startLook } from "../../../src/preparing/look-at-start.ts";
import { mailLook } from "../../../src/preparing/look-at-mail.ts";
import { stepActs } from "../../../src/wizard/step-acts.ts";
import { createWizard, type WizardTools } from "../../../src/wizard/wizard.ts";
import { realRegistry } from "../../registry/load.ts";
import type { MemoryItem } from "../outlook/memory-item.ts";
import {
  allYes,
  madePreparation,
  repeatable,
  smallAttachments,
  today,
} from "../preparing/made-preparation.ts";

/** The context that the guard passes; for the pane it only means to check the mail. */
export const afterStop: string = JSON.stringify({
  version: 1,
  stopped: ["recipient-added"],
} satisfies GuardContext);

/** A pane over a mail in memory. Everything of ours is real, except the attachment's bytes. */
export function openWizard(
  item: MemoryItem,
  { on = today, ...others }: Partial<WizardTools> & { readonly on?: IsoDay } = {},
) {
  const registry = realRegistry();
  const random = repeatable(5);
  const wizard = createWizard({
    registry,
    item,
    teams: {
      read: () => registry.protocols.map(({ team }) => team.value),
      write: () => Promise.resolve({ ok: true, value: null }),
    },
    page: { team: null, pilot: false },
    today: () => on,
    random,
    loadAttachmentMaker: () => Promise.resolve(smallAttachments),
    loadTelephoneParser: () => Promise.resolve(parseTelephone),
    loadGlyphCheck: () => Promise.resolve(findUnprintableCharacter),
    loadStartLook: () => Promise.resolve(startLook(item, registry)),
    loadLook: () =>
      Promise.resolve(mailLook({ item, registry, sending: () => ({ on, sender: null }) })),
    atSend: "leads-to-pane",
    sender: () => null,
    context: null,
    ...others,
  });
  return { wizard, steps: stepActs(wizard) };
}

export type MadeWizard = ReturnType<typeof openWizard>;

/** A pane at *Nakijken*, with a made-up client. */
export function openAtReview(
  item: MemoryItem,
  tools: Parameters<typeof openWizard>[1] = {},
): MadeWizard {
  const made = openWizard(item, tools);
  const { choice, consent, client } = madePreparation().referral;
  const { dispatch } = made.wizard;
  dispatch({ type: "place-chosen", choice });
  dispatch({ type: "drafts-changed", drafts: { doubts: allYes(choice) } });
  dispatch({ type: "place-confirmed" });
  dispatch({ type: "informing-confirmed" });
  dispatch({ type: "consent-given", consent });
  dispatch({ type: "client-accepted", client });
  return made;
}

/** A pane that prepared a mail, at *Klaar* or wherever it came. */
export async function prepareInPane(
  item: MemoryItem,
  tools: Parameters<typeof openWizard>[1] = {},
): Promise<MadeWizard> {
  const made = openAtReview(item, tools);
  await made.steps.prepare();
  if (made.wizard.getState().step === "in-the-way") await made.steps.prepareAgain(true);
  return made;
}

/** A pane at *Klaar*, over the mail that it prepared. */
export async function openAtDone(
  item: MemoryItem,
  tools: Parameters<typeof openWizard>[1] = {},
): Promise<MadeWizard> {
  const made = await prepareInPane(item, tools);
  const { step } = made.wizard.getState();
  if (step !== "done") throw new Error(`At ${step}, not done`);
  return made;
}
