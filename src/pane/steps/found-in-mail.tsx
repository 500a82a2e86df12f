import { mustGoFirst } from "../../preparing/inspect-mail.ts";
import type { FoundAtStart } from "../../preparing/look-at-start.ts";
import { foundAtStartText, foundWords } from "../mail/mail-wording.nl.ts";
import { LinkButton } from "../parts/link-button.tsx";
import { Note } from "../parts/note.tsx";
import { useWizard } from "./use-wizard.ts";

/** What stands in the way of preparing, told on the first step, before anything is typed. */
export function FoundInMail({ found }: { readonly found: readonly FoundAtStart[] }) {
  const wizard = useWizard();
  return (
    <Note tone={found.some(mustGoFirst) ? "danger" : "warning"}>
      <div role="status">
        {found.map((finding) => (
          <p key={finding.kind}>{foundAtStartText(finding)}</p>
        ))}
      </div>
      <LinkButton onClick={() => void wizard.lookAtStart()}>{foundWords.lookAgain}</LinkButton>
    </Note>
  );
}
