import { addressElements, valueOf } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";
import { placeOf } from "../xml.ts";

/** Every address is a whole one, over https: Outlook shows nothing that came over http. */
export const addressesHttps: ManifestRule = ({ document }) =>
  addressElements(document).flatMap((element) => {
    const address = valueOf(element);
    const place = placeOf(element);
    if (address === "") return [];
    if (!URL.canParse(address)) return [{ place, problem: `“${address}” is geen adres.` }];
    return new URL(address).protocol === "https:"
      ? []
      : [{ place, problem: `${address} is niet beveiligd. Gebruik https.` }];
  });
