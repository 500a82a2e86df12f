/** Everything recorded of one protocol, as the pane shows and prints it. */
import { formatDay, type IsoDay } from "../../core/base/day.ts";
import { type Confirmation, type Fact } from "../../core/protocol/fact.ts";
import { factsIn } from "../../core/protocol/protocol-facts.ts";
import {
  protocolStatus,
  type ProtocolId,
  type ProtocolStatus,
  type WholeProtocol,
} from "../../core/protocol/protocol.ts";
import { factNote } from "./fact-note.ts";
import { inSections } from "./fact-sections.ts";
import { factValue } from "./fact-value.ts";
import { factWords } from "./fact-wording.nl.ts";

/** One fact with everything recorded about it. */
export interface FactView {
  /** As "mailboxes.1.address". */
  readonly path: string;
  readonly label: string;
  /** The value as text. */
  readonly value: string;
  readonly article: string;
  /** A remark that belongs to it without being a fact. */
  readonly note: string | null;
  /** What the text says, where that differs from the value, and why. */
  readonly differs: { readonly printed: string; readonly reason: string } | null;
  /** The last confirmation of the value. */
  readonly confirmed: Confirmation | null;
  /** Earlier confirmations of the same value, oldest first. */
  readonly confirmedBefore: readonly Confirmation[];
  /** Former values, oldest first. */
  readonly former: readonly FormerView[];
}

interface FormerView {
  readonly value: string;
  readonly until: IsoDay;
  readonly reason: string;
  readonly confirmations: readonly Confirmation[];
}

export interface ProtocolView {
  readonly id: ProtocolId;
  readonly receiver: string;
  readonly team: string;
  readonly status: ProtocolStatus;
  readonly unconfirmed: number;
  readonly facts: number;
  readonly sections: readonly { readonly title: string; readonly facts: readonly FactView[] }[];
  /** How it ends or ended, and which protocol precedes or follows; a sentence each. */
  readonly ends: readonly string[];
  readonly anomalies: WholeProtocol["anomalies"];
}

/** @param all - every protocol, to find the predecessors. */
export function protocolView(
  protocol: WholeProtocol,
  all: readonly WholeProtocol[],
  today: IsoDay,
): ProtocolView {
  const facts = factsIn(protocol);
  const { id, anomalies } = protocol;
  return {
    id,
    receiver: protocol.receiver.shownName.value,
    team: protocol.team.value,
    status: protocolStatus(protocol, today),
    unconfirmed: facts.filter(({ fact }) => fact.confirmed === null).length,
    facts: facts.length,
    sections: inSections(facts).map((section) => ({
      title: section.title,
      facts: section.facts.map(({ label, fact: { path, fact } }) => ({
        label,
        note: factNote(protocol, path),
        ...factView(path, fact),
      })),
    })),
    ends: endsOf(protocol, all),
    anomalies,
  };
}

function endsOf(protocol: WholeProtocol, all: readonly WholeProtocol[]): readonly string[] {
  const { id, notice, endedAtOnce, groundGone, holds, successor } = protocol;
  const named = (words: string, { receiver, team, appliesFrom }: WholeProtocol) =>
    `${words}: ${receiver.shownName.value}, lokaal team ${team.value}, vanaf ${formatDay(appliesFrom.value)}.`;
  return [
    ...(notice === null ? [] : [factWords.notice(notice)]),
    ...(endedAtOnce === null ? [] : [factWords.atOnce(endedAtOnce)]),
    ...(groundGone === null ? [] : [factWords.groundGone(groundGone)]),
    ...holds.map(factWords.hold),
    ...all.filter((one) => one.id === successor).map((one) => named(factWords.successor, one)),
    ...all.filter((one) => one.successor === id).map((one) => named(factWords.predecessor, one)),
  ];
}

function factView(path: string, fact: Fact<unknown>): Omit<FactView, "label" | "note"> {
  const { printed, reason, former = [] } = fact;
  return {
    path,
    value: factValue(path, fact.value),
    article: fact.article,
    differs: printed === undefined || reason === undefined ? null : { printed, reason },
    confirmed: fact.confirmed,
    confirmedBefore: fact.confirmedBefore ?? [],
    former: [...former]
      .sort((a, b) => (a.until < b.until ? -1 : 1))
      .map(({ value, until, reason: why, confirmations = [] }) => ({
        value: factValue(path, value),
        until,
        reason: why,
        confirmations,
      })),
  };
}
