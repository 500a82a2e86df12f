import { isSoft } from "../guard/finding.ts";
import { toGuardProtocol } from "../guard/to-guard-protocol.ts";
import type { Registry } from "../core/protocol/registry.ts";
import type { Seal } from "../core/mail/seal.ts";
import type { Sending, SentMessage } from "../guard/facts/sent-message.ts";
import { sha256OfBytes, sha256OfText } from "../core/base/sha256.ts";
import { judge } from "../guard/verdict.ts";
import type { MessageReader } from "../outlook/compose-item.ts";
import { readSentMessage } from "../guard/facts/read-sent-message.ts";
import { checkOwnSeal } from "./own-seal.ts";
import { readLifted } from "./lifted.ts";
import type { LookedAt } from "./stopped.ts";
import { textOfSeal } from "../core/mail/text-of-seal.ts";

/**
 * Reads the mail as the guard does at Send, and judges it. What Outlook does not tell is a finding.
 *
 * @param expected - the seal that this pane put there; null when it put none. When the mail bears
 * it no more, the mail is gone.
 */
export type LookAtMail = (expected: Seal | null) => Promise<LookedAt | "mail-gone">;

/** This brings along what the guard judges with, so load it with `import()`, when it is needed. */
export function mailLook(tools: {
  readonly item: MessageReader;
  readonly registry: Registry;
  readonly sending: () => Sending;
}): LookAtMail {
  const { item, registry } = tools;
  const protocols = registry.protocols.map(toGuardProtocol);
  return async (expected) => {
    if (expected !== null) {
      const own = await checkOwnSeal(item, expected.reference);
      if (!own.ok && own.error.kind === "mail-gone") return "mail-gone";
    }
    const sending = tools.sending();
    const message = await readSentMessage(
      item,
      { protocols, on: () => sending.on, sha256Hex: sha256OfBytes },
      () => undefined,
    );
    if (expected !== null && !isSealedAs(message, expected))
      return { sealed: null, findings: [{ kind: "seal-unread" }], lifted: [] };
    const verdict = judge(message, sending, { protocols, hash: sha256OfText });
    const findings = verdict.kind === "stop" ? verdict.findings : [];
    const lifted = findings.some(isSoft) ? await readLifted(item) : [];
    const isLifted = ({ kind }: LookedAt["findings"][number]): boolean =>
      lifted.some((one) => one === kind);
    return {
      sealed:
        message.kind === "sealed"
          ? {
              seal: message.seal,
              from: message.from,
              subjectKnown: textOfSeal(message.seal, registry) !== null,
            }
          : null,
      findings: findings.filter((finding) => !isLifted(finding)),
      lifted: findings.filter(isLifted),
    };
  };
}

/** A mail whose seal is gone passes for somebody else's, of which the guard says nothing. */
function isSealedAs(message: SentMessage, { reference }: Seal): boolean {
  return message.kind === "sealed" && message.seal.reference === reference;
}
