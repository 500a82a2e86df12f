import type { CompletedOptions } from "./completion.ts";
import { hasSet, type RequirementSet } from "../host/start-up.ts";
import { wording } from "../wording.nl.ts";

/** What a button of the alert does. */
export type AlertAct =
  | { readonly kind: "send-anyway" }
  | { readonly kind: "dont-send" }
  | { readonly kind: "try-again" }
  /** `context` is what `getInitializationContextAsync` answers in the pane; empty for nothing. */
  | { readonly kind: "open-pane"; readonly context: string };

export interface AlertButton {
  readonly label: string;
  readonly act: AlertAct;
}

/** An option of `event.completed` that Outlook does not act on, and why. */
interface IgnoredOption {
  readonly option: keyof CompletedOptions;
  readonly because: "newer-set" | "too-long" | "unknown-command" | "without-command" | "not-drawn";
}

/** The window with which Outlook holds a mail back. The first button has the focus. */
export interface SmartAlert {
  readonly reason: "stopped" | "unavailable" | "slow" | "timed-out";
  readonly text: string;
  readonly buttons: readonly AlertButton[];
  readonly ignored: readonly IgnoredOption[];
}

const words = wording.alert;
export const button = {
  sendAnyway: { label: words.sendAnyway, act: { kind: "send-anyway" } },
  dontSend: { label: words.dontSend, act: { kind: "dont-send" } },
  tryLater: { label: words.tryLater, act: { kind: "dont-send" } },
  tryAgain: { label: words.tryAgain, act: { kind: "try-again" } },
} as const satisfies Record<string, AlertButton>;

const longestText = 500;
const longestLabel = 20;

/** The set that each option needs. */
const sets = {
  errorMessage: "1.12",
  cancelLabel: "1.14",
  commandId: "1.14",
  contextData: "1.14",
  sendModeOverride: "1.14",
  errorMessageMarkdown: "1.15",
} as const satisfies Partial<Record<keyof CompletedOptions, RequirementSet>>;
type AlertOption = keyof typeof sets;

/**
 * The alert of an add-in that does not allow the mail.
 *
 * From 1.15 on there is a button of its own for what the add-in asks to open; in 1.14 *Niet
 * verzenden* does it. Markdown is not drawn here: the plain text shows, as add-ins must always give.
 */
export function stoppedAlert(
  options: CompletedOptions,
  outlook: {
    readonly requirementSet: RequirementSet;
    readonly addInName: string;
    readonly commandId: string;
    readonly maySendAnyway: boolean;
  },
): SmartAlert {
  const ignored: IgnoredOption[] = [];
  const take = <T extends AlertOption>(
    option: T,
    fault: (value: NonNullable<CompletedOptions[T]>) => IgnoredOption["because"] | null,
  ): NonNullable<CompletedOptions[T]> | null => {
    const value = options[option] ?? null;
    if (value === null) return null;
    const because = hasSet(outlook.requirementSet, sets[option]) ? fault(value) : "newer-set";
    if (because === null) return value;
    ignored.push({ option, because });
    return null;
  };
  const within = (limit: number) => (text: string) => (text.length > limit ? "too-long" : null);

  const text = take("errorMessage", within(longestText));
  take("errorMessageMarkdown", () => "not-drawn");
  take("sendModeOverride", () => null);
  const command = take("commandId", (id) => (id === outlook.commandId ? null : "unknown-command"));
  const needsCommand = () => (command === null ? "without-command" : null);
  const ownButton = hasSet(outlook.requirementSet, "1.15");
  const label = take(
    "cancelLabel",
    (given) => within(longestLabel)(given) ?? (ownButton ? needsCommand() : null),
  );
  const context = take("contextData", needsCommand);

  const open =
    command === null
      ? null
      : ({ kind: "open-pane", context: context === null ? "" : asText(context) } as const);
  const buttons: readonly AlertButton[] = ownButton
    ? [...(open === null ? [] : [{ label: label ?? words.takeAction, act: open }]), button.dontSend]
    : [{ label: label ?? words.dontSend, act: open ?? button.dontSend.act }];
  return {
    reason: "stopped",
    text: text ?? words.withoutText(outlook.addInName),
    buttons: [...buttons, ...(outlook.maySendAnyway ? [button.sendAnyway] : [])],
    ignored,
  };
}

/** Whether the handler asks to let the person choose, in words that this Outlook knows. */
export function asksPromptUser(options: CompletedOptions, requirementSet: RequirementSet): boolean {
  return options.sendModeOverride === "promptUser" && hasSet(requirementSet, sets.sendModeOverride);
}

/** Outlook hands text on as it is, and anything else as JSON. */
const asText = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);
