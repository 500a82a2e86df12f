import type { ReactNode } from "react";
import { labels, stops } from "../referral/wording.nl.ts";
import { Message } from "./message.tsx";
import { PrimaryButton } from "./primary-button.tsx";
import type { Loaded } from "./use-loaded.ts";

interface WhenLoadedProps<T> {
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ReactNode;
}

/** A page whose code or data load after the first screen; a sentence and a button when they cannot. */
export function WhenLoaded<T>({ loaded, children }: WhenLoadedProps<T>) {
  switch (loaded.kind) {
    case "loading":
      return <Message text={labels.loading} />;
    case "failed":
      return (
        <Message {...stops["code-missing"]}>
          <PrimaryButton onClick={loaded.retry}>{labels.retry}</PrimaryButton>
        </Message>
      );
    case "loaded":
      return children(loaded.value);
  }
}
