import type { Registry } from "../core/protocol/registry.ts";
import { findSeal } from "../guard/facts/find-seal.ts";
import type { ComposeItem } from "../outlook/compose-item.ts";
import { inspectMail, type InTheWay } from "./inspect-mail.ts";

/**
 * What the mail is when the pane opens on it. `prepared`: it bears a seal, so it was prepared in a
 * pane that is gone.
 */
type AtStart =
  | { readonly kind: "prepared" }
  | { readonly kind: "open"; readonly found: readonly FoundAtStart[] };

/** What would stop or change preparing, told before anything is typed. */
export type FoundAtStart = Extract<
  InTheWay,
  { kind: "not-a-new-mail" | "other-attachments" | "other-recipients" }
>;

/** Null: Outlook did not tell. Preparing looks again anyway. */
export type LookAtStart = () => Promise<AtStart | null>;

/** This brings along how a mail is inspected, so load it with `import()`. */
export function startLook(item: ComposeItem, registry: Registry): LookAtStart {
  // No place is chosen yet, so the mailboxes of every protocol may be there.
  const recipients = registry.protocols.flatMap(({ mailboxes }) =>
    mailboxes.map(({ address }) => address.value),
  );
  const expected = {
    kind: "referral",
    reference: "",
    recipients,
    copies: [],
    subject: "",
  } as const;
  return async () => {
    const seal = await findSeal(item);
    if (!seal.ok) return null;
    if (seal.value.kind !== "none") return { kind: "prepared" };
    const inspected = await inspectMail(item, expected, null);
    return inspected.ok ? { kind: "open", found: inspected.value.inTheWay.filter(isTold) } : null;
  };
}

function isTold(finding: InTheWay): finding is FoundAtStart {
  return (
    finding.kind === "not-a-new-mail" ||
    finding.kind === "other-attachments" ||
    finding.kind === "other-recipients"
  );
}
