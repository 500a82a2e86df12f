import {
  asks,
  inHtmlOnly,
  inSubject,
  isoDay,
  passes,
  row,
  stops,
  typed,
  unread,
  read,
  type Change,
  type Mail,
  type Row,
} from "./prepared.ts";

const inForceFrom =
  (from: string, until: string | null): Change =>
  (mail) => ({
    ...mail,
    protocols: mail.protocols.map((one) => ({
      ...one,
      from: isoDay(from),
      until: until === null ? null : isoDay(until),
    })),
  });

const heldFrom =
  (from: string, until: string | null): Change =>
  (mail) => ({
    ...mail,
    protocols: mail.protocols.map((one) => ({
      ...one,
      holds: [[isoDay(from), until === null ? null : isoDay(until)]],
    })),
  });

const withSeal =
  (change: Partial<Mail["seal"]>): Change =>
  (mail) => ({ ...mail, seal: { ...mail.seal, ...change } });

const reopened: Change = (mail) => ({
  ...mail,
  from: "draft",
  seal: { ...mail.seal, fingerprints: null },
});

const both =
  (...changes: readonly Change[]): Change =>
  (mail) =>
    changes.reduce((done, change) => change(done), mail);

const noLongerNamed =
  (mailboxes: readonly string[]): Change =>
  (mail) => ({ ...mail, protocols: mail.protocols.map((one) => ({ ...one, mailboxes })) });

export const protocolRows: readonly Row[] = [
  row("a mail as the pane left it", (mail) => mail, passes),
  row("a mail for the other protocol", (mail) => mail, passes, { protocol: "mesen" }),
  row("a protocol that ended yesterday", inForceFrom("2024-03-07", "2026-11-24"), {
    ...stops("protocol-not-in-force"),
  }),
  row("a protocol that is held since yesterday", heldFrom("2026-11-23", null), {
    ...stops("protocol-not-in-force"),
  }),
  row("a protocol that is used again today", heldFrom("2026-11-20", "2026-11-24"), passes),
  row("a protocol that is held from tomorrow", heldFrom("2026-11-25", null), passes),
  row("the last day of a protocol", inForceFrom("2024-03-07", "2026-11-25"), passes),
  row("a protocol from tomorrow on", inForceFrom("2026-11-25", null), {
    ...stops("protocol-not-in-force"),
  }),
  row("the first day of a protocol", inForceFrom("2026-11-24", null), passes),
  row(
    "a protocol that this version does not know",
    (mail) => ({ ...mail, protocols: mail.protocols.filter(({ id }) => id !== "beveren") }),
    stops("protocol-unknown"),
  ),
  row("no protocols at all", (mail) => ({ ...mail, protocols: [] }), stops("protocol-unknown")),
  row("a protocol known by its prefix only", withSeal({ protocol: "bever" }), {
    ...stops("protocol-unknown"),
  }),
  row(
    "a mailbox that the protocol no longer names",
    noLongerNamed(["stephanie.vantroven@beveren.be"]),
    stops("mailboxes-changed"),
  ),
  row(
    "a mailbox that the protocol names beside ours by now",
    noLongerNamed(["ingedekimpe@beveren.be", "nieuw@beveren.be", "stephanie.vantroven@beveren.be"]),
    passes,
  ),
  row("a seal that writes a mailbox in capitals", withSealedCapitals(), passes),
];

function withSealedCapitals(): Change {
  return (mail) => ({
    ...mail,
    seal: { ...mail.seal, recipients: mail.seal.recipients.map((one) => one.toUpperCase()) },
  });
}

const sentFrom =
  (address: Mail["sentFrom"]): Change =>
  (mail) => ({ ...mail, sentFrom: address });

export const senderRows: readonly Row[] = [
  row("a mail from the account that it was prepared for", (mail) => mail, passes),
  row("a mail from that account in capitals", sentFrom("INGE.CLAES@opgroeien.be"), passes),
  row("a mail from another account", sentFrom("team@opgroeien.be"), asks("other-sender")),
  row("a mail whose account Outlook does not tell", sentFrom(unread), passes),
  row("a mail whose account Outlook shows as a name", sentFrom("/o=ExchangeLabs/cn=inge"), passes),
  row(
    "a mail of which no account was known when it was prepared",
    both(withSeal({ sender: null }), sentFrom("team@opgroeien.be")),
    passes,
  ),
];

export const sealRows: readonly Row[] = [
  row("a mail still being prepared", withSeal({ state: "preparing" }), stops("still-preparing")),
  row(
    "a mail still being prepared, with everything missing",
    both(withSeal({ state: "preparing", passwordHandedOver: false }), (mail) => ({
      ...mail,
      to: read([]),
      attachments: read([]),
    })),
    stops("still-preparing"),
  ),
  row(
    "a mail of this window without fingerprints, which hides the client's name",
    both(withSeal({ fingerprints: null }), typed("Élodie Van den Berghe")),
    stops("still-preparing"),
  ),
  row(
    "an untouched mail of this window without fingerprints",
    withSeal({ fingerprints: null }),
    stops("still-preparing"),
  ),
  row("a draft that was opened again", reopened, asks("draft-reopened")),
  row(
    "a draft opened again with the client's name, which nobody can recognise by then",
    both(reopened, typed("Élodie Van den Berghe")),
    asks("draft-reopened"),
  ),
  row(
    "a draft opened again with a generated password",
    both(reopened, typed("k7mf-2xqa-9wtd-hrv4")),
    stops("password-in-text", "draft-reopened"),
  ),
  row(
    "a draft opened again with a rijksregisternummer",
    both(reopened, typed("85.07.30-033.28")),
    stops("national-number", "draft-reopened"),
  ),
  row(
    "a draft opened again without its attachment",
    both(reopened, (mail) => ({ ...mail, attachments: read([]) })),
    stops("attachment-missing", "draft-reopened"),
  ),
  row("a mail of yesterday", withSeal({ preparedOn: "2026-11-23" }), asks("other-day")),
  row("a mail of tomorrow", withSeal({ preparedOn: "2026-11-25" }), asks("other-day")),
  row(
    "a password that nobody handed over",
    withSeal({ passwordHandedOver: false }),
    asks("password-not-handed-over"),
  ),
  row(
    "a draft of last week of which nobody handed the password over",
    both(reopened, withSeal({ preparedOn: "2026-11-17", passwordHandedOver: false })),
    asks("draft-reopened", "other-day", "password-not-handed-over"),
  ),
  row(
    "a soft fault beside a hard one",
    both(withSeal({ passwordHandedOver: false }), typed("Elodie")),
    stops("client-in-text", "password-not-handed-over"),
  ),
  row(
    "one of everything",
    both(
      reopened,
      withSeal({ preparedOn: "2026-11-17", passwordHandedOver: false }),
      inForceFrom("2024-03-07", "2026-11-24"),
      noLongerNamed(["anders@beveren.be"]),
      typed("k7mf-2xqa-9wtd-hrv4"),
      inSubject("85.07.30-033.28"),
      (mail) => ({
        ...mail,
        to: read([
          { address: "iemand@elders.be", name: "", isList: false },
          { address: "stephanie.vantroven@bevern.be", name: "", isList: false },
          { address: "allen@beveren.be", name: "", isList: true },
        ]),
        cc: read([{ address: "iemand@elders.be", name: "", isList: false }]),
        bcc: unread,
        attachments: read([{ name: "a.pdf", kind: "cloud", inline: false, sha256: undefined }]),
      }),
    ),
    stops(
      "password-in-text",
      "national-number",
      "recipient-look-alike",
      "recipient-list",
      "recipient-added",
      "recipient-missing",
      "copied-in",
      "attachment-missing",
      "other-attachments",
      "protocol-not-in-force",
      "mailboxes-changed",
      "message-unread",
      "draft-reopened",
      "other-day",
      "password-not-handed-over",
    ),
  ),
];

export const unreadRows: readonly Row[] = [
  row("To that cannot be read", (m) => ({ ...m, to: unread }), stops("message-unread")),
  row("Cc that cannot be read", (m) => ({ ...m, cc: unread }), stops("message-unread")),
  row("Bcc that cannot be read", (m) => ({ ...m, bcc: unread }), stops("message-unread")),
  row("a subject that cannot be read", (m) => ({ ...m, subject: unread }), {
    ...stops("message-unread"),
  }),
  row("plain text that cannot be read", (m) => ({ ...m, text: unread }), stops("message-unread")),
  row("HTML that cannot be read", (m) => ({ ...m, html: unread }), stops("message-unread")),
  row("attachments that cannot be read", (m) => ({ ...m, attachments: unread }), {
    ...stops("message-unread"),
  }),
  row(
    "an attachment of which the bytes cannot be read",
    (m) => ({
      ...m,
      attachments: read([
        { name: m.seal.attachment.name, kind: "file", inline: false, sha256: unread },
      ]),
    }),
    stops("message-unread"),
  ),
  row(
    "HTML that cannot be read beside plain text with the client's name",
    both((m) => ({ ...m, html: unread }), typed("mevrouw Van den Berghe")),
    stops("client-in-text", "message-unread"),
  ),
  row(
    "plain text that cannot be read beside HTML with the client's name",
    both((m) => ({ ...m, text: unread }), inHtmlOnly("<p>mevrouw Van den Berghe</p>")),
    stops("client-in-text", "message-unread"),
  ),
  row(
    "To that cannot be read beside somebody in Cc",
    (m) => ({
      ...m,
      to: unread,
      cc: read([{ address: "x@y.be", name: "", isList: false }]),
    }),
    stops("copied-in", "message-unread"),
  ),
];
