import type { Protocol } from "./protocol.ts";

/** What an organisation that does an OCMW's work calls itself, and its article. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^OCMW (?:van )?(.+)$/i, "het OCMW van"],
  [/^Sociale Dienst (?:van )?(.+)$/i, "de Sociale Dienst (het OCMW) van"],
  [/^Sociaal Huis (?:van )?(.+)$/i, "het Sociaal Huis (het OCMW) van"],
];

/**
 * The receiver as one says it to a family: "het OCMW van Beveren". A family knows an OCMW, whatever it
 * calls itself; a name of another kind is said as it is.
 */
export function spokenReceiver({ receiver }: Protocol): string {
  const name = receiver.shownName.value;
  for (const [kind, said] of kinds) {
    const place = kind.exec(name)?.[1];
    if (place !== undefined) return `${said} ${place}`;
  }
  return name;
}

/** The receiver once it was named: "het OCMW", or its name where it is of another kind. */
export function receiverAgain(protocol: Protocol): string {
  const name = protocol.receiver.shownName.value;
  return kinds.some(([kind]) => kind.test(name)) ? "het OCMW" : name;
}

/** A receiver at the beginning of a sentence. */
export function atStart(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}
