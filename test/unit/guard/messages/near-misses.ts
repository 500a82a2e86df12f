import {
  inHtmlOnly,
  inSubject,
  passes,
  row,
  tells,
  typed,
  type Made,
  type Row,
} from "./prepared.ts";

/* Texts that only resemble the client's data: these mails must go. */

const fine = (words: string, made: Made = {}): Row =>
  row(`passes: ${words}`, typed(words), passes, made);
const found = (words: string, made: Made = {}): Row =>
  row(`stops: ${words}`, typed(words), tells(["name"]), made);

const janClaes: Made = { sender: { name: "Jan Claes", address: "jan.claes@opgroeien.be" } };
const alsoJan: Made = { ...janClaes, client: { firstName: "Jan", name: "Peeters" } };

const inBuilding = ["Inge Claes", "VAC Virginie Lovelinggebouw", "Koningin Maria Hendrikaplein 70"];
const virginie: Made = {
  client: { firstName: "Virginie", name: "Peeters" },
  signature: inBuilding,
};

export const nameRuleRows: readonly Row[] = [
  row("a client called Kind and nothing typed", (m) => m, passes, { client: { name: "Kind" } }),
  row("a client called Beveren and nothing typed", (m) => m, passes, {
    client: { name: "Van Beveren" },
  }),
  row("a client called Bel and nothing typed", (m) => m, passes, {
    client: { firstName: "", name: "Bel" },
  }),
  row("a client called Mail Collega and nothing typed", (m) => m, passes, {
    client: { firstName: "Mail", name: "Collega" },
  }),
  row("a client called Opdeze, which our text has as two words", (m) => m, passes, {
    client: { name: "Opdeze" },
  }),
  row("a client called Zip and nothing typed", (m) => m, passes, { client: { name: "Zip" } }),
  found("Élodie Kind", { client: { name: "Kind" } }),
  found("Jan Kind", { ...janClaes, client: { firstName: "Jan", name: "Kind" } }),
  found("Kind, Jan", { ...janClaes, client: { firstName: "Jan", name: "Kind" } }),
  fine("het kind is ziek", { client: { name: "Kind" } }),
  fine("in Beveren", { client: { name: "Van Beveren" } }),

  row("the sender's own signature", (m) => m, passes, alsoJan),
  fine("Jan komt langs", alsoJan),
  found("Jan Peeters komt langs", alsoJan),
  found("Peeters komt langs", alsoJan),
  fine("Jan Claes en Jan Claes", alsoJan),
  row("a sender whom Outlook does not name", (m) => m, tells(["name"]), {
    client: { name: "Claes" },
    sender: null,
  }),
  row("a client with the sender's first name", (m) => m, passes, { client: { firstName: "Inge" } }),
  row("a client with the sender's name", (m) => m, passes, { client: { name: "Claes" } }),
  row("a client with both names of the sender", (m) => m, passes, {
    client: { firstName: "Inge", name: "Claes" },
  }),
  row("a sender whose name is written in several words", (m) => m, passes, {
    client: { name: "Vandenberghe" },
    sender: { name: "Van den Berghe, Inge", address: "inge.vandenberghe@opgroeien.be" },
    signature: ["Inge Van den Berghe", "inge.vandenberghe@opgroeien.be"],
  }),
  row("a sender whose name is written as one word", (m) => m, passes, {
    client: { name: "Van den Berghe" },
    sender: { name: "Inge Vandenberghe", address: "inge.vandenberghe@opgroeien.be" },
    signature: ["Inge Vandenberghe", "inge.vandenberghe@opgroeien.be"],
  }),
  row("a sender with an umlaut", (m) => m, passes, {
    client: { name: "Müller" },
    sender: { name: "Inge Müller", address: "inge.mueller@opgroeien.be" },
    signature: ["Inge Müller", "inge.mueller@opgroeien.be"],
  }),
  row("a sender known by initials and address only", (m) => m, passes, {
    client: { firstName: "Inge", name: "Peeters" },
    sender: { name: "inge.claes@opgroeien.be", address: "inge.claes@opgroeien.be" },
  }),
  fine("Beste Stephanie", { client: { firstName: "Stephanie" } }),
  found("Stephanie Van den Berghe", { client: { firstName: "Stephanie" } }),
  fine("Dag Inge", {
    client: { firstName: "Inge" },
    sender: { name: "An Vos", address: "an.vos@opgroeien.be" },
    signature: ["An Vos"],
  }),

  row("a building that bears the client's first name", (m) => m, passes, virginie),
  fine("de balie van het Virginie Lovelinggebouw", virginie),
  found("Virginie Peeters komt langs", virginie),
  found("mevrouw Peeters belt", virginie),
  row("a colleague with the client's name in the signature", (m) => m, passes, {
    signature: ["Inge Claes", "Bij afwezigheid: Lien Van den Berghe"],
  }),
  found("Élodie komt langs", {
    signature: ["Inge Claes", "Bij afwezigheid: Lien Van den Berghe"],
  }),
  row("the client's full name in place of a signature", (m) => m, tells(["name"]), {
    signature: ["Inge Claes", "over Élodie Van den Berghe"],
  }),
  found("Virginie Peeters", {
    client: { firstName: "Virginie", name: "Peeters" },
    signature: [...inBuilding, "03 780 12 34", "Bij afwezigheid: Lien Peeters"],
  }),
  found("Virginie Van Beveren", {
    client: { firstName: "Virginie", name: "Van Beveren" },
    signature: inBuilding,
  }),
  found("Élodie Vandenberghe", {
    signature: ["Inge Claes", "Zaal Élodie", "Lien Vandenberghe"],
  }),
  row("the client's first name above the signature", (m) => m, tells(["name"]), {
    signature: ["over Élodie", "Inge Claes", "Lokaal team"],
  }),
  row("the client's first name in the quoted mail", (m) => m, tells(["name"]), {
    signature: ["Inge Claes", "Lokaal team", "", "Van: Jan Jans", "Hoe is het met Élodie?"],
  }),
  row("a building above an address line with the sender's name", (m) => m, passes, {
    client: { firstName: "Virginie", name: "Peeters" },
    signature: ["Inge Claes", "VAC Virginie Lovelinggebouw", "inge.claes@opgroeien.be"],
  }),
  row("a square between the closing words and the sender's name", (m) => m, passes, {
    client: { firstName: "Maria", name: "Peeters" },
    signature: ["Met vriendelijke groeten", "Maria Hendrikaplein 70", "Inge Claes"],
  }),
  row("a building in the line of the sender's name", (m) => m, passes, {
    client: { firstName: "Virginie", name: "Peeters" },
    signature: ["Inge Claes | VAC Virginie Lovelinggebouw"],
  }),
  row("a building, when Outlook shows another form of the sender's name", (m) => m, passes, {
    client: { firstName: "Virginie", name: "Peeters" },
    sender: { name: "I. Claes (Opgroeien)", address: "inge.claes@opgroeien.be" },
    signature: ["Vriendelijke groet", "Inge Claes", "VAC Virginie Lovelinggebouw"],
  }),
  found("Maria komt langs", {
    client: { firstName: "Maria", name: "Peeters" },
    sender: { name: "Marianne Claes", address: "marianneclaes@opgroeien.be" },
    signature: ["Marianne Claes"],
  }),
  row("a building, for a sender whom Outlook does not name", (m) => m, tells(["name"]), {
    ...virginie,
    sender: null,
  }),

  fine("een elodietje", {}),
  fine("Bergheim, Bergherhof en Steenberghe"),
  fine("van den en der ten ter de het"),
  fine("in het janneke", { client: { firstName: "Jan" } }),
  fine("januari, jantje en Janssens", { client: { firstName: "Jan", name: "Peeters" } }),
  fine("Peetersstraat", { client: { firstName: "Jan", name: "Peeters" } }),
  fine("ik ben er", { client: { firstName: "Ben", name: "Peeters" } }),
  fine("Bo en Li", { client: { firstName: "Bo", name: "Lim" } }),
  fine("zij en ik, nu", { client: { firstName: "Zi", name: "Jen" } }),
  row("a client whose names are all particles", typed("de la van der"), passes, {
    client: { firstName: "De", name: "La" },
  }),
  row("three letters are enough", typed("de An en de Sam"), tells(["name"]), {
    client: { firstName: "Sam", name: "An" },
  }),
];

export const contactNearRows: readonly Row[] = [
  fine("0470 12 34 57"),
  fine("0470 12 34 5"),
  fine("10470123456"),
  fine("0470 12 34 56 78 90 12 34 56 78".replace("0470 12 34 56", "0471 12 34 56")),
  fine("12 34 56"),
  fine("470, en later 12 34 56"),
  fine("03 780 12 34, het nummer van de afzender"),
  fine("vdb@elders.be"),
  fine("voorbeeld.be"),
  fine("info@voorbeeld.be"),
  fine("Sint-Jansstraat"),
  fine("Sint-Jansstraat 13"),
  fine("Sint-Jansstraat 112"),
  fine("Jansstraat 12"),
  fine("Markt 12"),
  fine("9120 Melsele"),
  fine("bus 3"),
  fine("om 12 uur in de Kerkstraat"),
  row(
    "a link of the municipality",
    inHtmlOnly('<a href="https://www.beveren.be/nl/contact?id=12">x</a>'),
    passes,
  ),
  row("an ordinary subject", inSubject("(dringend)"), passes),
  row(
    "Word's own markup",
    inHtmlOnly(
      "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><style><!-- p.Elodie {font-family:Berghe;} --></style><p class=MsoNormal>Dank<o:p>&nbsp;</o:p></p>",
    ),
    passes,
  ),
];
