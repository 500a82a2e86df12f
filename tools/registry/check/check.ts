import type { RegistryFinding } from "./finding.ts";
import { aidWhereFacilities } from "./rules/aid-where-facilities.ts";
import { anomaliesDecided } from "./rules/anomalies-decided.ts";
import { confirmedInTime } from "./rules/confirmed-in-time.ts";
import { confirmedLately } from "./rules/confirmed-lately.ts";
import { datesInOrder } from "./rules/dates-in-order.ts";
import { endedHasSuccessor } from "./rules/ended-has-successor.ts";
import { endsAfterStart } from "./rules/ends-after-start.ts";
import { everApplied } from "./rules/ever-applied.ts";
import { happenedByNow } from "./rules/happened-by-now.ts";
import { historyInOrder } from "./rules/history-in-order.ts";
import { idIsFileName } from "./rules/id-is-file-name.ts";
import { impossibleAdvice } from "./rules/impossible-advice.ts";
import { mailboxDomains } from "./rules/mailbox-domains.ts";
import { mailboxesConfirmed } from "./rules/mailboxes-confirmed.ts";
import { mailboxesMisread } from "./rules/mailboxes-misread.ts";
import { mailboxesShared } from "./rules/mailboxes-shared.ts";
import { mergedSinceSignature } from "./rules/merged-since-signature.ts";
import { missingDuty } from "./rules/missing-duty.ts";
import { noticeLongEnough } from "./rules/notice-long-enough.ts";
import { oneProtocolPerPlace } from "./rules/one-protocol-per-place.ts";
import { partiesDiffer } from "./rules/parties-differ.ts";
import { placesConsistent } from "./rules/places-consistent.ts";
import { postcodesKnown } from "./rules/postcodes-known.ts";
import { shape } from "./rules/shape.ts";
import { successorExists } from "./rules/successor-exists.ts";
import { successorFollows } from "./rules/successor-follows.ts";
import { teamSpelling } from "./rules/team-spelling.ts";
import type { RegistrySource } from "../files/source.ts";

/** All rules, one per file. */
export const REGISTRY_RULES = {
  shape,
  placesConsistent,
  idIsFileName,
  partiesDiffer,
  postcodesKnown,
  oneProtocolPerPlace,
  successorExists,
  successorFollows,
  teamSpelling,
  happenedByNow,
  impossibleAdvice,
  endsAfterStart,
  missingDuty,
  confirmedInTime,
  historyInOrder,
  datesInOrder,
  everApplied,
  noticeLongEnough,
  mailboxesMisread,
  mailboxDomains,
  mailboxesShared,
  mailboxesConfirmed,
  confirmedLately,
  mergedSinceSignature,
  aidWhereFacilities,
  anomaliesDecided,
  endedHasSuccessor,
} as const;

/** The findings of all rules, errors first. */
export function checkRegistry(source: RegistrySource): readonly RegistryFinding[] {
  const findings = Object.values(REGISTRY_RULES).flatMap((rule) => rule(source));
  return [
    ...findings.filter(({ severity }) => severity === "error"),
    ...findings.filter(({ severity }) => severity === "advice"),
  ];
}
