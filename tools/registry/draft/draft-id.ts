import { withoutAccents } from "../../../src/core/base/without-accents.ts";
import { slug } from "../../../src/core/protocol/protocol-fields.ts";
import type { Facts } from "../import/outcome.ts";

/** A protocol's file name: its municipality, or its receiver when it has several. */
export function draftId({ municipalities, receiverName }: Facts): string | null {
  const [municipality] = municipalities;
  const name = municipalities.length === 1 ? municipality : (receiverName ?? municipality);
  const id = withoutAccents(name ?? "")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return isDraftId(id) ? id : null;
}

/** Whether a name is valid for a file in the registry. */
export function isDraftId(id: string): boolean {
  return id.length <= 60 && slug.safeParse(id).success;
}
