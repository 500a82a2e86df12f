import { unreachable } from "../core/base/result.ts";
import type { State } from "../wizard/state.ts";
import { DonePage } from "./mail/done-page.tsx";
import {
  FailedPage,
  InTheWayPage,
  PreparingPage,
  UndoFailedPage,
  UndoingPage,
} from "./mail/mail-pages.tsx";
import { MailGonePage } from "./mail/mail-gone-page.tsx";
import { StoppedPage } from "./mail/stopped-page.tsx";
import { ClientStep } from "./steps/client-step.tsx";
import { ConsentStep } from "./steps/consent-step.tsx";
import { DeniedPage } from "./steps/denied-page.tsx";
import { InformingStep } from "./steps/informing-step.tsx";
import { NoConsentPage } from "./steps/no-consent-page.tsx";
import { ReviewStep } from "./steps/review-step.tsx";

/** The states whose pages load after the first. */
type LaterState = Exclude<State, { step: "team" | "place" }>;

/** Every page after the first. Loads while the first is being filled in. */
export function StepPageView({ state }: { readonly state: LaterState }) {
  switch (state.step) {
    case "denied":
      return <DeniedPage state={state} />;
    case "informing":
      return <InformingStep state={state} />;
    case "consent":
      return <ConsentStep state={state} />;
    case "no-consent":
      return <NoConsentPage state={state} />;
    case "client":
      return <ClientStep state={state} />;
    case "review":
      return <ReviewStep state={state} />;
    case "preparing":
      return <PreparingPage state={state} />;
    case "in-the-way":
      return <InTheWayPage state={state} />;
    case "failed":
      return <FailedPage state={state} />;
    case "undoing":
      return <UndoingPage />;
    case "undo-failed":
      return <UndoFailedPage state={state} />;
    case "done":
      return <DonePage state={state} />;
    case "mail-gone":
      return <MailGonePage />;
    case "stopped":
      return <StoppedPage state={state} />;
    default:
      return unreachable(state);
  }
}
