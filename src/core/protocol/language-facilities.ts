import type { Protocol } from "./protocol.ts";
import type { Registry } from "./registry.ts";

/** Whether language facilities in French hold in a part of the territory. */
export function frenchFacilitiesHold(
  { territory }: Pick<Protocol, "territory">,
  { places, frenchFacilities }: Pick<Registry, "places" | "frenchFacilities">,
): boolean {
  return places.some(
    ({ postcode, nis }) => frenchFacilities.includes(nis) && territory.value.includes(postcode),
  );
}
