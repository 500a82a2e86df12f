import { passes, read, recipient, row, stops, type Change, type Row } from "./prepared.ts";

/* Mails about no client, and mails that follow an earlier referral. */

const dpo = "dpo@opgroeien.be";
const ended: Change = (mail) => ({
  ...mail,
  protocols: mail.protocols.map((one) => ({ ...one, until: mail.on })),
});

const withdrawal: Change = (mail) => ({
  ...mail,
  seal: {
    ...mail.seal,
    kind: "withdrawal",
    copies: [dpo],
    // A withdrawal has no attachment.
    attachment: null as never,
    fingerprints: null,
  },
  attachments: read([]),
  cc: read([recipient(dpo)]),
});

const reply: Change = (mail) => ({
  ...mail,
  seal: {
    ...mail.seal,
    kind: "reply-changed",
    // A reply has no attachment.
    attachment: null as never,
    fingerprints: null,
  },
  attachments: read([]),
});

const test: Change = (mail) => ({
  ...mail,
  seal: { ...mail.seal, kind: "test", fingerprints: null },
});

const both =
  (...changes: readonly Change[]): Change =>
  (mail) =>
    changes.reduce((changed, change) => change(changed), mail);

const file = { name: "blad.pdf", kind: "file", inline: false, sha256: undefined } as const;

/** A seal that the pane never writes. */
const without =
  (...parts: readonly ("attachment" | "fingerprints")[]): Change =>
  (mail) => {
    const lacking = Object.fromEntries(parts.map((part) => [part, null]));
    return { ...mail, seal: { ...mail.seal, ...lacking }, attachments: read([]) };
  };

export const otherKindRows: readonly Row[] = [
  row("a withdrawal with our own DPO in Cc", withdrawal, passes),
  row("a withdrawal under a protocol that ended", both(withdrawal, ended), passes),
  row(
    "a withdrawal without the DPO",
    both(withdrawal, (m) => ({ ...m, cc: read([]) })),
    stops("recipient-missing"),
  ),
  row(
    "a withdrawal with somebody else in Cc too",
    both(withdrawal, (m) => ({ ...m, cc: read([recipient(dpo), recipient("a@voorbeeld.be")]) })),
    stops("copied-in"),
  ),
  row(
    "a withdrawal with the DPO in Bcc as well",
    both(withdrawal, (m) => ({ ...m, bcc: read([recipient(dpo)]) })),
    stops("copied-in"),
  ),
  row(
    "a withdrawal with a file",
    both(withdrawal, (m) => ({ ...m, attachments: read([file]) })),
    stops("other-attachments"),
  ),
  row(
    "a withdrawal with a rijksregisternummer",
    both(withdrawal, (m) => ({ ...m, text: read("Het gaat om 93.05.18-223.61.") })),
    stops("national-number"),
  ),
  row("a reply to a report", reply, passes),
  row("a reply under a protocol that ended", both(reply, ended), passes),
  row(
    "a reply with a file",
    both(reply, (m) => ({ ...m, attachments: read([file]) })),
    stops("other-attachments"),
  ),
  row(
    "a reply with the DPO in Cc",
    both(reply, (m) => ({ ...m, cc: read([recipient(dpo)]) })),
    stops("copied-in"),
  ),
  row(
    "a reply with a rijksregisternummer",
    both(reply, (m) => ({ ...m, text: read("Het gaat om 93.05.18-223.61.") })),
    stops("national-number"),
  ),
  row("a test", test, passes),
  row("a test under a protocol that ended", both(test, ended), passes),
  row(
    "a test without its attachment",
    both(test, (m) => ({ ...m, attachments: read([]) })),
    stops("attachment-missing"),
  ),
  row(
    "a test with the DPO in Cc",
    both(test, (m) => ({ ...m, cc: read([recipient(dpo)]) })),
    stops("copied-in"),
  ),
  row("a referral whose seal names no attachment", without("attachment"), stops("still-preparing")),
  row(
    "a draft of a referral whose seal names no attachment",
    both(without("attachment", "fingerprints"), (m) => ({ ...m, from: "draft" })),
    stops("still-preparing"),
  ),
  row(
    "a test whose seal names no attachment",
    both(test, without("attachment")),
    stops("still-preparing"),
  ),
  ...(["correction", "resend"] as const).flatMap((kind): readonly Row[] => {
    const follow: Change = (m) => ({ ...m, seal: { ...m.seal, kind, follows: "KG-7F3K-2M9Q" } });
    return [
      row(
        `a ${kind} prepared in this window without fingerprints`,
        both(follow, (m) => ({ ...m, seal: { ...m.seal, fingerprints: null } })),
        stops("still-preparing"),
      ),
      row(
        `a ${kind} whose seal names no attachment`,
        both(follow, without("attachment")),
        stops("still-preparing"),
      ),
      row(`a ${kind}`, follow, passes),
      row(`a ${kind} under a protocol that ended`, both(follow, ended), {
        ...stops("protocol-not-in-force"),
      }),
    ];
  }),
];
