import type { Protocol } from "../../core/protocol/protocol.ts";

export const pickerWords = {
  label: "Welk OCMW?",
  none: "Kies …",
  option: (protocol: Protocol) =>
    `${protocol.receiver.shownName.value} (lokaal team ${protocol.team.value})`,
} as const;
