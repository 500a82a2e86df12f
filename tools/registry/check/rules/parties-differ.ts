import { perProtocol } from "../rule.ts";

/** The receiver's number differs from the sender's: a copying error that no check digits reveal. */
export const partiesDiffer = perProtocol(({ sender, receiver }) =>
  sender.kbo.value !== receiver.kbo.value
    ? []
    : [
        {
          severity: "error",
          fact: "receiver.kbo",
          problem: `${receiver.kbo.value} is het KBO-nummer van ${sender.name.value}, niet van de ontvanger.`,
          mend: "Lees het nummer na bij de partijen.",
        },
      ],
);
