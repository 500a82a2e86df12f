import type { WholeProtocol } from "../../src/core/protocol/protocol.ts";
import { makeChance } from "./chance.ts";
import { namesFor } from "./expected-facts.ts";
import type { MadeProtocol } from "./made-protocol.ts";
import type { Municipality } from "./municipalities.ts";
import { fullName, madePerson } from "./names.ts";
import { receiverKindOf, receiverWords } from "./receiver-words.ts";
import { articles, closing } from "./text/articles.ts";
import { beginning, recitals } from "./text/beginning.ts";
import { namedMailboxes } from "./text/mailbox-text.ts";
import { layOut } from "./text/paragraphs.ts";
import { chooseStyle, type TextStyle } from "./text/style.ts";

export { chooseStyle, type TextStyle } from "./text/style.ts";

/**
 * Writes a text for a record, with the structure and sentences of real protocols. Each fact has its
 * printed form. Signatories are made up.
 *
 * @param municipalities - names of those that the receiver serves; a record has only their postcodes.
 */
export function writeText(
  record: WholeProtocol,
  municipalities: readonly Pick<Municipality, "name" | "postcodes">[],
  style: TextStyle,
): string {
  const name = record.receiver.definedName.value;
  const { the, noun } = receiverWords[receiverKindOf(name)];
  const people = makeChance(`signers ${record.id}`);
  const speaker = {
    record,
    named: { name, the, noun },
    municipalities: municipalities.map((one) => one.name),
    mailboxes: namedMailboxes(record, (postcodes) => namesFor(municipalities, postcodes)),
    signers: {
      sender: fullName(madePerson(people)),
      chair: fullName(madePerson(people)),
      director: fullName(madePerson(people)),
    },
    style,
  };
  const paragraphs = [
    ...beginning(speaker),
    ...recitals(speaker),
    ...articles(speaker),
    ...closing(speaker),
  ];
  return layOut(paragraphs, style.lines === "wrapped" ? 98 : null);
}

/** The style depends on the seed and the protocol's id. */
export function writeMadeText({ record, receiver }: MadeProtocol, seed: number): string {
  const style = chooseStyle(makeChance(`style ${seed} ${record.id}`));
  return writeText(record, receiver.municipalities, style);
}
