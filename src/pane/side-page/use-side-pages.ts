import { createContext, use, useSyncExternalStore } from "react";
import type { BreachState } from "../breach/breach-acts.ts";
import type { Kept } from "./kept.ts";
import type { SidePage, SidePageStack } from "./side-page-stack.ts";
import type { SidePageTools } from "./side-page-tools.ts";

/** The side pages, and what they reach for. */
export interface SidePageEnvironment {
  readonly pages: SidePageStack;
  readonly tools: SidePageTools;
  /** The breach report that is being made. */
  readonly breach: Kept<BreachState>;
}

/** The side pages of this pane. */
export const SidePageContext = createContext<SidePageEnvironment | null>(null);

export function useSidePageEnvironment(): SidePageEnvironment {
  const side = use(SidePageContext);
  if (side === null) throw new Error("No side pages: the pane is not wired");
  return side;
}

export function useSidePageStack(): SidePageStack {
  return useSidePageEnvironment().pages;
}

export function useSidePageTools(): SidePageTools {
  return useSidePageEnvironment().tools;
}

/** The side page to show; null when the steps are shown. */
export function useCurrentSidePage(): SidePage | null {
  const { subscribe, current } = useSidePageStack();
  return useSyncExternalStore(subscribe, current);
}
