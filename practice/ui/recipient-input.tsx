import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import type { AddressField, MailRecipient } from "../mail/message-item.ts";
import { resolveTyped } from "../mail/typed-recipients.ts";
import { wording } from "../wording.nl.ts";
import { usePractice, usePracticeState } from "./context.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "88px 1fr",
    alignItems: "center",
    minHeight: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  people: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", padding: "4px 0" },
  list: { display: "contents", margin: 0, padding: 0, listStyleType: "none" },
  pill: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    padding: "2px 2px 2px 10px",
    maxWidth: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  address: { overflow: "hidden", textOverflow: "ellipsis" },
  remove: { minWidth: "20px", width: "20px", height: "20px", padding: 0, borderRadius: "50%" },
  input: {
    flexGrow: 1,
    minWidth: "160px",
    height: "28px",
    padding: 0,
    border: "none",
    outlineStyle: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    borderBottom: "2px solid transparent",
    ":focus": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  unresolved: { color: tokens.colorStatusDangerForeground3, width: "100%" },
});

/**
 * One recipient field. Text becomes a recipient on Enter, on ; or , and on leaving the field. Until
 * then no add-in sees it, as in Outlook.
 */
export function RecipientInput({ field }: { readonly field: AddressField }) {
  const { session, id: windowId } = usePractice();
  const { mailbox, typed } = usePracticeState();
  const styles = useStyles();
  const words = wording.compose;
  const people = mailbox.item[field];
  const id = `${windowId}-${field}`;
  const text = typed[field];

  const resolve = (given: string) => {
    const { recipients, rest } = resolveTyped(given, session.store.get().mailbox.item[field]);
    session.changeItem((item) => ({ ...item, [field]: recipients }));
    session.type(field, rest);
  };
  const remove = (address: string) =>
    session.changeItem((item) => ({
      ...item,
      [field]: item[field].filter((one) => one.address !== address),
    }));

  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {words.fields[field]}
      </label>
      <div className={styles.people}>
        {people.length > 0 && (
          <Recipients label={words.fields[field]} people={people} onRemove={remove} />
        )}
        <input
          id={id}
          className={styles.input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-describedby={text === "" ? undefined : `${id}-unresolved`}
          onChange={(event) => {
            const { value } = event.target;
            if (/[;,]$/.test(value)) resolve(value);
            else session.type(field, value);
          }}
          onBlur={() => text.trim() !== "" && resolve(text)}
          onKeyDown={(event) => {
            if (event.key === "Enter") resolve(text);
            if (event.key === "Backspace" && text === "") {
              const last = people.at(-1);
              if (last !== undefined) remove(last.address);
            }
          }}
        />
        {text !== "" && (
          <Text id={`${id}-unresolved`} size={200} className={styles.unresolved}>
            {words.unresolved(text)}
          </Text>
        )}
      </div>
    </div>
  );
}

interface RecipientsProps {
  readonly label: string;
  readonly people: readonly MailRecipient[];
  readonly onRemove: (address: string) => void;
}

/** The resolved recipients of a field, each with a button to remove it. */
function Recipients({ label, people, onRemove }: RecipientsProps) {
  const styles = useStyles();
  const words = wording.compose;
  return (
    <ul className={styles.list} aria-label={label}>
      {people.map(({ address, name, isList = false }) => (
        <li key={address} className={styles.pill} title={address}>
          <Text size={300} className={styles.address}>
            {name === address ? address : `${name} (${address})`}
            {isList && ` · ${words.list}`}
          </Text>
          <Button
            className={styles.remove}
            appearance="subtle"
            size="small"
            icon={<Dismiss12Regular />}
            aria-label={words.removeRecipient(address)}
            onClick={() => onRemove(address)}
          />
        </li>
      ))}
    </ul>
  );
}
