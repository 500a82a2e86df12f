import { isOurAttachment } from "../core/mail/our-marks.ts";
import { ok } from "../core/base/result.ts";
import type { ComposeItem, ItemAttachment, OfficeResult } from "../outlook/compose-item.ts";

type Choose = (all: readonly ItemAttachment[]) => readonly ItemAttachment[];

/** The attachments that the pane put in a mail. */
export const ours: Choose = (all) => all.filter(isOurAttachment);

/**
 * Takes out every attachment that `choose` finds. When Outlook fails one, it lists them anew, once:
 * an id dies when its upload ends, or when the window is popped out (#6050).
 */
export async function detachAll(item: ComposeItem, choose: Choose): Promise<OfficeResult<null>> {
  const listed = await item.attachments();
  if (!listed.ok) return listed;
  const detached = await detachEach(item, choose(listed.value));
  if (detached.ok || detached.error.kind !== "office-failed") return detached;
  const again = await item.attachments();
  return again.ok ? detachEach(item, choose(again.value)) : again;
}

async function detachEach(
  item: ComposeItem,
  attachments: readonly ItemAttachment[],
): Promise<OfficeResult<null>> {
  for (const { id } of attachments) {
    const removed = await item.detach(id);
    if (!removed.ok) return removed;
  }
  return ok(null);
}
