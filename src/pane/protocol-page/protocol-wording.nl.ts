import { formatDay } from "../../core/base/day.ts";
import type { Confirmation } from "../../core/protocol/fact.ts";
import type { ProtocolStatus } from "../../core/protocol/protocol.ts";
import { factWords, statusText } from "./fact-wording.nl.ts";

export const protocolWords = {
  title: "Protocol bekijken",
  team: (team: string) => `Protocol van Opgroeien regie, lokaal team Kind en Gezin ${team}.`,
  status: (status: ProtocolStatus) => `Vandaag: ${statusText(status)}.`,
  unconfirmed: (open: number, all: number) =>
    open === all
      ? "Alles hier komt uit de ondertekende tekst. Het OCMW bevestigde er nog niets van; wat je moet navragen, zegt de eerste stap."
      : `${all - open} van de ${all} feiten zijn door iemand bevestigd.${open === 0 ? "" : " De rest komt uit de ondertekende tekst."}`,
  openAll: "Alles openen",
  printed: (printed: string) => `${factWords.printed}: “${printed}”`,
  why: (reason: string) => `${factWords.why}: ${reason}`,
  lastConfirmed: (confirmed: Confirmation | null) =>
    confirmed === null ? factWords.unconfirmed : factWords.confirmed(confirmed.by, confirmed.on),
  confirmedThen: ({ by, on }: Confirmation) => `Ook bevestigd door ${by} op ${formatDay(on)}.`,
  missing:
    "Dit protocol staat niet meer in het register dat met dit paneel meekomt. Sluit het paneel en open het opnieuw.",
} as const;
