import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Wizard } from "../wizard/wizard.ts";
import { labels, stops } from "./parts/wording.nl.ts";
import { DpoContext, Message } from "./parts/message.tsx";
import { PlaceStep } from "./steps/place-step.tsx";
import { TeamStep } from "./steps/team-step.tsx";
import { useTheme, type ThemeSource } from "./parts/theme.ts";
import { useLoaded, type Loaded } from "./parts/use-loaded.ts";
import {
  SideContext,
  useCurrentSidePage,
  useSidePages,
  type Side,
} from "./parts/use-side-pages.ts";
import { WhenLoaded } from "./parts/when-loaded.tsx";
import { WizardContext, useWizardState } from "./parts/use-wizard.ts";

/**
 * What the pane shows.
 *
 * - `steps`: a referral in the mail being composed.
 * - `beside`: side pages alone, beside a mail that is being read.
 * - else why there is nothing to do.
 */
export type PaneContent =
  | { readonly kind: "opening" }
  | { readonly kind: Exclude<keyof typeof stops, "code-missing"> }
  | { readonly kind: "steps"; readonly wizard: Wizard; readonly side: Side }
  | { readonly kind: "beside"; readonly side: Side };

interface PaneProps {
  readonly content: PaneContent;
  readonly outlookTheme: ThemeSource;
  /** The address of the own DPO; null when nobody can tell which it is. */
  readonly dpo: string | null;
}

export function Pane({ content, outlookTheme, dpo }: PaneProps) {
  const theme = useTheme(outlookTheme);
  return (
    <FluentProvider
      theme={theme}
      // For what the browser draws itself, such as the calendar in the field for a day.
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
          <SideContext value={content.side}>
            <StepsOrSide />
          </SideContext>
        </WizardContext>
      );
    case "beside":
      return (
        <SideContext value={content.side}>
          <SideAlone />
        </SideContext>
      );
    default:
      return <Message {...stops[content.kind]} />;
  }
}

const loadLaterPages = async () => (await import("./step-pages.tsx")).LaterPages;
const loadSidePages = async () => (await import("./side-pages.tsx")).SidePages;

/** Loads all other pages as soon as the first one stands there, ahead of the click that needs them. */
function StepsOrSide() {
  const later = useLoaded(loadLaterPages);
  const side = useLoaded(loadSidePages);
  return useCurrentSidePage() === null ? <Steps later={later} /> : <Side loaded={side} />;
}

function SideAlone() {
  return <Side loaded={useLoaded(loadSidePages)} />;
}

type Pages<Load extends () => Promise<unknown>> = Loaded<Awaited<ReturnType<Load>>>;

function Steps({ later }: { readonly later: Pages<typeof loadLaterPages> }) {
  const state = useWizardState();
  switch (state.step) {
    case "team":
      return <TeamStep state={state} />;
    case "place":
      return <PlaceStep state={state} />;
    default:
      return (
        <WhenLoaded loaded={later}>
          {(LaterPages) => <LaterPages key={state.step} state={state} />}
        </WhenLoaded>
      );
  }
}

function Side({ loaded }: { readonly loaded: Pages<typeof loadSidePages> }) {
  const page = useCurrentSidePage();
  const pages = useSidePages();
  return (
    <WhenLoaded loaded={loaded} onBack={pages.canClose() ? pages.close : undefined}>
      {(SidePages) => page !== null && <SidePages page={page} />}
    </WhenLoaded>
  );
}

/** The one error boundary: a bug becomes a sentence, without details that could hold a client's data. */
class Fallback extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Message {...stops.broken} /> : this.props.children;
  }
}
