import { perProtocol } from "../rule.ts";
import { confirmationsIn } from "../confirmations.ts";

/** Confirmations, decisions and replacements are not in the future. */
export const confirmedInTime = perProtocol((protocol, { today }) =>
  confirmationsIn(protocol)
    .filter(({ on }) => on > today)
    .map(({ path, on }) => ({
      severity: "error",
      fact: path,
      problem: `De bevestiging of beslissing van ${on} ligt in de toekomst.`,
      mend: "Verbeter de dag.",
    })),
);
