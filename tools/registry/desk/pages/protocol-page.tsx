import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ProtocolSheet } from "../../report/sheet.tsx";
import { SheetAddress } from "../../report/sheet-address.ts";
import type { DeskProtocol } from "../protocol/protocol-view.ts";
import { deskProtocolWords as words } from "../protocol/wording.nl.ts";
import { ConfirmForm, DecideForm, ReplaceForm } from "./act-forms.tsx";
import { EndForm, HoldForm, SucceedForm } from "./end-forms.tsx";
import { DeskPage, NotHere } from "./parts.tsx";
import type { ProtocolPartProps } from "./protocol-part.ts";
import { useDeskStyles } from "./styles.ts";
import { useAnswer } from "./use-answer.ts";
import { deskWords } from "./wording.nl.ts";

const useStyles = makeStyles({
  sheet: {
    "& h2": { fontSize: tokens.fontSizeBase500, margin: `${tokens.spacingVerticalM} 0` },
    "& h3": { fontSize: tokens.fontSizeBase400, margin: `${tokens.spacingVerticalM} 0 0` },
    "& dl": { margin: 0 },
    "& .fact": {
      padding: `${tokens.spacingVerticalS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0 },
    "& dd p": { margin: 0 },
    "& .where": {
      marginLeft: tokens.spacingHorizontalS,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
    },
    "& .quiet": { color: tokens.colorNeutralForeground2 },
    "& .open": { color: tokens.colorPaletteRedForeground1 },
    "& a": { color: tokens.colorBrandForegroundLink },
  },
});

/** One protocol: what can be done, its sheet and its history. */
export function DeskProtocolPage({ id }: { readonly id: string }) {
  const { answer, again } = useAnswer("protocol", { id });
  const title = answer.kind === "here" ? answer.value.recorded.receiver.shownName.value : id;
  return (
    <DeskPage title={title}>
      {answer.kind === "here" ? (
        <Protocol view={answer.value} again={again} />
      ) : (
        <NotHere answer={answer} />
      )}
    </DeskPage>
  );
}

function Protocol({ view, again }: ProtocolPartProps) {
  const styles = { ...useStyles(), ...useDeskStyles() };
  const { recorded, coverage } = view;
  return (
    <>
      <div className={styles.buttons}>
        <a className={styles.link} href={`#/ask/${recorded.id}`}>
          {words.ask}
        </a>
        <Button size="small" onClick={again}>
          {deskWords.refresh}
        </Button>
      </div>
      <section className={styles.section}>
        <h2 className={styles.heading}>{words.acts}</h2>
        <Acts view={view} again={again} />
      </section>
      <History view={view} />
      <section className={styles.sheet} aria-label={words.sheet}>
        <SheetAddress value={(other) => `#/protocol/${other}`}>
          <ProtocolSheet recorded={recorded} coverage={coverage} level={2} />
        </SheetAddress>
      </section>
    </>
  );
}

const forms = [
  [words.confirm, ConfirmForm],
  [words.replace, ReplaceForm],
  [words.decide, DecideForm],
  [words.end, EndForm],
  [words.hold, HoldForm],
  [words.succeed, SucceedForm],
] as const;

function Acts(props: ProtocolPartProps) {
  const styles = useDeskStyles();
  return (
    <div>
      {forms.map(([title, Form]) => (
        <details key={title} className={styles.details}>
          <summary>{title}</summary>
          <Form {...props} />
        </details>
      ))}
    </div>
  );
}

function History({ view: { history } }: { readonly view: DeskProtocol }) {
  const styles = useDeskStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.history}</h2>
      <ul className={styles.list}>
        {history.map(({ on, sentence }, index) => (
          <li key={index}>{words.line(on, sentence)}</li>
        ))}
      </ul>
    </section>
  );
}
