import { formatDay } from "../../core/base/day.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";

/** Where the mail goes, and *Waarom dit adres?*. */
export const recipientWords = {
  goesTo: "De mail gaat naar",
  why: "Waarom dit adres?",
  whyAddress: (address: Protocol["mailboxes"][number]["address"]) =>
    `Zo staat het in ${address.article} van het protocol${
      address.printed === undefined ? "" : `, gedrukt als “${address.printed}”`
    }. ${
      address.confirmed === null
        ? "Nog door niemand bevestigd."
        : `Bevestigd door ${address.confirmed.by} op ${formatDay(address.confirmed.on)}.`
    }`,
  whyUnconfirmed: "Waarom dit adres? Nog niet bevestigd",
} as const;
