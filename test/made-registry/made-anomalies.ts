import type { Ingredients, RecordInput } from "./record-input.ts";
import { madeAnomalyWords } from "./wording.nl.ts";

/** The anomalies of a made-up text, as the check requires them, still undecided. */
export function makeAnomalies(made: Ingredients): RecordInput["anomalies"] {
  const { times, advice, hasDuty, mailboxes } = made;
  const odd = (id: keyof typeof madeAnomalyWords, article: string, printed: string | null) => ({
    id,
    article,
    printed,
    decision: null,
    ...madeAnomalyWords[id],
  });
  const glued = mailboxes.filter(({ address }) => isGlued(address, mailboxes.length));
  return [
    ...(times.receiverAdviceOn > times.signedOn
      ? [odd("receiver-advice-after-signature", "overweging F", null)]
      : []),
    ...(advice === null ? [odd("advice-without-outcome", "overwegingen E en F", "advies")] : []),
    ...(hasDuty ? [] : [odd("information-duty-missing", "artikel 3", null)]),
    ...glued.map(({ address }) => ({
      ...odd("mailbox-without-dot", "artikel 6", address),
      mailbox: address,
    })),
    odd("reference-article-4", "artikel 4", "artikel 2, 2°"),
    odd("reference-article-8", "artikel 8", "in afwijking van artikel 5, 2°"),
  ];
}

/** A person's name without the dot, as `makeMailboxes` makes it for one of several mailboxes. */
function isGlued(address: string, count: number): boolean {
  const name = address.split("@")[0] ?? "";
  return count > 1 && /^[a-z]{9,}$/.test(name) && !/dienst|huis|welzijn/.test(name);
}
