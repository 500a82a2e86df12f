import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ProtocolId } from "../../core/protocol/protocol.ts";
import { pickerWords } from "./protocol-picker-wording.nl.ts";
import { useSidePageTools } from "./use-side-pages.ts";

// A long name is cut off in the closed list.
const useStyles = makeStyles({ select: { minWidth: 0, "& select": { minWidth: 0 } } });

interface ProtocolPickerProps {
  readonly id: string;
  readonly value: ProtocolId | null;
  readonly onChange: (protocol: ProtocolId | null) => void;
  /** The label for no protocol, where that is an answer too. */
  readonly none?: string;
  /** The problem to show here, if any. */
  readonly problem?: string | undefined;
}

/**
 * Chooses a protocol of the registry. Ended ones are offered too: what was sent under them can
 * still go wrong.
 */
export function ProtocolPicker({ id, value, onChange, none, problem }: ProtocolPickerProps) {
  const { protocols } = useSidePageTools().registry;
  const styles = useStyles();
  return (
    <Field
      label={{ children: pickerWords.label, htmlFor: id }}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Select
        id={id}
        className={styles.select}
        value={value ?? ""}
        onChange={(_event, data) =>
          onChange(protocols.find((one) => one.id === data.value)?.id ?? null)
        }
      >
        <option value="">{none ?? pickerWords.none}</option>
        {protocols.map((protocol) => (
          <option key={protocol.id} value={protocol.id}>
            {pickerWords.option(protocol)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
