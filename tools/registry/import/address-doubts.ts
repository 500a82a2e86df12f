import { withoutAccents } from "../../../src/core/base/without-accents.ts";
import { resembles } from "../../../src/core/base/look-alike.ts";

/*
 * What makes a mail address doubtful. Nothing here changes an address: it says why a person should
 * look.
 */

/** Names of shared mailboxes of a municipality, an OCMW or a data protection officer. */
const shared = [
  "ocmw",
  "info",
  "privacy",
  "dpo",
  "fgb",
  "socialedienst",
  "sociaalhuis",
  "sociaal.huis",
  "sociale.dienst",
  "sociaalbeleid",
  "welzijn",
  "onthaal",
  "gbo",
  "gezin",
  "gezinnen",
  "huisvanhetkind",
  "maatschappelijkwerk",
  "maatschappelijkwerkers",
  "informatieveiligheid",
  "gegevensbescherming",
  "dataprotection",
  "security",
  "veiligheid",
  "secretariaat",
  "contact",
  "doorverwijzing",
  "kindengezin",
  "zorg",
  "hulp",
  "jeugd",
  "sociaal",
  "dienst",
  "gegevenslek",
  "datalek",
  "brugfiguur",
  "meldpunt",
  "thuiszorg",
  "caw",
  "team",
  "permanentie",
];

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

function nameOf(address: string): string {
  return address.split("@")[0]?.toLowerCase() ?? "";
}

export function domainOf(address: string): string {
  return address.split("@")[1]?.toLowerCase() ?? "";
}

const reserved = /\.(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;

/** A domain that exists for examples only (RFC 2606): no mail arrives there. */
export function isReservedDomain(address: string): boolean {
  return reserved.test(domainOf(address));
}

/** A mailbox that is not recognised as a shared one: probably somebody's own. */
export function isPersonal(address: string, municipalities: readonly string[]): boolean {
  const name = plain(nameOf(address));
  return (
    !shared.some((word) => name.includes(plain(word))) &&
    !municipalities.some((one) => name.includes(plainName(one)))
  );
}

/** The word that this address was probably printed for; null when nothing points to a slip. */
export function probableSlip(address: string, siblings: readonly string[]): string | null {
  const name = nameOf(address);
  const pieces = name.split(/[._-]/);
  for (const piece of [name, ...pieces]) {
    if (shared.includes(piece)) continue;
    const meant = piece.replace(/0/g, "o").replace(/1/g, "l").replace(/rn/g, "m");
    if (meant !== piece && shared.includes(meant)) return meant;
    for (const word of shared)
      if (
        piece.length >= 4 &&
        word.length >= 4 &&
        piece !== word &&
        resembles(piece, word) !== null &&
        nearly(piece, word)
      )
        return word;
  }
  if (/[a-z][01][a-z]|^[01][a-z]{2}|rnw|vv/.test(name))
    return name.replace(/0/g, "o").replace(/1/g, "l");
  return lostDot(address, siblings) ? "voornaam.naam" : null;
}

/** One letter changed, added or left out. */
function nearly(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
}

/** A long name without a dot beside one of the same domain that has it. */
function lostDot(address: string, siblings: readonly string[]): boolean {
  const name = nameOf(address);
  return (
    /^[a-z]{9,}$/.test(name) &&
    isPersonal(address, []) &&
    siblings.some(
      (other) =>
        other !== address &&
        domainOf(other) === domainOf(address) &&
        /^[a-z]+\.[a-z]+/.test(nameOf(other)),
    )
  );
}

function plainName(municipality: string): string {
  return plain(withoutAccents(municipality));
}

/** Whether a domain says one of the municipalities, or the receiver's own name. */
export function isOwnDomain(
  address: string,
  municipalities: readonly string[],
  receiverName: string | null,
): boolean {
  const domain = plain(domainOf(address));
  const words = withoutAccents(receiverName ?? "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain)
    .filter(
      (word) =>
        word.length >= 4 &&
        !/^(?:ocmw|sociale|sociaal|dienst|huis|lokaal|bestuur|welzijnsvereniging|zorgbedrijf|stad|gemeente)$/.test(
          word,
        ),
    );
  return [...municipalities.map(plainName), ...words].some(
    (name) => name !== "" && domain.includes(name),
  );
}
