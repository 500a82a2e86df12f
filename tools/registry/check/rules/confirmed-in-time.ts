import { perProtocol } from "../rule.ts";
import { confirmationsIn } from "../confirmations.ts";

/** Nobody confirms, decides or replaces something tomorrow. */
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
