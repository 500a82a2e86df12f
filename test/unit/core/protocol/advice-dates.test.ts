import { unsettledAdvice } from "../../../../src/core/protocol/advice-dates.ts";
import { adviceWords } from "../../../../src/pane/steps/advice-wording.nl.ts";
import { realProtocol } from "../../../registry/load.ts";
import { day } from "./made-protocol.ts";

const mesen = realProtocol("mesen");
const beveren = realProtocol("beveren");

describe("advice that a protocol dates after its signature", () => {
  it("is that of both officers in Mesen, and of none in Beveren", () => {
    expect(unsettledAdvice(mesen)).toEqual(["sender", "receiver"]);
    expect(unsettledAdvice(beveren)).toEqual([]);
  });

  it("is settled by a confirmed day", () => {
    const { receiver, sender } = mesen.dpoAdvice;
    const on = { ...receiver.on, confirmed: { by: "DPO", on: day("2026-11-20") } };
    const dpoAdvice = { sender, receiver: { ...receiver, on } };
    expect(unsettledAdvice({ ...mesen, dpoAdvice })).toEqual(["sender"]);
  });

  it("is settled by a decision about its anomaly", () => {
    const decision = { what: "Verschrijving voor 2023", by: "DPO", on: day("2026-11-20") };
    const anomalies = mesen.anomalies.map((one) =>
      one.fact === "dpoAdvice.sender.on" ? { ...one, decision } : one,
    );
    expect(unsettledAdvice({ ...mesen, anomalies })).toEqual(["receiver"]);
  });

  it("is told with whose it is, both days and the article, and asks the DPO", () => {
    const parties = unsettledAdvice(mesen);
    expect(adviceWords.text(mesen, parties)).toMatch(
      /^Het advies van de functionaris van Opgroeien regie \(16 februari 2024, overweging E\) en het advies van de functionaris van Sociale Dienst Mesen \(14 december 2024, overweging F\) dateren van na de ondertekening \(29 januari 2024\)\.$/,
    );
    expect(adviceWords.text(mesen, ["receiver"])).toMatch(/\) dateert van na/);
    expect(adviceWords.line(mesen, parties, day("2026-11-24"))).toContain(
      "Gezien op 24 november 2026",
    );
  });
});
