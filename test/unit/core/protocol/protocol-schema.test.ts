import { protocolSchema } from "../../../../src/core/protocol/protocol-schema.ts";
import { madeDraft, madeFact, type ProtocolDraft } from "./made-protocol.ts";

const another = { address: madeFact("elders@zwaluwdal.example"), postcodes: ["9992"] };
const anomaly = {
  id: "odd",
  what: "Vreemd.",
  article: "artikel 6",
  printed: null,
  why: "Daarom.",
  decision: null,
};
const confirmed = { by: "Dienst onthaal", on: "2026-05-01" };

function outcomeOf(change: (draft: ProtocolDraft) => void) {
  const draft = madeDraft();
  change(draft);
  return protocolSchema.safeParse(draft);
}

describe("the shape of a protocol", () => {
  it.each<[string, (draft: ProtocolDraft) => void]>([
    ["the made protocol", () => undefined],
    [
      "a mailbox for each part of the territory",
      (d) => {
        d.mailboxes = [
          { address: madeFact("a@zwaluwdal.example"), postcodes: ["9991"] },
          { address: madeFact("b@zwaluwdal.example"), postcodes: ["9992"] },
        ];
      },
    ],
    ["an end date", (d) => void (d.lastDay.value = "2028-02-29")],
    ["an end of the agreement", (d) => void (d.agreement.lastDay.value = "2027-12-31")],
    [
      "a notice on its last day",
      (d) =>
        void (d.notice = {
          givenOn: "2026-01-01",
          lastDay: "2026-01-01",
          by: "sender",
          source: "Brief",
        }),
    ],
    ["an end at once", (d) => void (d.endedAtOnce = { on: "2026-01-01", source: "Brief" })],
    ["a ground that fell away", (d) => void (d.groundGone = { on: "2026-01-01", source: "Wet" })],
    ["a telephone number", (d) => void (d.receiver.phone.value = "+3237501234")],
    ["a page where it stands", (d) => void (d.publishedAt.value = ["https://zwaluwdal.example/p"])],
    ["a successor", (d) => void (d.successor = "zwaluwdal-2")],
    ["a breach contact that may not be used", (d) => void (d.receiver.dpoMailbox.value = null)],
    ["a confirmation", (d) => void (d.territory.confirmed = confirmed)],
    [
      "a former value",
      (d) =>
        void (d.receiver.seat.former = [
          { value: "Kerkplein 2, 9991 Zwaluwdal", until: "2025-06-30", reason: "Verhuisd." },
        ]),
    ],
    [
      "a former value with who had confirmed it, and why it differed from the text",
      (d) =>
        void (d.receiver.seat.former = [
          {
            value: "Kerkplein 2, 9991 Zwaluwdal",
            until: "2025-06-30",
            reason: "Verhuisd.",
            confirmations: [confirmed],
            printed: "Kerkplein 22, 9991 Zwaluwdal",
            differed: "Misdrukt.",
          },
        ]),
    ],
    [
      "an earlier confirmation",
      (d) => void Object.assign(d.territory, { confirmed, confirmedBefore: [confirmed] }),
    ],
    [
      "an anomaly about a mailbox that was replaced",
      (d) => {
        first(d).address.former = [
          { value: "ocmw@zwaluwdal.example", until: "2025-06-30", reason: "Vervangen." },
        ];
        d.anomalies.push({ ...anomaly, mailbox: "ocmw@zwaluwdal.example" });
      },
    ],
    [
      "an anomaly about a fact",
      (d) => void d.anomalies.push({ ...anomaly, fact: "mailboxes.0.address" }),
    ],
    [
      "a decided anomaly about a mailbox",
      (d) =>
        void (d.anomalies = [
          {
            ...anomaly,
            mailbox: "onthaal@zwaluwdal.example",
            decision: { what: "Klopt.", ...confirmed },
          },
        ]),
    ],
  ])("accepts %s", (_, change) => expect(outcomeOf(change).error?.issues).toBeUndefined());

  it.each<[string, string, (draft: ProtocolDraft) => void]>([
    ["a KBO checksum", "receiver.kbo.value", (d) => (d.receiver.kbo.value = "0123.456.748")],
    ["a KBO grouping", "receiver.kbo.value", (d) => (d.receiver.kbo.value = "0123 45 67 49")],
    ["a day that is none", "signedOn.value", (d) => (d.signedOn.value = "2026-02-29")],
    ["a day in words", "appliesFrom.value", (d) => (d.appliesFrom.value = "07/03/2024")],
    ["no mailbox", "mailboxes", (d) => (d.mailboxes = [])],
    ["an empty mailbox", "mailboxes.0.address.value", (d) => (first(d).address.value = "")],
    [
      "a mailbox without @",
      "mailboxes.0.address.value",
      (d) => (first(d).address.value = "ocmw.be"),
    ],
    [
      "two dots in a mailbox",
      "mailboxes.0.address.value",
      (d) => (first(d).address.value = "a..b@c.be"),
    ],
    [
      "two addresses in one",
      "mailboxes.0.address.value",
      (d) => (first(d).address.value = "a@c.be;d@c.be"),
    ],
    [
      "capitals in a mailbox",
      "mailboxes.0.address.value",
      (d) => (first(d).address.value = "Ocmw@c.be"),
    ],
    ["a mailbox named twice", "mailboxes.1.address", (d) => d.mailboxes.push(first(d))],
    [
      "more mailboxes than a seal can hold",
      "mailboxes",
      (d) => {
        const { postcodes, address } = first(d);
        for (let nth = 0; nth < 60; nth += 1)
          d.mailboxes.push({
            postcodes,
            address: { ...address, value: `onthaal${nth}@stad-en-ocmw.be` },
          });
      },
    ],
    ["a postcode without a mailbox", "mailboxes", (d) => (first(d).postcodes = ["9991"])],
    [
      "a mailbox outside the territory",
      "mailboxes.1.postcodes",
      (d) => d.mailboxes.push({ ...another, postcodes: ["9981"] }),
    ],
    ["no territory", "territory.value", (d) => (d.territory.value = [])],
    ["a postcode twice", "territory.value", (d) => (d.territory.value = ["9991", "9991"])],
    ["a postcode of five figures", "territory.value.0", (d) => (d.territory.value = ["99911"])],
    ["printed without reason", "team", (d) => (d.team.printed = "DUINSTREEK")],
    ["a reason without printed", "team", (d) => (d.team.reason = "Zo geschreven.")],
    [
      "printed as used",
      "team",
      (d) => Object.assign(d.team, { printed: d.team.value, reason: "Gelijk." }),
    ],
    ["a fact without article", "team.article", (d) => (d.team.article = "")],
    [
      "a fact never asked about",
      "team.confirmed",
      (d) => Reflect.deleteProperty(d.team, "confirmed"),
    ],
    ["spaces around a value", "team.value", (d) => (d.team.value = " Duinstreek")],
    ["an id with capitals", "id", (d) => (d.id = "Zwaluwdal")],
    [
      "a telephone number in another form",
      "receiver.phone.value",
      (d) => (d.receiver.phone.value = "03 750 12 34"),
    ],
    [
      "a page without https",
      "publishedAt.value.0",
      (d) => (d.publishedAt.value = ["http://a.be/p"]),
    ],
    [
      "a purpose that does not complete a sentence",
      "purposeForClient.value",
      (d) => (d.purposeForClient.value = "Je helpen."),
    ],
    ["a third data item", "dataItems", (d) => (d.dataItems as unknown[]).push(d.dataItems[0])],
    ["four things to tell", "informationDuty.value", (d) => d.informationDuty.value?.pop()],
    ["half a month", "noticeMonths.value", (d) => (d.noticeMonths.value = 2.5)],
    [
      "a notice that ends before it was given",
      "notice.lastDay",
      (d) =>
        (d.notice = {
          givenOn: "2026-01-02",
          lastDay: "2026-01-01",
          by: "sender",
          source: "Brief",
        }),
    ],
    ["an anomaly twice", "anomalies.1.id", (d) => d.anomalies.push(anomaly, anomaly)],
    [
      "an anomaly about another mailbox",
      "anomalies.0.mailbox",
      (d) => d.anomalies.push({ ...anomaly, mailbox: "niemand@zwaluwdal.example" }),
    ],
    [
      "an anomaly about what is no fact",
      "anomalies.0.fact",
      (d) => d.anomalies.push({ ...anomaly, fact: "mailboxes.0" }),
    ],
    [
      "an empty list of earlier confirmations",
      "team.confirmedBefore",
      (d) => (d.team.confirmedBefore = []),
    ],
    [
      "a former value of another form",
      "signedOn.former.0.value",
      (d) => (d.signedOn.former = [{ value: "gisteren", until: "2025-06-30", reason: "Fout." }]),
    ],
  ])("refuses %s, at %s", (_, path, change) => {
    const outcome = outcomeOf(change);
    expect(outcome.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });

  it.each<[string, (draft: ProtocolDraft) => object]>([
    ["the protocol", (d) => d],
    ["a fact", (d) => d.team],
    ["a party", (d) => d.receiver],
    ["a confirmation", (d) => (d.team.confirmed = { ...confirmed })],
  ])("refuses an unknown field in %s", (_, part) => {
    const outcome = outcomeOf((draft) => void Object.assign(part(draft), { extra: "x" }));
    expect(outcome.error?.issues.map(({ code }) => code)).toEqual(["unrecognized_keys"]);
  });
});

function first(draft: ProtocolDraft) {
  const [mailbox] = draft.mailboxes;
  if (mailbox === undefined) throw new Error("The made protocol has a mailbox");
  return mailbox;
}
