/** The forms by which somebody's word is recorded: a fact, a mailbox, a decision. */
import { useState } from "react";
import type { Act } from "../protocol/acts.ts";
import { deskProtocolWords as words } from "../protocol/wording.nl.ts";
import { ChoiceField, DeskForm, TextField, todayText } from "./parts.tsx";
import type { ProtocolPartProps } from "./protocol-part.ts";
import { useDeskStyles } from "./styles.ts";
import { useSaving } from "./use-saving.ts";

/** Sends an act on the protocol as this page shows it, and reads the protocol anew after it. */
export function useAct({ view, again }: ProtocolPartProps) {
  const { saving, save } = useSaving();
  const { version, recorded } = view;
  const act = (one: Act, then: () => void): Promise<void> =>
    save("act", { id: recorded.id, version, acts: [{ ...one, names: [...one.names] }] }, () => {
      then();
      again();
    });
  return { saving, act };
}

export function ConfirmForm(props: ProtocolPartProps) {
  const { facts } = props.view;
  const { saving, act } = useAct(props);
  const [path, setPath] = useState(facts[0]?.path ?? "");
  const [chosen, setKind] = useState("right");
  const [value, setValue] = useState("");
  const [by, setBy] = useState("");
  const [on, setOn] = useState(todayText);
  const now = facts.find((fact) => fact.path === path)?.value ?? null;
  // Nothing can be confirmed where there is no value.
  const kind = now === null && chosen === "right" ? "other" : chosen;
  const options: Act["options"] = {
    by,
    on,
    ...(kind === "other" ? { value } : {}),
    ...(kind === "none" ? { "without-value": true } : {}),
  };
  const save = (): void =>
    void act({ name: "confirm", names: [path], options }, () => setValue(""));
  return (
    <DeskForm save={words.save} saving={saving} onSave={save}>
      <ChoiceField
        label={words.fact}
        value={path}
        onChange={setPath}
        choices={facts.map((fact) => [fact.path, shortened(fact.label, fact.value)])}
      />
      <ChoiceField
        label={words.howRight}
        value={kind}
        onChange={setKind}
        choices={[
          ...(now === null ? [] : [["right", words.isRight] as const]),
          ["other", words.isOther],
          ["none", words.isNone],
        ]}
      />
      {kind === "other" && <TextField label={words.value} value={value} onChange={setValue} />}
      <TextField label={words.by} value={by} onChange={setBy} />
      <TextField label={words.on} type="date" value={on} onChange={setOn} />
    </DeskForm>
  );
}

function shortened(label: string, value: string | null): string {
  const text = value ?? words.noValue;
  return `${label}: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}

export function ReplaceForm(props: ProtocolPartProps) {
  const { saving, act } = useAct(props);
  const addresses = props.view.recorded.mailboxes.map(({ address }) => address.value);
  const [chosen, setOld] = useState("");
  const [address, setAddress] = useState("");
  const [by, setBy] = useState("");
  const [on, setOn] = useState(todayText);
  const old = addresses.includes(chosen) ? chosen : (addresses[0] ?? "");
  const save = (): void =>
    void act({ name: "replace-mailbox", names: [old, address.trim()], options: { by, on } }, () =>
      setAddress(""),
    );
  return (
    <DeskForm save={words.save} saving={saving} onSave={save}>
      <ChoiceField
        label={words.mailbox}
        value={old}
        onChange={setOld}
        choices={addresses.map((one) => [one, one])}
      />
      <TextField label={words.newAddress} value={address} onChange={setAddress} />
      <TextField label={words.byReceiver} value={by} onChange={setBy} />
      <TextField label={words.on} type="date" value={on} onChange={setOn} />
    </DeskForm>
  );
}

export function DecideForm(props: ProtocolPartProps) {
  const styles = useDeskStyles();
  const { saving, act } = useAct(props);
  const open = props.view.recorded.anomalies.filter(({ decision }) => decision === null);
  const [chosen, setChosen] = useState("");
  const [what, setWhat] = useState("");
  const [by, setBy] = useState("");
  const [on, setOn] = useState(todayText);
  const anomaly = open.find(({ id }) => id === chosen) ?? open[0];
  if (anomaly === undefined) return <p className={styles.plain}>{words.noAnomaly}</p>;
  const save = (): void =>
    void act({ name: "decide", names: [anomaly.id], options: { what, by, on } }, () => setWhat(""));
  return (
    <DeskForm save={words.save} saving={saving} onSave={save}>
      <ChoiceField
        label={words.anomaly}
        value={anomaly.id}
        onChange={setChosen}
        choices={open.map(({ id, what: about }) => [id, about])}
      />
      <p className={styles.quiet}>{anomaly.why}</p>
      <TextField label={words.what} value={what} onChange={setWhat} />
      <TextField label={words.by} value={by} onChange={setBy} />
      <TextField label={words.on} type="date" value={on} onChange={setOn} />
    </DeskForm>
  );
}
