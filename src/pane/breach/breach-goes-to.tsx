import type { Protocol } from "../../core/protocol/protocol.ts";
import { useTextStyles } from "../parts/text-styles.ts";
import { useSidePageTools } from "../side-page/use-side-pages.ts";
import { breachProblemText, breachWords, receiverDpoText } from "./breach-wording.nl.ts";
import { ownDpo } from "./own-dpo.ts";
import { receiverDpo } from "./receiver-dpo.ts";

/** Who will get the mail, and who will not. */
export function BreachGoesTo({ protocol }: { readonly protocol: Protocol | null }) {
  const { protocols } = useSidePageTools().registry;
  const styles = useTextStyles();
  const own = ownDpo(protocols, protocol);
  const theirs = protocol === null ? null : receiverDpo(protocol);
  if (own === null) return <div>{breachProblemText({ kind: "protocol-needed" })}</div>;
  return (
    <section>
      <h2 className={styles.heading}>{breachWords.goesTo}</h2>
      <ul className={styles.list}>
        <li>{breachWords.yourDpo(own)}</li>
        {protocol !== null && theirs?.kind === "confirmed" && (
          <li>{receiverDpoText(protocol, theirs)}</li>
        )}
      </ul>
      {protocol !== null && theirs !== null && theirs.kind !== "confirmed" && (
        <p>{receiverDpoText(protocol, theirs)}</p>
      )}
    </section>
  );
}
