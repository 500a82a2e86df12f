import {
  passes,
  read,
  recipient,
  row,
  stops,
  type Change,
  type Expected,
  type Row,
} from "./prepared.ts";
import type { SentRecipient } from "../../../../src/guard/facts/sent-message.ts";

const first = "stephanie.vantroven@beveren.be";
const second = "ingedekimpe@beveren.be";

const to =
  (...all: readonly (string | SentRecipient)[]): Change =>
  (mail) => ({
    ...mail,
    to: read(all.map((one) => (typeof one === "string" ? recipient(one) : one))),
  });

const lookAlike: Expected = stops("recipient-look-alike", "recipient-missing");
const instead = (address: string): Change => to(address, second);

export const recipientRows: readonly Row[] = [
  row("the mailboxes in the other order", to(second, first), passes),
  row("a mailbox in another case", to(first.toUpperCase(), "IngeDeKimpe@Beveren.BE"), passes),
  row("a mailbox with a space around it", to(` ${first} `, second), passes),
  row("a mailbox under the name of its owner", to(recipient(first, "Stephanie"), second), passes),
  row("a mailbox twice", to(first, second, first), passes),
  row("somebody beside the mailboxes", to(first, second, "x@elders.be"), stops("recipient-added")),
  row("two others beside the mailboxes", to(first, second, "x@elders.be", "y@elders.be"), {
    ...stops("recipient-added"),
  }),
  row("the sender beside the mailboxes", to(first, second, "inge.claes@opgroeien.be"), {
    ...stops("recipient-added"),
  }),
  row("the mailbox of another protocol beside ours", to(first, second, "ocmw@mesen.be"), {
    ...stops("recipient-added"),
  }),
  row("one mailbox missing", to(first), stops("recipient-missing")),
  row("nobody in To", to(), stops("recipient-missing")),
  row("somebody else instead", to("x@elders.be"), stops("recipient-added", "recipient-missing")),
  row("the right name in another domain", instead("stephanie.vantroven@gmail.com"), lookAlike),
  row("the right name in a longer domain", instead(`${first}.example`), lookAlike),
  row("the right name in a domain with .nl", instead("stephanie.vantroven@beveren.nl"), lookAlike),
  row("two letters changed places", instead("stephanie.vantrovne@beveren.be"), lookAlike),
  row("a letter added", instead("stephanie.vantrovens@beveren.be"), lookAlike),
  row("a letter dropped", instead("stephanie.vantroven@bevern.be"), lookAlike),
  row("a letter changed", instead("stefanie.vantroven@beveren.be"), lookAlike),
  row("the dot missing", instead("stephanievantroven@beveren.be"), lookAlike),
  row("a hyphen instead of the dot", instead("stephanie-vantroven@beveren.be"), lookAlike),
  row("a Cyrillic е", instead("stephanie.vantrov\u0435n@beveren.be"), lookAlike),
  row("a Cyrillic domain", instead("stephanie.vantroven@b\u0435v\u0435r\u0435n.be"), lookAlike),
  row("an accent", instead("stéphanie.vantroven@beveren.be"), lookAlike),
  row("an invisible character", instead("stephanie.vantroven\u200b@beveren.be"), lookAlike),
  row("the probable true form of a mailbox that may not be corrected", instead2(), lookAlike),
  row("a look-alike beside both mailboxes", to(first, second, "ingedekimpe@beveren.b"), {
    ...stops("recipient-look-alike"),
  }),
  row(
    "two look-alikes of one mailbox",
    to(first, second, "ingedekimp@beveren.be", "ingedekimpe@bevere.be"),
    {
      ...stops("recipient-look-alike"),
    },
  ),
  row("an address with nothing before the @", to(first, second, "@beveren.be"), {
    ...stops("recipient-added"),
  }),
  row("an address without an @", to(first, second, "Stephanie"), stops("recipient-added")),
  row("an empty address", to(first, second, ""), stops("recipient-hidden")),
  row(
    "a colleague whose address Outlook hides",
    to(first, second, "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=an"),
    stops("recipient-hidden"),
  ),
  row("a hidden address instead of a mailbox", to(first, "/o=ExchangeLabs/cn=x"), {
    ...stops("recipient-hidden", "recipient-missing"),
  }),
  row("somebody in Cc", (m) => ({ ...m, cc: read([recipient("x@y.be")]) }), stops("copied-in")),
  row("somebody in Bcc", (m) => ({ ...m, bcc: read([recipient("x@y.be")]) }), stops("copied-in")),
  row("a correct mailbox in Cc as well", (m) => ({ ...m, cc: read([recipient(first)]) }), {
    ...stops("copied-in"),
  }),
  row(
    "a mailbox in Cc that should be in To",
    (m) => ({ ...m, to: read([recipient(first)]), cc: read([recipient(second)]) }),
    stops("recipient-missing", "copied-in"),
  ),
  row("the sender in Bcc", (m) => ({ ...m, bcc: read([recipient("inge.claes@opgroeien.be")]) }), {
    ...stops("copied-in"),
  }),
  row("a distribution list", to(first, second, recipient("allen@beveren.be", "Allen", true)), {
    ...stops("recipient-list"),
  }),
  row(
    "two distribution lists",
    to(first, second, recipient("a@b.be", "A", true), recipient("c@d.be", "C", true)),
    {
      ...stops("recipient-list"),
    },
  ),
  row("a mailbox that Outlook calls a list", to(recipient(first, first, true), second), passes),
  row(
    "a mailbox that Outlook calls a list beside another one",
    to(recipient(first, first, true), second, recipient("a@b.be", "A", true)),
    stops("recipient-list"),
  ),
  row("a distribution list in Cc", (m) => ({ ...m, cc: read([recipient("a@b.be", "A", true)]) }), {
    ...stops("copied-in"),
  }),
];

function instead2(): Change {
  return to(first, "inge.dekimpe@beveren.be");
}
