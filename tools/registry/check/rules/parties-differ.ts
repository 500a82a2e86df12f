import { perProtocol } from "../rule.ts";

/** The sender's number as the receiver's is a slip of copying that no checksum shows. */
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
