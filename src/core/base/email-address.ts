const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/iu;
const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/iu;
const topLevel = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/iu;

/**
 * Reads an e-mail address as people have them: no quotes, no comments, no name around it, ASCII
 * (a domain with other letters in its xn-- form), a domain with at least one dot, at most 64
 * characters before the @. Null when it is none.
 *
 * The domain comes back in lower case; what stands before the @ is kept as typed. Whether the
 * mailbox exists is not known.
 */
export function parseEmailAddress(text: string): string | null {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const domain = text.slice(at + 1).toLowerCase();
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  const fits =
    at > 0 &&
    local.length <= 64 &&
    localPart.test(local) &&
    labels.length > 1 &&
    labels.every((part) => part.length <= 63 && label.test(part)) &&
    topLevel.test(top);
  return fits ? `${local}@${domain}` : null;
}
