/** A word across a page, in capitals, perhaps with spaces between them: "O N T W E R P". */
const stamp =
  /(?<![\p{L}\d])(?:O ?N ?T ?W ?E ?R ?P|C ?O ?N ?C ?E ?P ?T|D ?R ?A ?F ?T)(?![\p{L}\d@])(?!\s+VAN\s+DIT)/u;
/** A line of its own, or the beginning of a title. */
const heading = /^[ \t#*_|>-]*(?:Ontwerp|Concept|Draft)(?![\p{L}\d@])(?!\s+van\s+dit)[^\n]*$/mu;
const named =
  /(?<![\p{L}\d])(?:(?:ontwerp|concept|klad|werk)-?versie|(?:voor)?ontwerp\s?-?\s?(?:van\s+)?protocol|conceptprotocol)(?![\p{L}\d])/iu;

/**
 * The words that say that a text is only a draft; null where nothing does. The recitals speak of "een
 * ontwerp van dit protocol": that is another text.
 */
export function readDraftMark(raw: string): string | null {
  const found = stamp.exec(raw)?.[0] ?? heading.exec(raw)?.[0] ?? named.exec(raw)?.[0];
  return found === undefined ? null : found.replace(/\s+/g, " ").trim().slice(0, 60);
}
