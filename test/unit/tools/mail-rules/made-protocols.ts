import type { Protocol, WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import type { MailRule } from "../../../../tools/mail-rules/mail-rule.ts";
import { makeRules } from "../../../../tools/mail-rules/make-rules.ts";
import { readPlaceFiles } from "../../../../tools/registry/files/place-files.ts";
import { REGISTRY_FOLDER } from "../../../../tools/registry/files/source.ts";
import { makeRegistry } from "../../../made-registry/made-registry.ts";
import { day } from "../../core/protocol/made-protocol.ts";

/** A day on which all of `madeProtocols` are in force. */
export const made = day("2027-06-01");

const places = readPlaceFiles(REGISTRY_FOLDER);

/** So many made protocols, none of which ever ends. */
export function madeProtocols(count: number): readonly WholeProtocol[] {
  return makeRegistry(count, 1, places).map(({ record }) => ({
    ...record,
    notice: null,
    endedAtOnce: null,
    groundGone: null,
    holds: [],
    lastDay: { ...record.lastDay, value: null },
    agreement: { ...record.agreement, lastDay: { ...record.agreement.lastDay, value: null } },
  }));
}

export function rulesFor(
  protocols: readonly Protocol[],
  on: typeof made = made,
): readonly MailRule[] {
  const rules = makeRules(protocols, on);
  if (!rules.ok) throw new Error(rules.error.kind);
  return rules.value;
}
