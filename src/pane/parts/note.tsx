import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "& p": { margin: 0 },
    "& p + p": { marginTop: tokens.spacingVerticalXS },
  },
  content: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke2),
  },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  dangerIcon: { color: tokens.colorStatusDangerForeground1 },
  success: { padding: 0 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
});

type Tone = "info" | "warning" | "danger" | "success";

const icons = {
  info: InfoFilled,
  warning: WarningFilled,
  danger: WarningFilled,
  success: CheckmarkCircleFilled,
} as const;

/** A remark beside the page's own content. The words carry the meaning, never the colour alone. */
export function Note({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <div className={mergeClasses(styles.note, styles[tone])}>
      <Icon className={mergeClasses(styles.icon, styles[`${tone}Icon`])} aria-hidden="true" />
      <div className={styles.content}>{children}</div>
    </div>
  );
}
