import type { GuardProtocol } from "../../../src/guard/guard-protocols.ts";
import { judge } from "../../../src/guard/verdict.ts";
import { isoDay, prepared, sealed, sha256 } from "./messages/prepared.ts";

/* Today is 24 November 2026. */

it.each<[string, Partial<GuardProtocol>, "pending" | "held" | "ended"]>([
  ["begins tomorrow", { from: isoDay("2026-11-25") }, "pending"],
  [
    "begins tomorrow and is held",
    { from: isoDay("2026-11-25"), holds: [[isoDay("2026-11-20"), null]] },
    "pending",
  ],
  ["is held", { holds: [[isoDay("2026-11-20"), null]] }, "held"],
  ["ended", { until: isoDay("2026-11-24") }, "ended"],
  [
    "ended while it was held",
    { until: isoDay("2026-11-24"), holds: [[isoDay("2026-11-20"), null]] },
    "ended",
  ],
])("says of a protocol that %s why it is not in force", (_what, changes, when) => {
  const mail = prepared();
  const protocols = mail.protocols.map((one) => ({ ...one, ...changes }));
  expect(judge(sealed(mail), mail, { protocols, hash: sha256 })).toMatchObject({
    findings: [{ kind: "protocol-not-in-force", when }],
  });
});
