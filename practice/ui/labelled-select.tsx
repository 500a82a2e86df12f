import { Field, Select } from "@fluentui/react-components";

/** A drop-down list with a label. */
export function LabelledSelect<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Partial<Record<T, string>>>;
  readonly onChoose: (value: T) => void;
}) {
  const values = Object.keys(props.options) as T[];
  return (
    <Field label={props.label} size="small">
      <Select
        size="small"
        value={props.value}
        onChange={(_, { value }) => {
          const chosen = values.find((one) => one === value);
          if (chosen !== undefined) props.onChoose(chosen);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {props.options[value]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
