import type { Chance } from "./chance.ts";
import type { Municipality } from "./municipalities.ts";
import { personMailName, sharedMailName, slugOf, madePerson, streetAndNumber } from "./names.ts";
import { receiverWords, type ReceiverKind } from "./receiver-words.ts";

/** The other party of a made-up protocol, and of its successor. */
export interface MadeReceiver {
  readonly kind: ReceiverKind;
  /** As a text defines it, after "hierna". */
  readonly name: string;
  readonly municipalities: readonly Municipality[];
  readonly kbo: string;
  readonly seat: string;
  readonly dpoMailbox: string;
}

/**
 * @param ownName - name of a body that is not named after its municipality.
 */
export function makeReceiver(
  kind: ReceiverKind,
  municipalities: readonly Municipality[],
  ownName: string | null,
  chance: Chance,
): MadeReceiver {
  const [home] = municipalities;
  if (home === undefined) throw new RangeError("A receiver has a municipality");
  const spelt =
    kind === "sociale-dienst" && chance.happens(0.5) ? "Sociale Dienst" : receiverWords[kind].named;
  const between = chance.pick([", ", " te ", " - "]);
  return {
    kind,
    name: `${spelt} ${ownName ?? home.name}`,
    municipalities,
    kbo: makeKbo(chance),
    seat: `${streetAndNumber(chance)}${between}${home.postcodes[0] ?? ""} ${home.name}`,
    dpoMailbox: `${chance.pick(["privacy", "dpo", "informatieveiligheid"])}@${mailDomain(ownName ?? home.name)}`,
  };
}

export interface MadeMailbox {
  readonly address: string;
  /** For these alone; null: for all. */
  readonly only: readonly Municipality[] | null;
}

/** One to three mailboxes; where there are several municipalities, often one for each. */
export function makeMailboxes(
  { municipalities, dpoMailbox }: MadeReceiver,
  chance: Chance,
): readonly MadeMailbox[] {
  const used = new Set<string>([dpoMailbox]);
  const box = (name: () => string, only: readonly Municipality[] | null, domain: string) => {
    let address = `${name()}@${domain}`;
    while (used.has(address)) address = `${name()}@${domain}`;
    used.add(address);
    return { address, only };
  };
  const person = () =>
    personMailName(madePerson(chance), chance.pick(["full", "full", "full", "initial"]));
  const shared = () => sharedMailName(chance);
  const own = dpoMailbox.split("@")[1] ?? "";
  if (municipalities.length > 1 && chance.happens(0.75)) {
    const [first, second, ...others] = municipalities;
    const groups =
      first !== undefined && second !== undefined && others.length > 0 && chance.happens(0.3)
        ? [[first, second], ...others.map((one) => [one])]
        : municipalities.map((one) => [one]);
    return groups.map((group) =>
      box(chance.happens(0.8) ? shared : person, group, mailDomain(group[0]?.name ?? "")),
    );
  }
  const count = chance.pick([1, 1, 1, 1, 2, 2, 3]);
  const glued = chance.happens(0.04);
  return Array.from({ length: count }, (_, place) => {
    if (glued && place === 1)
      return box(() => personMailName(madePerson(chance), "glued"), null, own);
    return box(chance.happens(count === 1 ? 0.75 : 0.35) ? shared : person, null, own);
  });
}

/**
 * A domain that resembles a municipality's and shows that it is made up, so that nothing is ever sent to
 * a real body or person.
 */
function mailDomain(name: string): string {
  return `${slugOf(name)}-verzonnen.be`;
}

/** Ten digits whose check number is right, as "0234.567.890". */
function makeKbo(chance: Chance): string {
  const first = `0${2 + chance.number(6)}${String(chance.number(1_000_000)).padStart(6, "0")}`;
  const check = String(97 - (Number(first) % 97)).padStart(2, "0");
  return `${first.slice(0, 4)}.${first.slice(4, 7)}.${first.slice(7)}${check}`;
}
