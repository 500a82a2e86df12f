/** The team of each protocol in these journeys, and how a place of it is found. */
export const beveren = {
  team: "Noord-Oost Waasland",
  place: "9120 Melsele",
  protocol: "beveren",
  receiver: "OCMW Beveren",
  mailboxes: ["stephanie.vantroven@beveren.be", "ingedekimpe@beveren.be"],
} as const;

export const mesen = {
  team: "Ieper",
  place: "8957 Mesen",
  protocol: "mesen",
  receiver: "Sociale Dienst Mesen",
  mailboxes: ["ocmw@mesen.be"],
} as const;

/** A client who does not exist, with letters that are easily lost. */
export const client = {
  firstName: "Şerife",
  name: "Łukasiewicz-D'Hondt",
  street: "Grote Baan",
  number: "117A",
  box: "B204",
  telephone: "0470 12 34 56",
  email: "serife.lukasiewicz@voorbeeld.example",
} as const;
