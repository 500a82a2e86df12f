import type { ReactNode } from "react";
import { labels, stops } from "./wording.nl.ts";
import { LinkButton } from "./link-button.tsx";
import { Message } from "./message.tsx";
import { PrimaryButton } from "./primary-button.tsx";
import type { Loaded } from "./use-loaded.ts";

interface WhenLoadedProps<T> {
  readonly loaded: Loaded<T>;
  /** To the page one came from, which is there already. */
  readonly onBack?: (() => void) | undefined;
  readonly children: (value: T) => ReactNode;
}

/** A page whose code or data load after the first screen; a sentence and a button when they cannot. */
export function WhenLoaded<T>({ loaded, onBack, children }: WhenLoadedProps<T>) {
  if (loaded.kind === "loaded") return children(loaded.value);
  const failed = loaded.kind === "failed";
  return (
    <Message {...(failed ? stops["code-missing"] : { text: labels.loading })}>
      {failed && <PrimaryButton onClick={loaded.retry}>{labels.retry}</PrimaryButton>}
      {onBack !== undefined && (
        <p>
          <LinkButton onClick={onBack}>{labels.back}</LinkButton>
        </p>
      )}
    </Message>
  );
}
