import { factsIn } from "../../../../src/core/protocol/protocol-facts.ts";
import { protocolPeriod, type WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { valueText } from "../../changes/fact-history.ts";
import type { Coverage } from "../../coverage/coverage.ts";
import type { ProtocolRef } from "../../coverage/protocol-ref.ts";
import type { RegistryNow } from "../server/registry-reader.ts";
import { historyOf, type HistoryLine } from "./history.ts";
import { labelOf } from "./labels.ts";

/** A fact that can be confirmed. */
interface FactChoice {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
}

/** Everything on a protocol's page. */
export interface DeskProtocol {
  /** Of the file, as it was read for this page. */
  readonly version: string;
  readonly recorded: WholeProtocol;
  /** What concerns this protocol, for its sheet. */
  readonly coverage: Coverage;
  readonly history: readonly HistoryLine[];
  readonly facts: readonly FactChoice[];
  /** Suspended, or it will be: only then it can be used again. */
  readonly isHeld: boolean;
  /** Those that may follow, the likeliest first. */
  readonly successors: readonly ProtocolRef[];
}

/** null when there is no protocol of that name, or its file cannot be read. */
export function deskProtocol(
  { source, coverage, versionOf }: RegistryNow,
  id: string,
): DeskProtocol | null {
  const recorded = source.files.find(({ protocol }) => protocol?.id === id)?.protocol ?? null;
  const version = versionOf(id);
  if (recorded === null || version === null) return null;
  return {
    version,
    recorded,
    coverage: coverageAbout(coverage, id),
    history: historyOf(recorded),
    facts: factsIn(recorded).map(({ path, fact }) => ({
      path,
      label: labelOf(path),
      value: valueText(fact.value),
    })),
    isHeld: recorded.holds.at(-1)?.lifted === null,
    successors: successorsOf(recorded, source.registry.protocols as readonly WholeProtocol[]),
  };
}

function coverageAbout(coverage: Coverage, id: string): Coverage {
  return {
    on: coverage.on,
    protocols: coverage.protocols.filter((one) => one.id === id || one.successor === id),
    municipalities: coverage.municipalities.filter(({ postcodes }) =>
      postcodes.some(({ protocol }) => protocol?.id === id),
    ),
    ending: coverage.ending.filter(({ protocol }) => protocol.id === id),
    pending: coverage.pending.filter(({ protocol }) => protocol.id === id),
    unconfirmed: coverage.unconfirmed.filter(({ protocol }) => protocol.id === id),
  };
}

/** Later protocols; those that share a postcode come first. */
function successorsOf(
  { id, territory, appliesFrom }: WholeProtocol,
  all: readonly WholeProtocol[],
): readonly ProtocolRef[] {
  const shares = (one: WholeProtocol): number =>
    Number(one.territory.value.some((code) => territory.value.includes(code)));
  return all
    .filter((one) => one.id !== id && protocolPeriod(one).appliesFrom > appliesFrom.value)
    .sort((a, b) => shares(b) - shares(a))
    .map((one) => ({
      id: one.id,
      receiver: one.receiver.shownName.value,
      team: one.team.value,
    }));
}
