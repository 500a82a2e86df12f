import type { Theme } from "@fluentui/react-components";

/** Fluent greys the label of what is not ticked, as if it could not be. */
export const plainLabels = (theme: Theme): Theme => ({
  ...theme,
  colorNeutralForeground3: theme.colorNeutralForeground2,
});
