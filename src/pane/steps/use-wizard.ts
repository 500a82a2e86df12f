import { createContext, use, useSyncExternalStore } from "react";
import type { State, Step } from "../../wizard/state.ts";
import type { Wizard } from "../../wizard/wizard.ts";

/** The wizard of this pane. One pane, one mail, one wizard. */
export const WizardContext = createContext<Wizard | null>(null);

export function useWizard(): Wizard {
  const wizard = use(WizardContext);
  if (wizard === null) throw new Error("No referral: the pane is not wired");
  return wizard;
}

export function useWizardState(): State {
  const { subscribe, getState } = useWizard();
  return useSyncExternalStore(subscribe, getState);
}

/** The props of a page for one step: that step's state. */
export interface StepProps<S extends Step> {
  readonly state: Extract<State, { step: S }>;
}
