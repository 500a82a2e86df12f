import { findPhrase, originalOf, type ProtocolText, type TextSpan } from "../import/document.ts";
import { folded } from "../import/plain-text.ts";

/** A party's seat as "Markt 22, 8957 Mesen"; null when printed in another form. */
export function readSeat(document: ProtocolText, party: TextSpan | null): string | null {
  if (party === null) return null;
  const phrase = findPhrase(
    document,
    ["zetel te", "gelegen te", "gevestigd te", "kantoor houdende te", "zetel", "gelegen aan"],
    party,
  );
  if (phrase === null) return null;
  const stop = findPhrase(document, ["vertegenwoordigd", "hierna", "ingeschreven"], {
    start: phrase.end,
    end: party.end,
  });
  const text = folded(
    originalOf(document, {
      start: phrase.end,
      end: Math.min(stop?.start ?? party.end, phrase.end + 200),
    }),
  );
  const seat =
    /^(?:is|op|:|in)?\s*(.{3,80}?\b[1-9]\d{3}\s+\p{Lu}[\p{L}’'-]*(?:[ -]\p{Lu}[\p{L}’'-]*)*)/u.exec(
      text,
    );
  return seat?.[1]?.trim() ?? null;
}
