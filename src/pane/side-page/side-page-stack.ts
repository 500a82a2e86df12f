import type { ProtocolId } from "../../core/protocol/protocol.ts";
import type { ReadMail } from "../../outlook/read-mail.ts";
import type { About } from "../../wizard/about.ts";

/**
 * A page beside the steps, which wait unchanged until it is closed.
 *
 * - `menu`: what can be done around a mail.
 * - `read-mail`: the same, beside a mail being read.
 * - `breach`: *Er ging iets mis* (article 9).
 * - `protocol`: everything recorded of one protocol.
 * - `client-page`: the five points, to read with the client or to leave behind.
 * - `correction`, `resend`: a referral that follows an earlier one, before its steps.
 * - `test`: a mail without a client, to find out whether it arrives and opens.
 * - `withdrawal`: the client withdrew consent after the mail was sent.
 * - `reply`: what was done about data that the receiver reported as wrong (article 7).
 * - `self-check`: tries in an empty mail what the product relies on in this Outlook; `afterStop`
 *   in a pane that opened because the guard stopped the trial.
 *
 * Where the protocol is null, the page asks for it.
 */
export type SidePage =
  | { readonly kind: "menu"; readonly about: About }
  | { readonly kind: "read-mail"; readonly mail: ReadMail }
  | { readonly kind: "breach"; readonly about: About }
  | { readonly kind: "protocol"; readonly id: ProtocolId | null }
  | { readonly kind: "client-page"; readonly id: ProtocolId | null }
  | { readonly kind: "correction"; readonly about: About }
  | { readonly kind: "resend"; readonly about: About }
  | { readonly kind: "test"; readonly id: ProtocolId | null }
  | { readonly kind: "withdrawal"; readonly about: About }
  | { readonly kind: "reply"; readonly about: About }
  | { readonly kind: "self-check"; readonly afterStop: boolean };

/** The open side pages, the last one on top. In memory alone; it ends with the pane. */
export type SidePageStack = ReturnType<typeof createSidePageStack>;

/** @param root - the bottom page where there are no steps to go back to; null elsewhere. */
export function createSidePageStack(root: SidePage | null = null) {
  let open: readonly SidePage[] = root === null ? [] : [root];
  const listeners = new Set<() => void>();
  const become = (pages: readonly SidePage[]): void => {
    open = pages;
    for (const listener of listeners) listener();
  };
  return {
    root,
    /** The page on top; null when the steps are shown. */
    current: (): SidePage | null => open.at(-1) ?? null,
    /** Whether there is a page or a step to go back to. */
    canClose: (): boolean => root === null || open.length > 1,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (page: SidePage): void => become([...open, page]),
    /** Back to the page below. */
    close: (): void => {
      if (root === null || open.length > 1) become(open.slice(0, -1));
    },
    /** Back to the steps, or to the root. */
    closeAll: (): void => become(root === null ? [] : [root]),
  };
}
