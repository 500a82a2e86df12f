import { use, useEffect, useMemo, useSyncExternalStore, type RefObject } from "react";
import { outlookExtraItemCalls } from "../../outlook/extra-item-calls.ts";
import { canReadRoamingSettings, readOutlookFacts } from "../../outlook/outlook-facts.ts";
import { copyText } from "../parts/copy-text.ts";
import { printPane } from "../printing/print-pane.ts";
import { useSidePageEnvironment } from "../side-page/use-side-pages.ts";
import { WizardContext } from "../steps/use-wizard.ts";
import { selfCheckActs, type SelfCheckActs } from "./self-check-acts.ts";
import { afterTrialStopped, atBegin } from "./self-check-state.ts";
import { selfCheckWords } from "./self-check-wording.nl.ts";

/** The self-check's state and acts; the acts are null where no mail is being composed. */
export function useSelfCheck(afterStop: boolean, shown: RefObject<HTMLElement | null>) {
  const { selfCheck, tools } = useSidePageEnvironment();
  const item = use(WizardContext)?.tools.item ?? null;
  const start = afterStop ? afterTrialStopped : atBegin;
  const state = useSyncExternalStore(selfCheck.subscribe, selfCheck.get) ?? start;
  const acts = useMemo(
    () =>
      item === null
        ? null
        : selfCheckActs(
            selfCheck,
            {
              item,
              extra: outlookExtraItemCalls(),
              facts: readOutlookFacts,
              canReadRoamingSettings,
              sender: tools.sender,
              isDark: tools.isDark,
              policyViolations: tools.policyViolations,
              copy: () => copyText(selfCheckWords.title, shown.current ?? document.body),
              print: printPane,
              now: () => performance.now(),
            },
            start,
          ),
    [item, selfCheck, tools, shown, start],
  );
  return { state, acts };
}

/** Looks whether Outlook's alert led here: now, and whenever the user comes back to the pane. */
export function useNoticeTrialStop({ noticeStop }: SelfCheckActs): void {
  useEffect(() => {
    const notice = () => void noticeStop();
    notice();
    window.addEventListener("focus", notice);
    return () => window.removeEventListener("focus", notice);
  }, [noticeStop]);
}
