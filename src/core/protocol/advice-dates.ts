/** Whether the advice that a protocol cites can have come before its signature. */
import type { WholeProtocol } from "./protocol.ts";

export type AdvisedParty = "sender" | "receiver";

const parties: readonly AdvisedParty[] = ["sender", "receiver"];

/** The parties whose officer advised on a draft after it was signed, by the days that the text prints. */
export function advisedAfterSigning({
  dpoAdvice,
  signedOn,
}: Pick<WholeProtocol, "dpoAdvice" | "signedOn">): readonly AdvisedParty[] {
  return parties.filter((party) => dpoAdvice[party].on.value > signedOn.value);
}

/** Those of them that nobody settled: the day is not confirmed, and its anomaly not decided. */
export function unsettledAdvice(protocol: WholeProtocol): readonly AdvisedParty[] {
  return advisedAfterSigning(protocol).filter(
    (party) =>
      protocol.dpoAdvice[party].on.confirmed === null &&
      !protocol.anomalies.some(
        ({ fact, decision }) => fact === `dpoAdvice.${party}.on` && decision !== null,
      ),
  );
}
