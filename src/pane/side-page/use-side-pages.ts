import { createContext, use, useSyncExternalStore } from "react";
import type { BreachState } from "../breach/breach-acts.ts";
import type { SelfCheckState } from "../self-check/self-check-state.ts";
import type { Kept } from "./kept.ts";
import type { SidePage, SidePageStack } from "./side-page-stack.ts";
import type { SidePageTools } from "./side-page-tools.ts";

/** What every side page works with. */
export interface SidePageEnvironment {
  readonly pages: SidePageStack;
  readonly tools: SidePageTools;
  /** The breach report being made. */
  readonly breach: Kept<BreachState>;
  /** The self-check of this Outlook. */
  readonly selfCheck: Kept<SelfCheckState>;
}

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
