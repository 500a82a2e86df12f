import type { Finding } from "./finding.ts";
import { anomaliesDecided } from "./rules/anomalies-decided.ts";
import { confirmedInTime } from "./rules/confirmed-in-time.ts";
import { datesInOrder } from "./rules/dates-in-order.ts";
import { idIsFileName } from "./rules/id-is-file-name.ts";
import { impossibleAdvice } from "./rules/impossible-advice.ts";
import { mailboxesConfirmed } from "./rules/mailboxes-confirmed.ts";
import { mergedSinceSignature } from "./rules/merged-since-signature.ts";
import { missingDuty } from "./rules/missing-duty.ts";
import { noticeLongEnough } from "./rules/notice-long-enough.ts";
import { oneProtocolPerPlace } from "./rules/one-protocol-per-place.ts";
import { placesConsistent } from "./rules/places-consistent.ts";
import { postcodesKnown } from "./rules/postcodes-known.ts";
import { shape } from "./rules/shape.ts";
import { successorExists } from "./rules/successor-exists.ts";
import { teamSpelling } from "./rules/team-spelling.ts";
import type { RegistrySource } from "./source.ts";

/** All rules, one a file. */
export const RULES = {
  shape,
  placesConsistent,
  idIsFileName,
  postcodesKnown,
  oneProtocolPerPlace,
  successorExists,
  teamSpelling,
  impossibleAdvice,
  missingDuty,
  confirmedInTime,
  datesInOrder,
  noticeLongEnough,
  mailboxesConfirmed,
  mergedSinceSignature,
  anomaliesDecided,
} as const;

/** Everything the rules find, errors first. */
export function checkRegistry(source: RegistrySource): readonly Finding[] {
  const findings = Object.values(RULES).flatMap((rule) => rule(source));
  return [
    ...findings.filter(({ severity }) => severity === "error"),
    ...findings.filter(({ severity }) => severity === "advice"),
  ];
}
