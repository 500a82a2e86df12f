import type { IsoDay } from "../../../../src/core/base/day.ts";
import { perProtocol } from "../rule.ts";

/** An end is not before its beginning, which would be misread or mistyped. */
export const endsAfterStart = perProtocol((protocol) => {
  const { agreement, lastDay, signedOn, appliesFrom, notice } = protocol;
  const pairs: readonly [string, IsoDay | null, IsoDay, string][] = [
    ["agreement.lastDay", agreement.lastDay.value, agreement.concludedOn.value, "afgesloten"],
    ["lastDay", lastDay.value, appliesFrom.value, "van kracht"],
    ["notice.givenOn", notice?.givenOn ?? null, signedOn.value, "ondertekend"],
  ];
  return pairs.flatMap(([fact, end, start, begun]) =>
    end === null || end >= start
      ? []
      : [
          {
            severity: "error" as const,
            fact,
            problem: `${end} ligt voor ${start}, toen het werd ${begun}.`,
            mend: "Lees beide datums na in de tekst of in de brief.",
          },
        ],
  );
});
