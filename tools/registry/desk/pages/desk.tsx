import { FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { noTheme, useTheme } from "../../../../src/pane/theme/theme.ts";
import { AskPage } from "./ask-page.tsx";
import { DraftPage } from "./draft-page.tsx";
import { DraftsPage } from "./drafts-page.tsx";
import { DeskPage } from "./parts.tsx";
import { DeskProtocolPage } from "./protocol-page.tsx";
import { PublishPage } from "./publish-page.tsx";
import { useDeskStyles } from "./styles.ts";
import { TodayPage } from "./today-page.tsx";
import { deskWords } from "./wording.nl.ts";

const useStyles = makeStyles({
  desk: { minHeight: "100vh", overflowWrap: "anywhere" },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "& a": { color: tokens.colorBrandForegroundLink },
    '& a[aria-current="page"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      textDecorationLine: "none",
    },
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  nav: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
  main: {
    maxWidth: "72rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    "@media (max-width: 480px)": { padding: tokens.spacingHorizontalM },
  },
  skip: {
    position: "absolute",
    left: "-999px",
    ":focus": { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalXS },
  },
});

const pages: readonly (readonly [string, string])[] = [
  ["#/", deskWords.today],
  ["#/drafts", deskWords.fresh],
  ["#/publish", deskWords.publish],
];

export function DeskApp({ isOpen }: { readonly isOpen: boolean }) {
  const theme = useTheme(noTheme);
  const styles = useStyles();
  const address = useSyncExternalStore(subscribe, () => location.hash);
  return (
    <FluentProvider
      theme={theme}
      style={{ colorScheme: theme === webLightTheme ? "light" : "dark" }}
      className={styles.desk}
    >
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.querySelector<HTMLElement>("h1")?.focus()}
      >
        {deskWords.skip}
      </button>
      <header className={styles.top}>
        <p className={styles.name}>{deskWords.name}</p>
        <nav className={styles.nav} aria-label={deskWords.nav}>
          {pages.map(([href, title]) => (
            <a
              key={href}
              href={href}
              {...(href === (address || "#/") ? { "aria-current": "page" as const } : {})}
            >
              {title}
            </a>
          ))}
        </nav>
      </header>
      <main className={styles.main}>
        {isOpen ? <PageAt key={address} address={address} /> : <ClosedPage />}
      </main>
    </FluentProvider>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}

function PageAt({ address }: { readonly address: string }) {
  const [, page = "", id] = /^#\/?([a-z]*)(?:\/([a-z0-9-]+))?$/.exec(address) ?? ["", "unknown"];
  if (page === "" && id === undefined) return <TodayPage />;
  if (page === "drafts") return id === undefined ? <DraftsPage /> : <DraftPage id={id} />;
  if (page === "publish") return <PublishPage />;
  if (page === "protocol" && id !== undefined) return <DeskProtocolPage id={id} />;
  if (page === "ask" && id !== undefined) return <AskPage id={id} />;
  return <UnknownPage />;
}

function UnknownPage() {
  const styles = useDeskStyles();
  return (
    <DeskPage title={deskWords.unknown}>
      <a className={styles.link} href="#/">
        {deskWords.toToday}
      </a>
    </DeskPage>
  );
}

function ClosedPage() {
  const styles = useDeskStyles();
  return (
    <DeskPage title={deskWords.closed}>
      <p className={styles.plain}>{deskWords.closedHow}</p>
    </DeskPage>
  );
}
