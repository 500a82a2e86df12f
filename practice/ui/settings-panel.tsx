import { Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { convertBody } from "../mail/message-item.ts";
import { wording } from "../wording.nl.ts";
import { clients } from "../clients/clients.ts";
import { clientLabels, sentenceFor } from "../clients/wording.nl.ts";
import { usePractice, usePracticeState } from "./context.ts";
import { LabelledSelect } from "./labelled-select.tsx";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(190px, 1fr))",
    gap: "12px",
    maxWidth: "880px",
    marginBottom: "8px",
  },
  check: { marginLeft: "-8px" },
  client: { maxWidth: "220px" },
  differences: { margin: "4px 0 12px", paddingLeft: "20px", maxWidth: "760px" },
});

/** Which Outlook this window imitates: what a team member knows, and what only an administrator does. */
export function SettingsPanel() {
  const { session } = usePractice();
  const { settings } = usePracticeState();
  const words = wording.settings;
  const styles = useStyles();
  return (
    <>
      <ClientChoice />
      <div className={styles.row}>
        <MailChoice />
        <LabelledSelect
          label={words.theme}
          value={settings.theme}
          options={words.themes}
          onChoose={(theme) => session.set({ theme })}
        />
      </div>
      <details>
        <summary>{words.forAdministrators}</summary>
        <ForAdministrators />
      </details>
    </>
  );
}

/** The kind of mail, and whether it has a layout. */
function MailChoice() {
  const { session, tools } = usePractice();
  const { item } = usePracticeState().mailbox;
  const words = wording.settings;
  return (
    <>
      <LabelledSelect
        label={words.composeType}
        value={item.composeType}
        options={words.composeTypes}
        onChoose={(composeType) => session.newMail(composeType, item.body.kind)}
      />
      <LabelledSelect
        label={words.bodyKind}
        value={item.body.kind}
        options={words.bodyKinds}
        onChoose={(kind) =>
          session.changeItem((now) => ({ ...now, body: convertBody(now.body, kind, tools) }))
        }
      />
    </>
  );
}

/** The version, what happens at Send, and what this client does otherwise than documented. */
function ForAdministrators() {
  const { session } = usePractice();
  const { settings } = usePracticeState();
  const words = wording.settings;
  const styles = useStyles();
  return (
    <>
      <ClientDifferences />
      <div className={styles.row}>
        <LabelledSelect
          label={words.requirementSet}
          value={settings.requirementSet}
          options={words.requirementSets}
          onChoose={(requirementSet) => {
            session.closePane();
            session.set({ requirementSet });
          }}
        />
        <LabelledSelect
          label={words.sendMode}
          value={settings.sendMode}
          options={words.sendModes}
          onChoose={(sendMode) => session.set({ sendMode })}
        />
      </div>
      <Checkbox
        className={styles.check}
        label={words.mailboxesAsLists}
        checked={settings.mailboxesAsLists}
        onChange={(_, { checked }) => session.set({ mailboxesAsLists: checked === true })}
      />
      <Checkbox
        className={styles.check}
        label={words.bareScript}
        checked={settings.bareScript}
        onChange={(_, { checked }) => session.set({ bareScript: checked === true })}
      />
      <Text size={200} block>
        {words.note}
      </Text>
    </>
  );
}

function ClientChoice() {
  const { session } = usePractice();
  const { client } = usePracticeState().settings;
  const styles = useStyles();
  return (
    <div className={styles.client}>
      <LabelledSelect
        label={wording.settings.client}
        value={client}
        options={clientLabels}
        onChoose={(chosen) => {
          session.closePane();
          session.set({ client: chosen });
        }}
      />
    </div>
  );
}

/** In a sentence each, what the chosen Outlook does otherwise than documented. */
function ClientDifferences() {
  const { client } = usePracticeState().settings;
  const { differences } = clients[client];
  const words = wording.settings;
  const styles = useStyles();
  return differences.length === 0 ? (
    <Text size={200} block className={styles.differences}>
      {words.noneDiffers}
    </Text>
  ) : (
    <ul className={styles.differences} aria-label={words.clientDoes}>
      {differences.map((difference) => (
        <li key={difference.behaviour}>
          <Text size={200}>{sentenceFor(difference)}</Text>
        </li>
      ))}
    </ul>
  );
}
