/** What leaves the pane about a protocol's doubts: for the client's file, and for the register's keeper. */
import { formatDay, type IsoDay } from "../base/day.ts";
import type { Doubt } from "../protocol/doubts.ts";
import type { Protocol } from "../protocol/protocol.ts";
import type { SettledDoubt } from "../protocol/settled-doubts.ts";

/** A line of the file's text for each doubt that was settled. */
export function settledLines(
  protocol: Protocol,
  settled: readonly SettledDoubt[],
): readonly string[] {
  const receiver = protocol.receiver.shownName.value;
  return settled.map(
    ({ doubt, by, on }) =>
      `Nagevraagd bij ${receiver}: ${subject(doubt)}. Het klopt, zei ${by} op ${formatDay(on)}`,
  );
}

/** What the OCMW confirmed, for who keeps the register. */
export function confirmedForKeeper(protocol: Protocol, settled: readonly SettledDoubt[]): string {
  return forKeeper(
    protocol,
    settled.map(({ doubt, by, on }) => `${subject(doubt)}: klopt, zei ${by} op ${formatDay(on)}`),
  );
}

/** What the OCMW called wrong, for who keeps the register. */
export function deniedForKeeper(
  protocol: Protocol,
  denied: readonly Doubt[],
  today: IsoDay,
): string {
  return forKeeper(
    protocol,
    denied.map(
      (doubt) => `${subject(doubt)}: klopt niet volgens het OCMW, gemeld op ${formatDay(today)}`,
    ),
  );
}

function forKeeper(protocol: Protocol, lines: readonly string[]): string {
  const head = `Voor het register van de protocollen, ${protocol.id} (${protocol.receiver.shownName.value})`;
  return lines.map((line) => `${head}: ${line}. Lokaal team ${protocol.team.value}.`).join("\n");
}

function subject(doubt: Doubt): string {
  switch (doubt.kind) {
    case "merged-since":
      return `het gebied en de mailboxen, na de fusie tot ${doubt.mergedInto} op ${formatDay(doubt.mergedOn)}`;
    case "doubtful-mailbox":
      return `de mailbox ${doubt.address}`;
  }
}
