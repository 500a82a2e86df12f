import { makeStyles, tokens } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import type { CoveredChoice } from "../../core/mail/referral.ts";
import { useSidePageStack } from "../side-page/use-side-pages.ts";
import { LinkButton } from "./link-button.tsx";
import { MailAddress } from "./mail-address.tsx";
import { WhyAddress } from "./why-address.tsx";
import { labels } from "./wording.nl.ts";

const useStyles = makeStyles({
  boxes: { margin: 0, padding: 0, listStyleType: "none" },
  box: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground2 },
  address: { minWidth: 0, overflowWrap: "anywhere" },
});

type Recipients = Pick<CoveredChoice, "protocol" | "mailboxes">;

/** The mailboxes that the mail goes to, each with the reason why. */
export function RecipientList({ choice }: { readonly choice: Recipients }) {
  const pages = useSidePageStack();
  const styles = useStyles();
  return (
    <ul className={styles.boxes}>
      {recipientsOf(choice).map((address) => (
        <li key={address.value} className={styles.box}>
          <MailRegular className={styles.icon} aria-hidden="true" />
          <div className={styles.address}>
            <MailAddress address={address.value} />
            <WhyAddress address={address}>
              {address.confirmed === null && (
                <LinkButton onClick={() => pages.open({ kind: "test", id: choice.protocol.id })}>
                  {labels.test}
                </LinkButton>
              )}
            </WhyAddress>
          </div>
        </li>
      ))}
    </ul>
  );
}

/**
 * The mailboxes of a choice as the protocol records them, each with its article and confirmation.
 */
export function recipientsOf({ protocol, mailboxes }: Recipients) {
  return protocol.mailboxes
    .map(({ address }) => address)
    .filter(({ value }) => mailboxes.includes(value));
}
