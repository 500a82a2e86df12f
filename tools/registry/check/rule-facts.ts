/** Facts about a protocol that several rules use. */
import type { IsoDay } from "../../../src/core/base/day.ts";
import { protocolStatus, type WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { RegistrySource } from "../files/source.ts";

/** Whether a protocol has ended, so that its open questions no longer matter. */
export function isOver(protocol: WholeProtocol, today: IsoDay): boolean {
  return protocolStatus(protocol, today).kind === "ended";
}

/** Whether the anomaly of a mailbox was decided. */
export function lookedAt({ anomalies }: WholeProtocol, mailbox: string): boolean {
  return anomalies.some((anomaly) => anomaly.mailbox === mailbox && anomaly.decision !== null);
}

/** The municipalities of a territory and their other names, former or French. */
export function municipalityNames(
  { territory }: WholeProtocol,
  { registry }: RegistrySource,
): readonly string[] {
  const names = registry.places
    .filter(({ postcode }) => territory.value.includes(postcode))
    .flatMap(({ municipality, otherNames = [] }) => [municipality, ...otherNames]);
  return [...new Set(names)];
}
