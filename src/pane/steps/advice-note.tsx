import { unsettledAdvice } from "../../core/protocol/advice-dates.ts";
import type { WholeProtocol } from "../../core/protocol/protocol.ts";
import { CopyTextBox } from "../parts/copy-text-box.tsx";
import { Note } from "../parts/note.tsx";
import { useTextStyles } from "../parts/text-styles.ts";
import { useSidePageTools } from "../side-page/use-side-pages.ts";
import { adviceWords } from "./advice-wording.nl.ts";

/** What the DPO has to settle about the days of the advice. Nobody is asked to answer it here. */
export function AdviceNote({ protocol }: { readonly protocol: WholeProtocol }) {
  const { today } = useSidePageTools();
  const styles = useTextStyles();
  const parties = unsettledAdvice(protocol);
  if (parties.length === 0) return null;
  return (
    <Note tone="info">
      <h3 className={styles.subheading}>{adviceWords.title}</h3>
      <p>{adviceWords.text(protocol, parties)}</p>
      <p>{adviceWords.meanwhile(protocol)}</p>
      <CopyTextBox
        folded
        title={adviceWords.forDpo}
        text={adviceWords.line(protocol, parties, today())}
      />
    </Note>
  );
}
