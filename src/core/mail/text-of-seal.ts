import { mailText, type MailText } from "./message.ts";
import { parseReference } from "./reference.ts";
import type { Registry } from "../protocol/registry.ts";
import type { Seal } from "./seal.ts";

/** What the mail with this seal says, in our words, but for who can be asked. Null where its protocol is not known any more. */
export function textOfSeal(
  { protocol, reference, kind, follows }: Pick<Seal, "protocol" | "reference" | "kind" | "follows">,
  registry: Registry,
): MailText | null {
  const found = registry.protocols.find(({ id }) => id === protocol);
  const parsed = parseReference(reference);
  const before = follows === null ? null : parseReference(follows);
  const isUnknown = found === undefined || parsed === null || (before === null && follows !== null);
  return isUnknown ? null : mailText(found, parsed, { kind, follows: before });
}
