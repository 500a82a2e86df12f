import { perProtocol } from "../rule.ts";

/** A protocol is followed by another one that the registry holds and that started later. */
export const successorExists = perProtocol((protocol, { registry }) => {
  if (protocol.successor === null) return [];
  const successor = registry.protocols.find(({ id }) => id === protocol.successor);
  if (successor !== undefined && successor.appliesFrom.value > protocol.appliesFrom.value)
    return [];
  return [
    {
      severity: "error",
      fact: "successor",
      problem:
        successor === undefined
          ? `De opvolger "${protocol.successor}" staat niet in het register.`
          : `De opvolger "${protocol.successor}" trad niet later in werking.`,
      mend: "Voeg de opvolger toe, of verbeter de verwijzing.",
    },
  ];
});
