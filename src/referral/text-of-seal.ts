import { mailText, type MailText } from "../core/message.ts";
import { parseReference } from "../core/reference.ts";
import type { Registry } from "../core/registry.ts";
import type { Seal } from "../core/seal.ts";

/** What the mail with this seal says, in our words. Null where its protocol is not known any more. */
export function textOfSeal(
  { protocol, reference }: Pick<Seal, "protocol" | "reference">,
  registry: Registry,
): MailText | null {
  const found = registry.protocols.find(({ id }) => id === protocol);
  const parsed = parseReference(reference);
  return found === undefined || parsed === null ? null : mailText(found, parsed);
}
