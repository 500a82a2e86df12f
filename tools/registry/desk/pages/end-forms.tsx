/** The forms by which a protocol is held, ends, and another one follows. */
import { useState } from "react";
import type { Act } from "../protocol/acts.ts";
import { deskProtocolWords as words } from "../protocol/wording.nl.ts";
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

export function HoldForm(props: ProtocolPartProps) {
  return props.view.isHeld ? <ResumeForm {...props} /> : <SuspendForm {...props} />;
}

function SuspendForm(props: ProtocolPartProps) {
  const { saving, act } = useAct(props);
  const [from, setFrom] = useState("");
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const save = (): void =>
    void act({ name: "suspend", names: [], options: { from, reason, by } }, () => undefined);
  return (
    <DeskForm save={words.suspend} saving={saving} onSave={save}>
      <TextField label={words.holdFrom} type="date" value={from} onChange={setFrom} />
      <TextField label={words.holdReason} value={reason} onChange={setReason} />
      <TextField label={words.holdBy} value={by} onChange={setBy} />
    </DeskForm>
  );
}

function ResumeForm(props: ProtocolPartProps) {
  const { saving, act } = useAct(props);
  const [on, setOn] = useState("");
  const [by, setBy] = useState("");
  const save = (): void =>
    void act({ name: "resume", names: [], options: { on, by } }, () => undefined);
  return (
    <DeskForm save={words.resume} saving={saving} onSave={save}>
      <TextField label={words.resumeOn} type="date" value={on} onChange={setOn} />
      <TextField label={words.holdBy} value={by} onChange={setBy} />
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
