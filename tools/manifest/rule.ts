import type { ManifestFinding } from "./finding.ts";
import type { Document, Element } from "./xml.ts";

/** A manifest, and what it is judged by. */
export interface Checked {
  readonly document: Document;
  readonly root: Element;
  /** Ends in a slash: where `assets/`, `dist/` and `src/` are. */
  readonly folder: string;
  /** In four parts: the manifest's must be higher. null: not compared. */
  readonly newerThan: string | null;
}

/** One thing that must hold. What is wrong is found once, by one rule. */
export type ManifestRule = (checked: Checked) => readonly ManifestFinding[];
