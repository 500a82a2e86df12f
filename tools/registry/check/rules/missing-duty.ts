import { perProtocol } from "../rule.ts";

/** A text without the duty to inform the client has an anomaly about it. */
export const missingDuty = perProtocol((protocol) =>
  protocol.informationDuty.value !== null ||
  protocol.anomalies.some(({ article }) => article === "artikel 3")
    ? []
    : [
        {
          severity: "error",
          fact: "informationDuty",
          problem: "De vijf punten om de cliënt te informeren ontbreken zonder uitleg.",
          mend: "Lees artikel 3 na. Ontbreken ze er, leg dan een eigenaardigheid vast bij artikel 3.",
        },
      ],
);
