import type { Expected } from "./prepared.ts";
import { asks, passes, read, recipient, stops, unread } from "./prepared.ts";
import type {
  ListedAttachment,
  Read,
  SentMessage,
} from "../../../../src/guard/facts/sent-message.ts";

/* Mails that the pane did not prepare, or may have prepared. */

export interface OtherRow {
  readonly row: string;
  readonly message: SentMessage;
  /** Every protocol ended before today. */
  readonly ended?: boolean;
  readonly gives: Expected;
}

const password = "k7mf-2xqa-9wtd-hrv4";
const ocmw = "ocmw@mesen.be";

interface Parts {
  readonly to?: Read<readonly ReturnType<typeof recipient>[]>;
  readonly cc?: Read<readonly ReturnType<typeof recipient>[]>;
  readonly bcc?: Read<readonly ReturnType<typeof recipient>[]>;
  readonly subject?: Read<string>;
  readonly text?: Read<string>;
  readonly html?: Read<string>;
  readonly attachments?: Read<readonly ListedAttachment[]>;
}

function mail(parts: Parts): SentMessage {
  const { to = read([recipient(ocmw)]), cc = read([]), bcc = read([]) } = parts;
  const { subject = read("Vraag"), text = read("Dag"), html = read("<p>Dag</p>") } = parts;
  const { attachments = read([]) } = parts;
  return {
    kind: "unsealed",
    recipients: { to, cc, bcc },
    subject,
    attachments,
    body: { text, html },
  };
}

const other = (row: string, parts: Parts, gives: Expected, ended = false): OtherRow => ({
  row,
  message: mail(parts),
  gives,
  ended,
});

const file = (name: string): ListedAttachment => ({ name, kind: "file", inline: false });
const next = asks("password-in-next-mail");
const elsewhere = read([recipient("iemand@elders.be")]);
const saying = (words: string): Parts => ({ text: read(words), html: read(`<p>${words}</p>`) });

export const unsealedRows: readonly OtherRow[] = [
  other("a password to a mailbox of a protocol", saying(`Hier is het: ${password}`), next),
  other("a password in the subject", { subject: read(password) }, next),
  other("a password in HTML only", { html: read(`<p>k7mf-<b>2xqa</b>-9wtd-hrv4</p>`) }, next),
  other("a password behind a list dash", saying("-k7mf-2xqa-9wtd-hrv4"), next),
  other("a password behind a label and a hyphen", saying("wachtwoord-k7mf-2xqa-9wtd-hrv4"), next),
  other(
    "the address of a shared file in the text",
    saying("https://x.be/s/k7mf-2xqa-9wtd-hrv4"),
    passes,
  ),
  other("a password in capitals", saying(password.toUpperCase()), next),
  other(
    "a password to a mailbox in Cc",
    { ...saying(password), to: elsewhere, cc: read([recipient(ocmw)]) },
    next,
  ),
  other(
    "a password to a mailbox in Bcc",
    { ...saying(password), to: elsewhere, bcc: read([recipient(ocmw)]) },
    next,
  ),
  other(
    "a password to a mailbox in capitals",
    { ...saying(password), to: read([recipient("OCMW@Mesen.be")]) },
    next,
  ),
  other(
    "a password in a reply chain",
    saying(`Dank je.\r\n\r\nVan: ${ocmw}\r\n> ${password}\r\n> Groeten`),
    next,
  ),
  other(
    "a password to a mailbox among others",
    { ...saying(password), to: read([recipient("a@b.be"), recipient(ocmw)]) },
    next,
  ),
  other("a password while Bcc cannot be read", { ...saying(password), bcc: unread }, next),
  other("a password to somebody else", { ...saying(password), to: elsewhere }, passes),
  other("a password to a mailbox of a protocol that ended", saying(password), passes, true),
  other(
    "a password to a look-alike of a mailbox",
    { ...saying(password), to: read([recipient("ocmw@messen.be")]) },
    passes,
  ),
  other(
    "a password while the recipients cannot be read",
    { ...saying(password), to: unread, cc: unread, bcc: unread },
    passes,
  ),
  other(
    "an ordinary mail",
    saying("Kan je mij bellen op 0470 12 34 56? Groeten, Jan Peeters"),
    passes,
  ),
  other("a mail with a rijksregisternummer", saying("85.07.30-033.28"), passes),
  other(
    "a reply to our referral",
    {
      subject: read("RE: Doorverwijzing Kind en Gezin - referentie KG-7F3K-2M99"),
      ...saying(
        "Goed ontvangen, dank je. > De gegevens staan in de bijlage doorverwijzing-KG-7F3K-2M99.zip.",
      ),
    },
    passes,
  ),
  other("a mail that cannot be read", { subject: unread, text: unread, html: unread }, passes),
  other("a password of words", saying("wachtwoord: Paard-Batterij-Nietje-77"), passes),
  other("a password without hyphens", saying("k7mf2xqa9wtdhrv4"), passes),
  other("a product key of five groups", saying("K7MFX-2XQAX-9WTDX-HRV4X-PQRST"), passes),
  other(
    "a code of four groups with a fifth after them",
    saying("k7mf-2xqa-9wtd-hrv4-8888"),
    passes,
  ),
  other(
    "a code of four groups with a fifth before them",
    saying("8888-k7mf-2xqa-9wtd-hrv4"),
    passes,
  ),
  other("a code of three groups", saying("k7mf-2xqa-9wtd"), passes),
  other("a code with an o and a 1", saying("ko1f-2xqa-9wtd-hrv4"), passes),
  other("a UUID", saying("3f2b8a4c-9d1e-4f6a-8b7c-2d5e6f7a8b9c"), passes),
  other("a card number", saying("4532-7893-2345-6789"), passes),
  other(
    "four short words with hyphens",
    saying(
      "best-case-verder: deze-week-naar-gent, hees-stem-weg-even, kant-en-klaar, aarc-beng-denk-berg",
    ),
    passes,
  ),
  other(
    "a link that ends in such words",
    { html: read('<a href="https://x.be/best-deze-week-gent">x</a>') },
    passes,
  ),
  other(
    "a link to a shared file",
    { html: read('<a href="https://x.be/s/k7mf-2xqa-9wtd-hrv4">x</a>') },
    passes,
  ),
  {
    row: "a mail to nobody whose words were not read",
    message: {
      kind: "unsealed",
      recipients: { to: read([]), cc: read([]), bcc: read([]) },
      subject: read("Vraag"),
      attachments: read([]),
      body: undefined,
    },
    gives: passes,
  },
  {
    row: "a hand-made zip, which the guard does not know",
    message: mail(saying("Zie bijlage verslag.zip")),
    gives: passes,
  },
];

/*
 * Mails without a seal that bear our marks, as Outlook leaves them when a sent mail is forwarded or sent
 * again, and when a draft is copied.
 */

const zip = file("doorverwijzing-KG-7F3K-2M99.zip");
const forward = "FW: Doorverwijzing Kind en Gezin - referentie KG-7F3K-2M99";
const both = ["stephanie.vantroven@beveren.be", "ingedekimpe@beveren.be"];
const toAll = (...addresses: readonly string[]): Pick<Parts, "to"> => ({
  to: read(addresses.map((address) => recipient(address))),
});
const bearing = (parts: Parts): Parts => ({ attachments: read([zip]), ...parts });
const looks = asks("prepared-elsewhere");
const strays = stops("referral-elsewhere", "prepared-elsewhere");

export const referralWithoutSealRows: readonly OtherRow[] = [
  other("our attachment to the mailbox of a protocol", bearing({}), looks),
  other("our attachment to both mailboxes of a protocol", bearing(toAll(...both)), looks),
  other("our attachment to one of two mailboxes", bearing(toAll("ingedekimpe@beveren.be")), looks),
  other(
    "our attachment to a mailbox in Bcc",
    bearing({ ...toAll(), bcc: read([recipient(ocmw)]) }),
    looks,
  ),
  other(
    "our attachment to a mailbox that Outlook calls a list",
    bearing({ to: read([recipient(ocmw, ocmw, true)]) }),
    looks,
  ),
  other("our attachment to a stranger", bearing(toAll("iemand@elders.be")), strays),
  other(
    "our attachment to a mailbox and a stranger",
    bearing(toAll(ocmw, "iemand@elders.be")),
    strays,
  ),
  other("our attachment to a stranger in Cc", bearing({ cc: elsewhere }), strays),
  other("our attachment to a stranger in Bcc", bearing({ bcc: elsewhere }), strays),
  other("our attachment to the mailboxes of two protocols", bearing(toAll(ocmw, ...both)), strays),
  other("our attachment to a look-alike", bearing(toAll("ocmw@messen.be")), strays),
  other(
    "our attachment to a colleague whose address is hidden",
    bearing(toAll("/o=ExchangeLabs/cn=An")),
    strays,
  ),
  other("our attachment to nobody that Outlook resolved", bearing(toAll()), strays),
  other("our attachment to a mailbox of a protocol that ended", bearing({}), strays, true),
  other(
    "our attachment to a stranger after somebody added to its name",
    bearing({
      ...toAll("iemand@elders.be"),
      attachments: read([file("Doorverwijzing-KG-7F3K-2M99 (1).zip")]),
    }),
    strays,
  ),
  other(
    "our attachment as a link to the cloud",
    bearing({ ...toAll("iemand@elders.be"), attachments: read([{ ...zip, kind: "cloud" }]) }),
    strays,
  ),
  other(
    "a mail of ours as an attachment",
    {
      ...toAll("iemand@elders.be"),
      attachments: read([
        { ...file("Doorverwijzing Kind en Gezin - referentie KG-7F3K-2M99"), kind: "item" },
      ]),
    },
    strays,
  ),
  other(
    "a mail of ours saved to a file",
    { ...toAll("iemand@elders.be"), attachments: read([file("Doorverwijzing KG-7F3K-2M99.msg")]) },
    strays,
  ),
  other(
    "a password beside our attachment",
    bearing(saying(`Wachtwoord: ${password}`)),
    stops("password-in-text", "prepared-elsewhere"),
  ),
  other(
    "a password without hyphens beside our attachment",
    bearing(saying("k7mf2xqa9wtdhrv4")),
    stops("password-in-text", "prepared-elsewhere"),
  ),
  other(
    "a rijksregisternummer beside our attachment",
    bearing(saying("rrn 85.07.30-033.28")),
    stops("national-number", "prepared-elsewhere"),
  ),
  other(
    "a report beside our attachment",
    bearing({ attachments: read([zip, file("verslag.docx")]) }),
    stops("other-attachments", "prepared-elsewhere"),
  ),
  other(
    "the logo of a signature beside our attachment",
    bearing({ attachments: read([zip, { ...file("logo.png"), inline: true }]) }),
    looks,
  ),
  other(
    "our attachment while Bcc cannot be read",
    bearing({ bcc: unread }),
    stops("message-unread", "prepared-elsewhere"),
  ),
  other(
    "our attachment while the subject cannot be read",
    bearing({ subject: unread }),
    stops("message-unread", "prepared-elsewhere"),
  ),
  other(
    "our attachment while the text cannot be read",
    bearing({ text: unread }),
    stops("message-unread", "prepared-elsewhere"),
  ),
  other(
    "our reference while the attachments cannot be read",
    { ...toAll("iemand@elders.be"), subject: read(forward), attachments: unread },
    stops("message-unread"),
  ),
  other(
    "another subject while the attachments cannot be read",
    { ...toAll("iemand@elders.be"), attachments: unread },
    passes,
  ),
  other(
    "other attachments while the subject cannot be read",
    { ...toAll("iemand@elders.be"), subject: unread, attachments: read([file("verslag.pdf")]) },
    passes,
  ),
  other(
    "our reference alone, to a colleague",
    { ...toAll("an@opgroeien.be"), subject: read(forward) },
    passes,
  ),
  other(
    "our reference alone, with a report",
    {
      ...toAll("an@opgroeien.be"),
      subject: read(forward),
      attachments: read([file("verslag.pdf")]),
    },
    passes,
  ),
  other(
    "our reference alone, with a password",
    { ...toAll("an@opgroeien.be"), subject: read(forward), ...saying(`Het is ${password}`) },
    next,
  ),
  other(
    "our reference alone, with a rijksregisternummer",
    { ...toAll("an@opgroeien.be"), subject: read(forward), ...saying("85.07.30-033.28") },
    stops("national-number"),
  ),
  other(
    "a mail with the office's own file named doorverwijzing",
    { ...toAll("iemand@elders.be"), attachments: read([file("doorverwijzing-2026.zip")]) },
    passes,
  ),
];

const unknown = (
  row: string,
  subject: Read<string>,
  names: Read<readonly string[]>,
  gives: Expected,
): OtherRow => ({
  row,
  message: {
    kind: "seal-unread",
    subject,
    attachments: names === null ? null : names.map(file),
  },
  gives,
});

const plain = read("Vraag over de vergadering");
const files = (...names: readonly string[]): Read<readonly string[]> => read(names);
const stopped = stops("seal-unread");

export const sealUnreadRows: readonly OtherRow[] = [
  unknown("nothing of ours", plain, files("verslag.pdf"), passes),
  unknown(
    "our reference in the subject",
    read("Doorverwijzing Kind en Gezin - referentie KG-7F3K-2M99"),
    files(),
    stopped,
  ),
  unknown("our reference in a reply", read("RE: referentie kg-7f3k-2m99"), files(), stopped),
  unknown(
    "our attachment under another subject",
    plain,
    files("a.pdf", "doorverwijzing-KG-7F3K-2M99.zip"),
    stopped,
  ),
  unknown(
    "our attachment under an extended name",
    plain,
    files("Doorverwijzing-KG-7F3K-2M99 (1).zip"),
    stopped,
  ),
  unknown(
    "our reference with non-breaking hyphens",
    read("referentie KG\u20117F3K\u20112M99"),
    files(),
    stopped,
  ),
  unknown(
    "a code that only begins like ours",
    read("KG-7F3K-2M99X"),
    files("doorverwijzing.zip"),
    passes,
  ),
  unknown("a weight in kilograms", read("25 kg-zakken"), files("kg-lijst.xlsx"), passes),
  unknown("neither subject nor attachments", unread, unread, stopped),
  unknown(
    "no subject, and our attachment",
    unread,
    files("doorverwijzing-KG-7F3K-2M99.zip"),
    stopped,
  ),
  unknown("no subject, and other attachments", unread, files("a.pdf"), passes),
  unknown("no attachments, and our reference", read("KG-7F3K-2M99"), unread, stopped),
  unknown("no attachments, and another subject", plain, unread, passes),
];
