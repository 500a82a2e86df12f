import type { ReactNode } from "react";
import { LinkButton } from "../parts/link-button.tsx";
import { messageWords } from "../parts/message-wording.nl.ts";
import { Note } from "../parts/note.tsx";
import { labels } from "../parts/wording.nl.ts";
import type { Loaded } from "./use-loaded.ts";

interface PartLoadedProps<T> {
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ReactNode;
}

/** A part of a page that loads later. When loading fails, the rest of the page stays usable. */
export function PartLoaded<T>({ loaded, children }: PartLoadedProps<T>) {
  switch (loaded.kind) {
    case "loading":
      return <div role="status">{labels.loading}</div>;
    case "failed":
      return (
        <Note tone="warning">
          <p role="alert">{messageWords["code-missing"].text}</p>
          <LinkButton onClick={loaded.retry}>{labels.retry}</LinkButton>
        </Note>
      );
    case "loaded":
      return children(loaded.value);
  }
}
