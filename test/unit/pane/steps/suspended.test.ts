import { chooseProtocol } from "../../../../src/core/protocol/choice.ts";
import { findPlaces } from "../../../../src/core/protocol/places.ts";
import type { Protocol } from "../../../../src/core/protocol/protocol.ts";
import { refusalText } from "../../../../src/pane/steps/answer-wording.nl.ts";
import { plainReferral } from "../../../../src/core/mail/occasion.ts";
import { realRegistry } from "../../../registry/load.ts";
import { day } from "../../core/protocol/made-protocol.ts";

const registry = realRegistry();
const held = (protocol: Protocol): Protocol => ({
  ...protocol,
  holds: [
    { from: day("2026-11-20"), reason: "De DPO kijkt de adviezen na", by: "DPO", lifted: null },
  ],
});

it("tells of a suspended protocol why nothing may be shared, and whom to ask", () => {
  const [place] = findPlaces("8957", registry.places);
  if (place === undefined) throw new Error("Mesen is no place");
  const choice = chooseProtocol({
    place,
    registry: { ...registry, protocols: registry.protocols.map(held) },
    teams: ["Ieper"],
    on: day("2026-11-24"),
  });
  if (choice.kind !== "refused") throw new Error("It was not refused");
  const { why, instead } = refusalText(choice.refusal, place, ["Ieper"], plainReferral);
  expect(why).toContain("is opgeschort sinds 20 november 2026: De DPO kijkt de adviezen na.");
  expect(why).toContain("mag je met dit OCMW niets delen");
  expect(instead).toContain("dpo@opgroeien.be");
});
