import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { recipientWords } from "./recipient-wording.nl.ts";
import { useTextStyles } from "./text-styles.ts";

const useStyles = makeStyles({
  unconfirmed: { "& summary": { color: tokens.colorStatusWarningForeground3 } },
});

interface WhyAddressProps {
  readonly address: Protocol["mailboxes"][number]["address"];
  /** What can be done about it, such as sending a test. */
  readonly children?: ReactNode;
}

/** *Waarom dit adres?*: its article, how it is printed, and when it was last confirmed. */
export function WhyAddress({ address, children }: WhyAddressProps) {
  const styles = { ...useTextStyles(), ...useStyles() };
  const open = address.confirmed === null;
  const label = open ? recipientWords.whyUnconfirmed : recipientWords.why;
  return (
    <details className={mergeClasses(styles.details, open && styles.unconfirmed)}>
      {/* The accessible name begins with the visible words. */}
      <summary tabIndex={0} aria-label={`${label} ${address.value}`}>
        {label}
      </summary>
      <p>{recipientWords.whyAddress(address)}</p>
      {children}
    </details>
  );
}
