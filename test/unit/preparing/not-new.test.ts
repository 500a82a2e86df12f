import { notNewWitnesses, type NotNewWitness } from "../../../src/preparing/not-new.ts";
import { memoryItem, type MemoryMail } from "../outlook/memory-item.ts";

/** What was seen of a mail that Outlook calls new. */
async function seenOf(mail: Partial<MemoryMail>, html = ""): Promise<readonly NotNewWitness[]> {
  const item = memoryItem(mail);
  const body = (format: "html" | "text") =>
    format === "html" ? Promise.resolve({ ok: true, value: html } as const) : item.body("text");
  const { composeType = "new-mail", subject = "", lines = [] } = mail;
  return notNewWitnesses({ ...item, body }, { composeType, subject, text: lines.join("\n") });
}

const headers: readonly (readonly [string, readonly string[]])[] = [
  [
    "classic Outlook in Dutch",
    [
      "Van: Jan Janssens <jan@voorbeeld.example> ",
      "Verzonden: dinsdag 1 december 2026 9:04",
      "Aan: Lies Peeters",
      "Onderwerp: Huisbezoek",
    ],
  ],
  [
    "Outlook for Mac in Dutch",
    [
      "Van: Jan Janssens <jan@voorbeeld.example>",
      "Datum: dinsdag, 1 december 2026 om 09:04",
      "Aan: Lies Peeters",
      "CC: Els",
      "Onderwerp: Huisbezoek",
    ],
  ],
  [
    "Outlook on the web in French",
    [
      "De\u00a0: Jan <jan@voorbeeld.example>",
      "Envoyé\u00a0: mardi 1 décembre 2026 09:04",
      "À\u00a0: Lies",
      "Objet\u00a0: Visite",
    ],
  ],
  [
    "English",
    ["From: Jan", "Sent: Tuesday, December 1, 2026 9:04 AM", "To: Lies", "Subject: Visit"],
  ],
  ["German", ["Von: Jan", "Gesendet: Dienstag, 1. Dezember 2026 09:04", "An: Lies", "Betreff: B"]],
  ["Polish", ["Od: Jan", "Wysłano: wtorek, 1 grudnia 2026 09:04", "Do: Lies", "Temat: W"]],
  [
    "a plain-text reply",
    ["> From: Jan", "> Sent: Tuesday, December 1, 2026", "> To: Lies", "> Subject: Visit"],
  ],
  ["bold labels as text", ["*From:* Jan", "*Sent:* Tuesday", "*To:* Lies", "*Subject:* Visit"]],
  ["a mail without receivers", ["Van: Jan", "Verzonden: dinsdag", "Onderwerp: Huisbezoek"]],
  ["a line above it in Dutch", ["-----Oorspronkelijk bericht-----"]],
  ["a line above it in English", ["-----Original Message-----"]],
  ["a line above it in French", ["-----Message d'origine-----"]],
  ["a line above it in French, typeset", ["-----Message d’origine-----"]],
  ["a line above it in German", ["-----Ursprüngliche Nachricht-----"]],
  ["a forward by Gmail", ["---------- Forwarded message ---------"]],
  ["a forward by Gmail in Dutch", ["---------- Doorgestuurd bericht ---------"]],
  ["Apple Mail in Dutch", ["Op 1 dec 2026 om 09:04 schreef Jan <jan@voorbeeld.example>:"]],
  ["Gmail in English", ["On Tue, Dec 1, 2026 at 9:04 AM Jan <jan@voorbeeld.example> wrote:"]],
  ["Gmail in French", ["Le mar. 1 déc. 2026 à 09:04, Jan <jan@voorbeeld.example> a écrit :"]],
  ["Apple Mail in German", ["Am 01.12.2026 um 09:04 schrieb Jan <jan@voorbeeld.example>:"]],
];

/** Words of a signature, or of somebody who writes a new mail. */
const innocent: readonly (readonly string[])[] = [
  [],
  ["Met vriendelijke groet,", "", "Lies Peeters", "Lokaal team Kind en Gezin", "03 000 00 00"],
  ["Lies Peeters", "Van: Lokaal team Ieper", "Tel: 03 000 00 00", "E-mail: lies@k.example"],
  ["Lies", "From Monday to Thursday", "Tel.: 03 000 00 00", "GSM: 0470 00 00 00"],
  ["Lies", "Bereikbaar van: 9 uur", "Aan: Grote Markt 1", "Tot: 17 uur"],
  ["Lies", "De : 9h à 17h", "À : Bruxelles", "Tél. : 02 000 00 00"],
  ["Verzonden vanaf mijn iPhone"],
  ["Verzonden met Outlook voor iOS"],
  ["Sent from Outlook for iOS"],
  ["________________________________", "Lies Peeters", "T: 03 000 00 00", "E: lies@k.example"],
  ["--", "Lies Peeters", "-----------------------"],
  ["Datum: morgen", "Onderwerp: huisbezoek", "Van: het team"],
  ["Zij schreef: dat is goed.", "On the phone she wrote down: nothing"],
  ["Op maandag ben ik er, dat schreef ik al:"],
];

const subjects = [
  ...["RE: Huisbezoek", "re: x", "Re : x", "RE\u00a0: x", "Re[2]: x", "FW: x", "Fw: x", "FWD: x"],
  ...["TR : x", "TR: x", "AW: x", "WG: x", "Antw: x", "ANTW.: x", "Antwoord: x", "Doorst: x"],
  ...["[EXTERN] RE: x", "  RE:x", "SV: x", "RV: x", "Odp: x", "Enc: x"],
];

const ownSubjects = [
  ...["", "Huisbezoek", "Reservatie: zaal", "Ref: 2026/12", "Reis: Brugge", "Trein: 9 uur"],
  ...["Doorverwijzing Kind en Gezin - referentie KG-2345-6789", "Awel: dag", "Vraag over RE: x"],
];

const htmls: readonly (readonly [string, string])[] = [
  ["Outlook on the web", '<div id="divRplyFwdMsg" dir="ltr"><b>寄件者:</b> Jan</div>'],
  ["Outlook on the web, read again", '<div id="x_divRplyFwdMsg" dir="ltr">Jan</div>'],
  ["Outlook on the web, twice", '<div id="x_x_divRplyFwdMsg">Jan</div>'],
  [
    "the place above the quote",
    '<div id="appendonsend"></div><div><br></div>\n<hr style="display:inline-block;width:98%">',
  ],
  ["Outlook for Mac", '<div id="mail-editor-reference-message-container"><div>Jan</div></div>'],
  [
    "classic Outlook",
    `<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>寄件者:</b> Jan</p></div>`,
  ],
  [
    "older classic Outlook",
    `<div style="border:none; border-top:solid #B5C4DF 1.0pt; padding:3.0pt 0in 0in 0in"><p>Jan</p></div>`,
  ],
];

const innocentHtmls: readonly (readonly [string, string])[] = [
  ["a signature", '<div><br></div><div id="Signature"><div>Lies Peeters</div></div>'],
  ["a pasted signature", '<div id="x_Signature"><div>Lies Peeters</div></div>'],
  ["the place above no quote", '<div id="appendonsend"></div><div id="Signature">Lies</div>'],
  [
    "a line above the signature",
    `<hr><div style='border-top:solid #E1E1E1 1.0pt;padding:1.0pt 0cm 0cm 0cm'>Tel: 03</div>`,
  ],
  [
    "a table with a border",
    `<table style="border:none;border-top:solid windowtext 1.0pt;padding:3.0pt"><tr><td>Van: ons team</td></tr></table>`,
  ],
];

describe("a mail that Outlook calls new", () => {
  it.each(headers)("is not, when its text quotes a mail as %s", async (_what, lines) => {
    const around = ["Dag", "", "Lies Peeters", "Tel: 03 000 00 00", "", ...lines, "", "Dag Lies,"];
    expect(await seenOf({ lines: around })).toEqual(["quoted-mail"]);
  });

  it.each(innocent)("is new, with a signature of %s", async (...lines) => {
    expect(await seenOf({ lines })).toEqual([]);
  });

  it.each(subjects)("is not, when its subject is “%s”", async (subject) => {
    expect(await seenOf({ subject })).toEqual(["subject-prefix"]);
  });

  it.each(ownSubjects)("is new, with the subject “%s”", async (subject) => {
    expect(await seenOf({ subject })).toEqual([]);
  });

  it.each(htmls)("is not, when its HTML quotes a mail as %s", async (_what, html) => {
    expect(await seenOf({}, html)).toEqual(["quoted-mail"]);
  });

  it.each(innocentHtmls)("is new, when its HTML holds %s", async (_what, html) => {
    expect(await seenOf({}, html)).toEqual([]);
  });

  it("is not, when it answers another", async () => {
    expect(await seenOf({ inReplyTo: "<a@b.example>" })).toEqual(["answers"]);
  });

  it("is not, when it was never saved and belongs to a conversation", async () => {
    expect(await seenOf({ conversationId: "AAQk" })).toEqual(["conversation"]);
  });

  it("is new, when it was saved and so got a conversation", async () => {
    expect(await seenOf({ conversationId: "AAQk", saves: 1 })).toEqual([]);
  });

  it("is told by all that was seen together", async () => {
    expect(
      await seenOf({
        composeType: "reply",
        inReplyTo: "<a@b.example>",
        conversationId: "AAQk",
        subject: "RE: x",
        lines: ["-----Original Message-----"],
      }),
    ).toEqual(["reply", "answers", "conversation", "subject-prefix", "quoted-mail"]);
  });
});

describe("a witness that cannot be asked", () => {
  const error = { ok: false, error: { kind: "office-failed", code: 9020 } } as const;
  const plain = { composeType: "new-mail", subject: "", text: "" } as const;

  it("says nothing when it fails", async () => {
    const item = {
      ...memoryItem({ conversationId: "AAQk" }),
      body: () => Promise.resolve(error),
      inReplyTo: () => error,
      itemId: () => Promise.resolve(error),
    };
    expect(await notNewWitnesses(item, plain)).toEqual([]);
  });

  it("says nothing when this Outlook lacks it", async () => {
    const missing = { ok: false, error: { kind: "office-missing" } } as const;
    const item = { ...memoryItem(), conversationId: () => missing, inReplyTo: () => missing };
    expect(await notNewWitnesses(item, plain)).toEqual([]);
  });
});
