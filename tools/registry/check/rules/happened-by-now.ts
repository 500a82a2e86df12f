import type { IsoDay } from "../../../../src/core/base/day.ts";
import { perProtocol } from "../rule.ts";

/** Signature, agreement, advice, notice and immediate end are not in the future. */
export const happenedByNow = perProtocol((protocol, { today }) => {
  const { agreement, signedOn, dpoAdvice, notice, endedAtOnce } = protocol;
  const days: readonly [string, IsoDay | null][] = [
    ["agreement.concludedOn", agreement.concludedOn.value],
    ["signedOn", signedOn.value],
    ["dpoAdvice.sender.on", dpoAdvice.sender.on.value],
    ["dpoAdvice.receiver.on", dpoAdvice.receiver.on.value],
    ["notice.givenOn", notice?.givenOn ?? null],
    ["endedAtOnce.on", endedAtOnce?.on ?? null],
  ];
  return days.flatMap(([fact, day]) =>
    day === null || day <= today
      ? []
      : [
          {
            severity: "error" as const,
            fact,
            problem: `${day} ligt in de toekomst.`,
            mend: "Lees de datum na, of leg dit pas vast wanneer het gebeurd is.",
          },
        ],
  );
});
