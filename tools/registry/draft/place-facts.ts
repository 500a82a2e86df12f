import type { DraftContext } from "./context.ts";
import { addressFact } from "./party-facts.ts";
import { differing, type Proposal } from "./proposal.ts";
import { postcodesOfAll } from "./territory.ts";
import { draftWords } from "./wording.nl.ts";

/** Always a guess, as these texts do not name postcodes. */
export function territoryFact(context: DraftContext): Proposal {
  const { municipalities, receiverName } = context.text.read.readings;
  const names = municipalities.value;
  const { sure, unsure } = postcodesOfAll(names, signature(context), context.places);
  const merged = unsure.length === 0 ? "" : ` ${draftWords.territoryMerged(unsure)}`;
  const printed = receiverName.value ?? "";
  const common = { path: "territory", article: "partijen", words: printed };
  if (sure.length === 0)
    return {
      ...common,
      value: null,
      differs: null,
      certainty: "missing",
      question: draftWords.territoryUnknown(names) + merged,
    };
  return {
    ...common,
    value: sure,
    differs: differing(sure, printed, draftWords.reasons.territory(names)),
    certainty: "guessed",
    question: draftWords.territory(names, sure) + merged,
  };
}

/** Each mailbox, and each invalid address; a single open mailbox when there are none. */
export function mailboxFacts(context: DraftContext): readonly Proposal[] {
  const { addresses, broken, guessed } = context.text.read.mailboxes;
  const read = addresses.flatMap((one, place) => {
    const certainty = guessed ? "guessed" : one.undone.length > 0 ? "repaired" : "read";
    const reading = {
      value: one.address,
      words: one.words,
      article: one.article,
      certainty,
    } as const;
    return [
      addressFact(`mailboxes.${place}.address`, one.words, reading),
      postcodesFact(context, place, one.address),
    ];
  });
  const unusable = [
    ...broken.map(({ words }) => words),
    ...(addresses.length + broken.length === 0 ? [""] : []),
  ];
  return [
    ...read,
    ...unusable.flatMap((words, more) => openMailbox(context, addresses.length + more, words)),
  ];
}

/** A mailbox whose address, and so whose municipality, is still open. */
function openMailbox(context: DraftContext, place: number, words: string): readonly Proposal[] {
  const path = `mailboxes.${place}.address`;
  const question =
    words === "" ? draftWords.missing(path, "artikel 6") : draftWords.brokenBox(words);
  const none = { article: "artikel 6", differs: null, words };
  return [
    { ...none, path, value: null, certainty: "missing", question },
    { ...postcodesFact(context, place, null), words },
  ];
}

/** The whole territory, unless the text assigns mailboxes to municipalities. */
function postcodesFact(context: DraftContext, place: number, address: string | null): Proposal {
  const { municipalities, mailboxFor } = context.text.read.readings;
  const path = `mailboxes.${place}.postcodes`;
  const fact = { path, article: "artikel 6", differs: null, words: "", bare: true } as const;
  if (municipalities.value.length < 2)
    return { ...fact, value: "all", certainty: "read", question: null };
  if (Object.keys(mailboxFor.value).length === 0)
    return { ...fact, value: "all", certainty: "guessed", question: draftWords.allPlaces };
  const names = address === null ? [] : (mailboxFor.value[address] ?? []);
  const { sure, unsure } = postcodesOfAll(names, signature(context), context.places);
  const merged = unsure.length === 0 ? "" : ` ${draftWords.territoryMerged(unsure)}`;
  if (sure.length === 0)
    return {
      ...fact,
      value: null,
      certainty: "missing",
      question: draftWords.boxWithoutPlace + merged,
    };
  return {
    ...fact,
    value: sure,
    words: names.join(", "),
    certainty: "guessed",
    question: draftWords.open("guessed", path, names.join(", "), sure) + merged,
  };
}

function signature({ text }: DraftContext): string | null {
  return text.read.readings.signedOn.value ?? text.read.readings.inForceFrom.value;
}
