import { FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Wizard } from "../referral/wizard.ts";
import { labels, stops } from "../referral/wording.nl.ts";
import { PrimaryButton } from "./primary-button.tsx";
import { useLaterPages, type LaterPages, type LaterState } from "./use-later-pages.ts";
import { PlaceStep } from "./place-step.tsx";
import { TeamStep } from "./team-step.tsx";
import { useTheme, type ThemeSource } from "./theme.ts";
import { WizardContext, useWizardState } from "./use-wizard.ts";

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    minHeight: "100vh",
    boxSizing: "border-box",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** What the pane shows: the referral, or why there is none. */
export type PaneContent =
  | { readonly kind: "opening" }
  | { readonly kind: Exclude<keyof typeof stops, "code-missing"> }
  | { readonly kind: "wizard"; readonly wizard: Wizard };

interface PaneProps {
  readonly content: PaneContent;
  readonly outlookTheme: ThemeSource;
}

export function Pane({ content, outlookTheme }: PaneProps) {
  const theme = useTheme(outlookTheme);
  return (
    <FluentProvider
      theme={theme}
      // For what the browser draws itself, such as the calendar in the field for a day.
      style={{ colorScheme: theme === webLightTheme ? "light" : "dark" }}
    >
      <Fallback>
        {content.kind === "wizard" ? (
          <WizardContext value={content.wizard}>
            <Steps />
          </WizardContext>
        ) : content.kind === "opening" ? (
          <Message text={labels.opening} />
        ) : (
          <Message {...stops[content.kind]} />
        )}
      </Fallback>
    </FluentProvider>
  );
}

function Steps() {
  const state = useWizardState();
  const later = useLaterPages();
  switch (state.step) {
    case "team":
      return <TeamStep state={state} />;
    case "place":
      return <PlaceStep state={state} />;
    default:
      return <Later state={state} pages={later} />;
  }
}

interface LaterProps {
  readonly state: LaterState;
  readonly pages: LaterPages;
}

function Later({ state, pages }: LaterProps) {
  switch (pages.kind) {
    case "loading":
      return <Message text={labels.loading} />;
    case "failed":
      return (
        <Message {...stops["code-missing"]}>
          <PrimaryButton onClick={pages.retry}>{labels.retry}</PrimaryButton>
        </Message>
      );
    case "loaded":
      return <pages.Pages key={state.step} state={state} />;
  }
}

interface MessageProps {
  readonly title?: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Message({ title, text, children }: MessageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      {title !== undefined && <h1 className={styles.title}>{title}</h1>}
      <p role="status">{text}</p>
      {children}
    </main>
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
