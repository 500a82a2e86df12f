/** The forms by which a protocol ends and another one follows. */
import { useState } from "react";
import type { Act } from "../protocol/acts.ts";
import { protocolWords as words } from "../protocol/wording.nl.ts";
import { useAct } from "./act-forms.tsx";
import { ChoiceField, DeskForm, TextField } from "./parts.tsx";
import type { ProtocolPartProps } from "./protocol-part.ts";
import { useDeskStyles } from "./styles.ts";

export function EndForm(props: ProtocolPartProps) {
  const { saving, act } = useAct(props);
  const [reason, setReason] = useState("notice");
  const [on, setOn] = useState("");
  const [givenOn, setGivenOn] = useState("");
  const [by, setBy] = useState("");
  const [source, setSource] = useState("");
  const isNotice = reason === "notice";
  const knows = isNotice || reason === "agreement-ended";
  const options: Act["options"] = {
    reason,
    on,
    source,
    ...(knows ? { "given-on": givenOn } : {}),
    ...(isNotice ? { by } : {}),
  };
  const save = (): void => void act({ name: "end", names: [], options }, () => undefined);
  return (
    <DeskForm save={words.save} saving={saving} onSave={save}>
      <ChoiceField
        label={words.reason}
        value={reason}
        onChange={setReason}
        choices={Object.entries(words.reasons)}
      />
      {isNotice && (
        <ChoiceField
          label={words.party}
          value={by}
          onChange={setBy}
          choices={Object.entries(words.parties)}
        />
      )}
      {knows && (
        <TextField
          label={isNotice ? words.givenOn : words.knownOn}
          type="date"
          value={givenOn}
          onChange={setGivenOn}
        />
      )}
      <TextField
        label={knows ? words.lastDay : words.firstDayOut}
        type="date"
        value={on}
        onChange={setOn}
        {...(isNotice ? { hint: words.lastDayHint } : {})}
      />
      <TextField label={words.source} value={source} onChange={setSource} />
    </DeskForm>
  );
}

export function SucceedForm(props: ProtocolPartProps) {
  const styles = useDeskStyles();
  const { saving, act } = useAct(props);
  const { successors } = props.view;
  const [chosen, setChosen] = useState("");
  const next = successors.find(({ id }) => id === chosen) ?? successors[0];
  if (next === undefined) return <p className={styles.plain}>{words.noSuccessor}</p>;
  const save = (): void =>
    void act({ name: "succeed", names: [next.id], options: {} }, () => undefined);
  return (
    <DeskForm save={words.save} saving={saving} onSave={save}>
      <ChoiceField
        label={words.successor}
        value={next.id}
        onChange={setChosen}
        choices={successors.map(({ id, receiver, team }) => [id, `${receiver}, ${team} (${id})`])}
      />
    </DeskForm>
  );
}
