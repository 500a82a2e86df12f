import { perProtocol } from "../rule.ts";

/** A text that dates the advice after the signature has an anomaly about it. */
export const impossibleAdvice = perProtocol((protocol) =>
  (["sender", "receiver"] as const).flatMap((party) => {
    const { on } = protocol.dpoAdvice[party];
    const recorded = protocol.anomalies.some(({ article }) => article === on.article);
    if (on.value <= protocol.signedOn.value || recorded) return [];
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
