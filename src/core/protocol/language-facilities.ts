import type { Protocol } from "./protocol.ts";
import type { Registry } from "./registry.ts";

/** Whether a part of the territory has language facilities in French. */
export function frenchFacilitiesHold(
  { territory }: Pick<Protocol, "territory">,
  { places, frenchFacilities }: Pick<Registry, "places" | "frenchFacilities">,
): boolean {
  return places.some(
    ({ postcode, nis }) => frenchFacilities.includes(nis) && territory.value.includes(postcode),
  );
}
