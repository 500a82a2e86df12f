import { useRef, useState } from "react";
import { draftDeskWords as words } from "../drafts/wording.nl.ts";
import { DeskForm, DeskPage, NotHere, TextField } from "./parts.tsx";
import { useDeskStyles } from "./styles.ts";
import { useAnswer } from "./use-answer.ts";
import { useSaving } from "./use-saving.ts";

/** The drafts that wait, and a new one from a file. */
export function DraftsPage() {
  const styles = useDeskStyles();
  const { answer } = useAnswer("drafts", {});
  return (
    <DeskPage title={words.title}>
      <ChooseFile />
      <section className={styles.section}>
        <h2 className={styles.heading}>{words.waiting}</h2>
        {answer.kind !== "here" ? (
          <NotHere answer={answer} />
        ) : answer.value.drafts.length === 0 ? (
          <p className={styles.plain}>{words.none}</p>
        ) : (
          <ul className={styles.list}>
            {answer.value.drafts.map(({ id, open }) => (
              <li key={id}>
                <a className={styles.link} href={`#/drafts/${id}`}>
                  {id}
                </a>
                : {words.open(open)}
              </li>
            ))}
          </ul>
        )}
      </section>
    </DeskPage>
  );
}

function ChooseFile() {
  const styles = useDeskStyles();
  const input = useRef<HTMLInputElement>(null);
  const [id, setId] = useState("");
  const { saving, save, refuse } = useSaving();
  const read = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (file === undefined) {
      refuse(words.nothingChosen);
      return;
    }
    const sent = { name: file.name, bytes: await base64Of(file), id };
    await save("read-file", sent, (made) => {
      location.hash = `#/drafts/${made.id}`;
    });
  };
  return (
    <DeskForm save={words.read} saving={saving} onSave={() => void read()}>
      <div className={styles.section}>
        <label htmlFor="protocol-file">{words.choose}</label>
        <input id="protocol-file" ref={input} type="file" accept=".txt,.pdf" />
        <p className={styles.quiet}>{words.chooseHint}</p>
      </div>
      <TextField label={words.id} value={id} onChange={setId} hint={words.idHint} />
    </DeskForm>
  );
}

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === "string" ? reader.result : "";
      resolve(address.slice(address.indexOf(",") + 1));
    };
    reader.onerror = () => reject(new Error("The file cannot be read"));
    reader.readAsDataURL(file);
  });
}
