import type { ReactNode } from "react";
import { LinkButton } from "../parts/link-button.tsx";
import { messageWords } from "../parts/message-wording.nl.ts";
import { Message } from "../parts/message.tsx";
import { PrimaryButton } from "../parts/primary-button.tsx";
import { labels } from "../parts/wording.nl.ts";
import type { Loaded } from "./use-loaded.ts";

interface WhenLoadedProps<T> {
  readonly loaded: Loaded<T>;
  /** Back to the previous page, which is loaded already. */
  readonly onBack?: (() => void) | undefined;
  readonly children: (value: T) => ReactNode;
}

/**
 * A page whose code or data load after the first screen; a sentence and a button when they cannot.
 */
export function WhenLoaded<T>({ loaded, onBack, children }: WhenLoadedProps<T>) {
  if (loaded.kind === "loaded") return children(loaded.value);
  const failed = loaded.kind === "failed";
  return (
    <Message {...(failed ? messageWords["code-missing"] : { text: labels.loading })}>
      {failed && <PrimaryButton onClick={loaded.retry}>{labels.retry}</PrimaryButton>}
      {onBack !== undefined && (
        <p>
          <LinkButton onClick={onBack}>{labels.back}</LinkButton>
        </p>
      )}
    </Message>
  );
}
