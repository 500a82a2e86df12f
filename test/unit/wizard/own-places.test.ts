import { memoryItem } from "../outlook/memory-item.ts";
import { openWizard } from "./made-wizard.ts";

it.each([
  ["Noord-Oost Waasland", "9120"],
  ["Ieper", "8791"],
])("finds the places of team %s before others of that name", (team, first) => {
  const teams = {
    read: () => [team],
    write: () => Promise.resolve({ ok: true as const, value: null }),
  };
  const { wizard } = openWizard(memoryItem(), { teams });
  const [found] = wizard.findPlaces("beveren").places;
  expect(found?.postcode).toBe(first);
});
