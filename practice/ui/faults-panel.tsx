import { Button, Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { Fault, FaultKind } from "../host/faults.ts";
import type { RuntimeName } from "../host/start-up.ts";
import { wording } from "../wording.nl.ts";
import { usePractice } from "./context.ts";
import { LabelledSelect } from "./labelled-select.tsx";

const words = wording.faults;
type PractisedCall = keyof typeof words.calls;

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "12px", margin: "8px 0" },
  list: { margin: "4px 0 0", paddingLeft: "20px" },
});

/** Lets the user choose what fails, to see what the add-in says about it. */
export function FaultsPanel() {
  const { faults } = usePractice();
  const planned = useSyncExternalStore(
    (listener) => faults.subscribe(listener),
    () => faults.list(),
  );
  return (
    <>
      <Text>{words.intro}</Text>
      <FaultForm isEmpty={planned.length === 0} />
      <div role="status">
        {planned.length === 0 ? (
          <Text size={200}>{words.none}</Text>
        ) : (
          <PlannedFaults faults={planned} />
        )}
      </div>
    </>
  );
}

/** Adds a fault, or clears all. */
function FaultForm({ isEmpty }: { readonly isEmpty: boolean }) {
  const { faults } = usePractice();
  const [call, setCall] = useState<PractisedCall>("addFileAttachmentFromBase64Async");
  const [kind, setKind] = useState<FaultKind>("error");
  const [where, setWhere] = useState<RuntimeName | "everywhere">("everywhere");
  const [once, setOnce] = useState(true);
  const styles = useStyles();
  const add = (): void =>
    faults.fail({
      call,
      kind,
      ...(where === "everywhere" ? {} : { runtime: where }),
      ...(once ? { occurrence: 1 } : {}),
    });
  return (
    <div className={styles.row}>
      <LabelledSelect label={words.call} value={call} options={words.calls} onChoose={setCall} />
      <LabelledSelect label={words.kind} value={kind} options={words.kinds} onChoose={setKind} />
      <LabelledSelect
        label={words.where}
        value={where}
        options={{ everywhere: words.everywhere, ...words.runtimes }}
        onChoose={setWhere}
      />
      <Checkbox
        label={words.once}
        checked={once}
        onChange={(_, { checked }) => setOnce(checked === true)}
      />
      <Button size="small" appearance="primary" onClick={add}>
        {words.add}
      </Button>
      <Button size="small" disabled={isEmpty} onClick={() => faults.clear()}>
        {words.clear}
      </Button>
    </div>
  );
}

function PlannedFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const styles = useStyles();
  return (
    <>
      <Text size={200} weight="semibold">
        {words.list}
      </Text>
      <ul className={styles.list}>
        {faults.map((fault, index) => (
          <li key={index}>
            <Text size={200}>
              {nameOf(fault.call)}: {words.kinds[fault.kind]}
              {fault.runtime !== undefined && ` (${words.runtimes[fault.runtime]})`}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf(call: string): string {
  return Object.entries(words.calls).find(([known]) => known === call)?.[1] ?? call;
}
