import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Wizard } from "../wizard/wizard.ts";
import { useLoaded, type Loaded } from "./loading/use-loaded.ts";
import { useRenderAgain } from "./loading/use-render-again.ts";
import { WhenLoaded } from "./loading/when-loaded.tsx";
import { messageWords } from "./parts/message-wording.nl.ts";
import { DpoContext, Message } from "./parts/message.tsx";
import { labels } from "./parts/wording.nl.ts";
import {
  SidePageContext,
  useCurrentSidePage,
  useSidePageStack,
  type SidePageEnvironment,
} from "./side-page/use-side-pages.ts";
import { PlaceStep } from "./steps/place-step.tsx";
import { WizardContext, useWizardState } from "./steps/use-wizard.ts";
import { useTheme, type ThemeSource } from "./theme/theme.ts";

/**
 * What the pane shows.
 *
 * - `steps`: a referral in the mail being composed.
 * - `beside`: side pages alone, beside a mail being read.
 * - otherwise: why there is nothing to do.
 */
export type PaneContent =
  | { readonly kind: "opening" }
  | { readonly kind: Exclude<keyof typeof messageWords, "code-missing"> }
  | { readonly kind: "steps"; readonly wizard: Wizard; readonly side: SidePageEnvironment }
  | { readonly kind: "beside"; readonly side: SidePageEnvironment };

interface PaneProps {
  readonly content: PaneContent;
  readonly outlookTheme: ThemeSource;
  /** The mail address of the user's own DPO; null when the protocols name different ones. */
  readonly dpo: string | null;
}

export function Pane({ content, outlookTheme, dpo }: PaneProps) {
  const theme = useTheme(outlookTheme);
  return (
    <FluentProvider
      theme={theme}
      // For what the browser draws itself, such as the calendar of a date field.
      style={{ colorScheme: theme === webLightTheme ? "light" : "dark" }}
    >
      <DpoContext value={dpo}>
        <Fallback>
          <Content content={content} />
        </Fallback>
      </DpoContext>
    </FluentProvider>
  );
}

function Content({ content }: { readonly content: PaneContent }) {
  switch (content.kind) {
    case "opening":
      return <Message text={labels.opening} />;
    case "steps":
      return (
        <WizardContext value={content.wizard}>
          <SidePageContext value={content.side}>
            <StepsOrSidePage />
          </SidePageContext>
        </WizardContext>
      );
    case "beside":
      return (
        <SidePageContext value={content.side}>
          <SidePagesAlone />
        </SidePageContext>
      );
    default:
      return <Message {...messageWords[content.kind]} />;
  }
}

const loadAnswer = () => import("./steps/choice-answer.tsx");
const loadTeams = async () => (await import("./steps/team-step.tsx")).TeamStep;
const loadStepPages = async () => (await import("./step-pages.tsx")).StepPageView;
const loadSidePages = async () => (await import("./side-pages.tsx")).SidePageView;

/** Loads everything else as soon as the first page is shown, before a click needs it. */
function StepsOrSidePage() {
  const teams = useLoaded(loadTeams);
  const answer = useLoaded(loadAnswer);
  const later = useLoaded(loadStepPages);
  const side = useLoaded(loadSidePages);
  return useCurrentSidePage() === null ? (
    <Steps teams={teams} answer={answer} later={later} />
  ) : (
    <CurrentSidePage loaded={side} />
  );
}

function SidePagesAlone() {
  return <CurrentSidePage loaded={useLoaded(loadSidePages)} />;
}

type LoadedBy<Load extends () => Promise<unknown>> = Loaded<Awaited<ReturnType<Load>>>;

interface StepsProps {
  /** Seldom shown: Outlook keeps the teams. */
  readonly teams: LoadedBy<typeof loadTeams>;
  readonly answer: LoadedBy<typeof loadAnswer>;
  readonly later: LoadedBy<typeof loadStepPages>;
}

function Steps({ teams, answer, later }: StepsProps) {
  const state = useWizardState();
  useRenderAgain(state.step);
  switch (state.step) {
    case "team":
      return <WhenLoaded loaded={teams}>{(TeamStep) => <TeamStep state={state} />}</WhenLoaded>;
    case "place":
      return <PlaceStep state={state} parts={answer} />;
    default:
      return (
        <WhenLoaded loaded={later}>
          {(StepPageView) => <StepPageView key={state.step} state={state} />}
        </WhenLoaded>
      );
  }
}

function CurrentSidePage({ loaded }: { readonly loaded: LoadedBy<typeof loadSidePages> }) {
  const page = useCurrentSidePage();
  const pages = useSidePageStack();
  return (
    <WhenLoaded loaded={loaded} onBack={pages.canClose() ? pages.close : undefined}>
      {(SidePageView) => page !== null && <SidePageView page={page} />}
    </WhenLoaded>
  );
}

/**
 * The one error boundary. A bug becomes a sentence without details: these could hold a client's
 * data.
 */
class Fallback extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Message {...messageWords.broken} /> : this.props.children;
  }
}
