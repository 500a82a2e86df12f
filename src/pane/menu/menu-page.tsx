import { makeStyles, tokens } from "@fluentui/react-components";
import type { About } from "../../wizard/about.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { aboutMail } from "../side-page/about-mail.ts";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import type { SidePage } from "../side-page/side-page-stack.ts";
import { useSidePageStack, useSidePageTools } from "../side-page/use-side-pages.ts";
import { menuWords } from "./menu-wording.nl.ts";

const useStyles = makeStyles({
  tasks: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  document: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorBrandForegroundLink,
  },
});

/** At the root of what is served: of the pane and of its practice twin. */
const documents = [
  { file: "toegankelijkheid.html", name: menuWords.accessibility },
  { file: "THIRD-PARTY-NOTICES.txt", name: menuWords.notices },
];

interface Task {
  readonly label: string;
  readonly hint: string;
  readonly page: SidePage;
}

function tasksFor(about: About): readonly Task[] {
  return [
    { label: menuWords.breach, hint: menuWords.breachHint, page: { kind: "breach", about } },
    {
      label: menuWords.correction,
      hint: menuWords.correctionHint,
      page: { kind: "correction", about },
    },
    { label: menuWords.reply, hint: menuWords.replyHint, page: { kind: "reply", about } },
    { label: menuWords.resend, hint: menuWords.resendHint, page: { kind: "resend", about } },
    {
      label: menuWords.withdrawal,
      hint: menuWords.withdrawalHint,
      page: { kind: "withdrawal", about },
    },
    {
      label: menuWords.test,
      hint: menuWords.testHint,
      page: { kind: "test", id: about.protocol },
    },
    {
      label: menuWords.protocol,
      hint: menuWords.protocolHint,
      page: { kind: "protocol", id: about.protocol },
    },
    {
      label: menuWords.clientPage,
      hint: menuWords.clientPageHint,
      page: { kind: "client-page", id: about.protocol },
    },
    {
      label: menuWords.selfCheck,
      hint: menuWords.selfCheckHint,
      page: { kind: "self-check", afterStop: false },
    },
  ];
}

/** The menu beside a mail that is being read. */
export function ReadMailMenu({ mail }: Extract<SidePage, { kind: "read-mail" }>) {
  const { protocols } = useSidePageTools().registry;
  return <MenuPage about={aboutMail(mail, protocols)} />;
}

/** The menu of what can be done around a mail. */
export function MenuPage({ about }: { readonly about: About }) {
  const pages = useSidePageStack();
  const styles = { ...useTextStyles(), ...useStyles() };
  return (
    <SidePageFrame
      leadsToBreach
      title={menuWords.title}
      {...(about.reference === null ? {} : { eyebrow: menuWords.about(about.reference) })}
    >
      <ul className={styles.tasks}>
        {tasksFor(about).map(({ label, hint, page }) => (
          <li key={label}>
            <LinkButton onClick={() => pages.open(page)}>{label}</LinkButton>
            <p className={styles.small}>{hint}</p>
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        {documents.map(({ file, name }) => (
          <a
            key={file}
            className={styles.document}
            href={`${__webpack_public_path__}${file}`}
            target="_blank"
            rel="noreferrer"
          >
            {name}
          </a>
        ))}
      </p>
      {/* When this is the first page, there are no steps to go back to. */}
      {!pages.canClose() && <p className={styles.small}>{menuWords.toRefer}</p>}
    </SidePageFrame>
  );
}
