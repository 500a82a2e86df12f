import { perProtocol } from "../rule.ts";

/** Agreement, signature, entry into force: another order is possible but unusual. */
export const datesInOrder = perProtocol((protocol) => {
  const { agreement, signedOn, appliesFrom } = protocol;
  const findings = [];
  if (agreement.concludedOn.value > appliesFrom.value)
    findings.push({
      severity: "advice" as const,
      fact: "agreement.concludedOn",
      problem: "De samenwerkingsovereenkomst kwam er pas na de inwerkingtreding van het protocol.",
      mend: "Lees beide datums na in de tekst.",
    });
  else if (agreement.concludedOn.value > signedOn.value)
    findings.push({
      severity: "advice" as const,
      fact: "agreement.concludedOn",
      problem: "De samenwerkingsovereenkomst kwam er pas na de ondertekening van het protocol.",
      mend: "Lees beide datums na in de tekst.",
    });
  if (signedOn.value > appliesFrom.value)
    findings.push({
      severity: "advice" as const,
      fact: "appliesFrom",
      problem: "Het protocol trad in werking voor het ondertekend was.",
      mend: "Lees beide datums na in de tekst.",
    });
  return findings;
});
