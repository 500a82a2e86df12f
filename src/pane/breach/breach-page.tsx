import { useMemo, useSyncExternalStore } from "react";
import type { About } from "../../wizard/about.ts";
import { useSidePageEnvironment } from "../side-page/use-side-pages.ts";
import { breachActs, breachState } from "./breach-acts.ts";
import { BreachForm } from "./breach-form.tsx";
import { BreachOpeningPage } from "./breach-opening-page.tsx";

/** *Er ging iets mis*: the questions, then the mail to the DPO. */
export function BreachPage({ about }: { readonly about: About }) {
  const { breach, tools } = useSidePageEnvironment();
  const state = breachState(useSyncExternalStore(breach.subscribe, breach.get));
  const acts = useMemo(() => breachActs(breach, tools), [breach, tools]);
  return state.opening === null ? (
    <BreachForm state={state} about={about} acts={acts} />
  ) : (
    <BreachOpeningPage opening={state.opening} acts={acts} />
  );
}
