import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({ button: { width: "100%" } });

interface PrimaryButtonProps {
  readonly children: ReactNode;
  readonly icon?: ReactElement;
  readonly onClick: () => unknown;
}

/** The main button of a page. It is never disabled: pressed too early, it says what is missing. */
export function PrimaryButton({ children, icon, onClick }: PrimaryButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="primary"
      data-primary=""
      size="large"
      className={styles.button}
      {...(icon === undefined ? {} : { icon })}
      onClick={() => void onClick()}
    >
      {children}
    </Button>
  );
}
