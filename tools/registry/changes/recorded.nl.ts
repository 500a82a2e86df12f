/** The Dutch sentences that a change leaves in a protocol's file. */
import { formatDay } from "../../../src/core/base/day.ts";
import type { Confirmation } from "../../../src/core/protocol/fact.ts";

/** Where an end is known from, when nobody said. */
export const noSource = "Niet opgegeven.";

/** Why a value differs from the text since somebody gave another. */
export function differsBecause({ by, on }: Confirmation): string {
  return `Sinds ${formatDay(on)}, volgens ${by}.`;
}

/** Why a value no longer holds: somebody said what is right instead. */
export function confirmedOtherwise(value: string | null, { by, on }: Confirmation): string {
  const instead = value === null ? "dat er geen is" : `"${value}"`;
  return `${by} bevestigde op ${formatDay(on)} ${instead}.`;
}

/** Why an address no longer holds. */
export function mailboxReplaced(address: string, { by, on }: Confirmation): string {
  return `Op ${formatDay(on)} vervangen door ${address}, volgens ${by}.`;
}

/** Why an agreement that had no end, or another, has one. */
export function agreementEnded(source: string): string {
  return `Het einde van de samenwerkingsovereenkomst werd bekend. Bron: ${source}`;
}

/** Why the end of an agreement differs from the text. */
export function agreementEndsBecause(source: string): string {
  return `Bron: ${source}`;
}

/** What was decided about an anomaly by a confirmation. */
export function confirmedDecision(value: string | null): string {
  return value === null ? "Bevestigd dat er geen is." : `Bevestigd: ${value}`;
}

/** What was decided about the anomaly of a mailbox by replacing it. */
export function replacedDecision(address: string): string {
  return `Vervangen door ${address}`;
}
