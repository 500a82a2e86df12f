/** A coverage as JSON, for other programs. Days as 2026-11-21, keys in English, names in Dutch. */
import { countByProvince, countFlanders } from "./count.ts";
import type { Coverage } from "./coverage.ts";

export function coverageJson(coverage: Coverage): string {
  const { on, municipalities, ending, pending, unconfirmed } = coverage;
  const provinces = countByProvince(coverage).map(({ province, count }) => ({
    province,
    ...count,
  }));
  const flanders = countFlanders(coverage);
  return JSON.stringify(
    { on, flanders, provinces, municipalities, ending, pending, unconfirmed },
    null,
    2,
  );
}
