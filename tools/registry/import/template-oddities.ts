import { findPhrase, sectionNamed, type ProtocolText } from "./document.ts";
import { folded } from "./plain-text.ts";

/*
 * What the template of these protocols leaves in a text. It changes no fact, and belongs in what the
 * parties may want to mend.
 */

/** Words between square brackets, a choice that the template leaves open; null where there are none. */
export function readOpenBrackets({ plain }: ProtocolText): string | null {
  const found = /\[[^[\]@]{8,160}\](?!\()/.exec(plain)?.[0];
  return found === undefined ? null : folded(found);
}

/** Recital C speaks of where the client lives, a later article of where the client stays. */
export function readTwoResidences(document: ProtocolText): boolean {
  const recital = sectionNamed(document, "overweging C") ?? undefined;
  return (
    findPhrase(document, ["woonplaats van de cliënt"], recital) !== null &&
    findPhrase(document, ["verblijfplaats van de cliënt"]) !== null
  );
}

/** "art. 458 van het Strafwetboek": a number of the Criminal Code that is being replaced. */
export function readOldCriminalCode({ plain }: ProtocolText): string | null {
  return (
    /\bart(?:ikel|\.)?\s*458\s*(?:van\s+het\s+)?(?:strafwetboek|sw\b)/i.exec(folded(plain))?.[0] ??
    null
  );
}
