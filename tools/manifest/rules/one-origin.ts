import { addressElements, valueOf } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";
import { placeOf } from "../xml.ts";

/** All addresses are on one host: the one that most of them are on. What else is there was not moved along. */
export const oneOrigin: ManifestRule = ({ document }) => {
  const addresses = addressElements(document).flatMap((element) => {
    const address = valueOf(element);
    return URL.canParse(address) ? [{ element, host: new URL(address).host }] : [];
  });
  const count = (host: string): number => addresses.filter((one) => one.host === host).length;
  const home = addresses.reduce(
    (most, { host }) => (count(host) > count(most) ? host : most),
    addresses[0]?.host ?? "",
  );
  return addresses
    .filter(({ host }) => host !== home)
    .map(({ element, host }) => ({
      place: placeOf(element),
      problem: `staat op ${host}, terwijl de rest op ${home} staat. Zet alles op één plek.`,
    }));
};
