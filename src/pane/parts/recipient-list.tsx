import { makeStyles, tokens } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import type { CoveredChoice } from "../../core/mail/referral.ts";
import { labels } from "./wording.nl.ts";
import { LinkButton } from "./link-button.tsx";
import { Mailbox } from "./mailbox.tsx";
import { useSidePages } from "./use-side-pages.ts";
import { WhyAddress } from "./why-address.tsx";

const useStyles = makeStyles({
  boxes: { margin: 0, padding: 0, listStyleType: "none" },
  box: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground2 },
  address: { minWidth: 0, overflowWrap: "anywhere" },
});

type Recipients = Pick<CoveredChoice, "protocol" | "mailboxes">;

/** Where the mail goes for a place, and why there. */
export function RecipientList({ choice }: { readonly choice: Recipients }) {
  const pages = useSidePages();
  const styles = useStyles();
  return (
    <ul className={styles.boxes}>
      {recipientsOf(choice).map((address) => (
        <li key={address.value} className={styles.box}>
          <MailRegular className={styles.icon} aria-hidden="true" />
          <div className={styles.address}>
            <Mailbox address={address.value} />
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

/** The mailboxes of a choice as the protocol has them, each with its article and confirmation. */
export function recipientsOf({ protocol, mailboxes }: Recipients) {
  return protocol.mailboxes
    .map(({ address }) => address)
    .filter(({ value }) => mailboxes.includes(value));
}
