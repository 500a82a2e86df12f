import { createContext, use, useSyncExternalStore } from "react";
import type { BreachState } from "../breach/breach-acts.ts";
import type { Kept } from "./kept.ts";
import type { SidePage, SidePages } from "./side-pages.ts";
import type { SideTools } from "./side-tools.ts";

/** The side pages, and what they reach for. */
export interface Side {
  readonly pages: SidePages;
  readonly tools: SideTools;
  /** The breach report that is being made. */
  readonly breach: Kept<BreachState>;
}

/** The side pages of this pane. */
export const SideContext = createContext<Side | null>(null);

export function useSide(): Side {
  const side = use(SideContext);
  if (side === null) throw new Error("No side pages: the pane is not wired");
  return side;
}

export function useSidePages(): SidePages {
  return useSide().pages;
}

export function useSideTools(): SideTools {
  return useSide().tools;
}

/** The side page to show; null when the steps are shown. */
export function useCurrentSidePage(): SidePage | null {
  const { subscribe, current } = useSidePages();
  return useSyncExternalStore(subscribe, current);
}
