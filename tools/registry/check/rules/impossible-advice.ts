import { advisedAfterSigning } from "../../../../src/core/protocol/advice-dates.ts";
import { perProtocol } from "../rule.ts";

/** A text that dates the advice after the signature has an anomaly about it. */
export const impossibleAdvice = perProtocol((protocol) =>
  advisedAfterSigning(protocol).flatMap((party) => {
    const { on } = protocol.dpoAdvice[party];
    if (protocol.anomalies.some(({ article }) => article === on.article)) return [];
    return [
      {
        severity: "error" as const,
        fact: `dpoAdvice.${party}.on`,
        problem: `Het advies van ${on.value} kwam na de ondertekening van ${protocol.signedOn.value}.`,
        mend: `Lees de tekst na. Staat het er zo, leg dan een eigenaardigheid vast bij ${on.article}.`,
      },
    ];
  }),
);
