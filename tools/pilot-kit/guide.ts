import { addInsDrawing } from "./drawing.ts";

/** What the guide says about a pilot. */
interface GuideFacts {
  readonly team: string;
  readonly version: string;
  readonly origin: string;
  readonly manifestName: string;
  /** The name in Outlook's window for add-ins. */
  readonly addInName: string;
  /** The label of the button in a new mail. */
  readonly buttonLabel: string;
  /** A place of this team to practise with, such as "8957 Mesen". */
  readonly place: string;
  /** The practice Outlook beside the pane, as PNG. */
  readonly picture: Uint8Array;
}

/** The address of the practice Outlook, with the team set. */
function practiceAddress({ origin, team }: Pick<GuideFacts, "origin" | "team">): string {
  return `${origin}/practice/?team=${encodeURIComponent(team)}`;
}

/** A self-contained page for one A4 or a screen. */
export function guidePage(facts: GuideFacts): string {
  const { version, origin, manifestName, picture } = facts;
  const team = escape(facts.team);
  const button = `<b>${escape(facts.buttonLabel)}</b>`;
  const practice = escape(practiceAddress(facts));
  const image = `data:image/png;base64,${Buffer.from(picture).toString("base64")}`;
  return `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pilot Doorverwijzing OCMW: ${team}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Pilot <span>Doorverwijzing OCMW</span>, lokaal team ${team}</h1>
<p>Je probeert een knop in Outlook uit die een doorverwijzing naar het OCMW klaarzet. Jij verzendt zelf. Versie ${escape(version)}.</p>

<section class="with-picture">
<div>
<h2>1. Oefen eerst, in je browser</h2>
<ol>
<li>Open <a href="${practice}">${practice}</a>. Dat is een nagemaakte Outlook: er wordt niets verzonden.</li>
<li>Klik op <b>Doorverwijzing OCMW</b>. Typ <b>${escape(facts.place)}</b> en ga alle stappen door met een <b>verzonnen</b> cliënt.</li>
<li>Laat ook eens iets mislukken: kies bovenaan <b>Storingen oefenen</b> en kijk wat het paneel zegt.</li>
</ol>
</div>
<img src="${image}" alt="De oefen-Outlook: links de klaargezette mail, rechts het paneel">
</section>

<section class="with-picture">
<div>
<h2>2. Zet de knop in je Outlook</h2>
<p>Eén keer, in je browser. Daarna staat de knop in elke Outlook waarmee je deze mailbox gebruikt.</p>
<p>Pak de zip uit. Ga naar <a href="https://aka.ms/olksideload">aka.ms/olksideload</a> en meld je aan met je werkaccount. Outlook op het web gaat open, en na enkele seconden het venster <i>Invoegtoepassingen voor Outlook</i>.</p>
<ol>
<li>Kies <b>Mijn invoegtoepassingen</b>.</li>
<li>Kies onderaan <b>Aangepaste invoegtoepassing toevoegen</b>.</li>
<li>Kies <b>Toevoegen vanuit bestand</b>, dan <b>${escape(manifestName)}</b>, en bevestig.</li>
</ol>
</div>
${addInsDrawing}
</section>
<ul>
<li><b>Outlook op het web en de nieuwe Outlook:</b> maak een nieuwe mail. ${button} staat in het lint, of bij <b>Apps</b>.</li>
<li><b>Klassieke Outlook:</b> hetzelfde venster gaat ook open met <b>Bestand &gt; Info &gt; Invoegtoepassingen beheren</b>. De knop staat in het lint van een nieuwe mail. Dat kan tot 24 uur duren: sluit Outlook en open het opnieuw.</li>
<li><b>Staat stap 2 er niet bij?</b> Dan heeft je ICT-dienst dit uitgezet. Geef hun het bestand ${escape(manifestName)}.</li>
</ul>

<section>
<h2>3. Kijk of jouw Outlook alles kan</h2>
<p>Vóór je eerste echte doorverwijzing: open het paneel in een nieuwe, lege mail en kies <b>Iets anders doen</b> en dan <b>Deze Outlook nakijken</b>. Geef de tekst die je krijgt aan wie je deze kit gaf. Druk ten slotte op <b>Verzenden</b>, zoals het paneel vraagt: dan weet je of de controle bij jou draait.</p>
</section>

<section class="careful">
<h2>4. Kijk twee keer</h2>
<p>Draait de controle niet, of weet je het niet? Kijk dan zelf, vlak voor je op <b>Verzenden</b> drukt: alleen de adressen van het protocol bij Aan, niemand in Cc en Bcc, één bijlage, en geen gegevens van de cliënt in onderwerp of tekst. Het wachtwoord zeg je door de telefoon.</p>
</section>

<section>
<h2>5. Gaat er iets mis?</h2>
<ul>
<li><b>Met de knop of het paneel:</b> vertel het aan wie je deze kit gaf. Zeg wat je deed, wat het paneel zei, en de versie onderaan in het paneel. Geen schermafdruk met gegevens van een cliënt.</li>
<li><b>Met gegevens van een cliënt,</b> zoals een mail naar de verkeerde: meld het <b>meteen</b> aan <a href="mailto:dpo@opgroeien.be">dpo@opgroeien.be</a>. Zet geen gegevens van de cliënt in die mail.</li>
</ul>
</section>

<section>
<h2>6. Weghalen</h2>
<p>Open hetzelfde venster (aka.ms/olksideload, <b>Mijn invoegtoepassingen</b>). Kies bij <b>${escape(facts.addInName)}</b> de drie puntjes en dan <b>Verwijderen</b>. Er blijft hoogstens de naam van je team achter, in de instellingen van Outlook.</p>
</section>
<footer>De pagina's komen van ${escape(origin)}. Of deze kit heel is, zegt SHA256SUMS: <code>sha256sum -c SHA256SUMS</code>.</footer>
</main>
</body>
</html>
`;
}

const style = `
@page { size: A4; margin: 11mm 13mm; }
* { box-sizing: border-box; }
body { margin: 0; font: 10pt/1.35 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #242424; background: #fff; }
main { max-width: 186mm; margin: 0 auto; padding: 8px; }
h1 { font-size: 16pt; line-height: 1.2; margin: 0 0 4px; }
h1 span { color: #0f548c; }
h2 { font-size: 11.5pt; margin: 9px 0 3px; color: #0f548c; }
p, ol, ul { margin: 0 0 4px; }
ol, ul { padding-left: 18px; }
li { margin-bottom: 2px; }
a { color: #0f548c; overflow-wrap: anywhere; }
.with-picture { display: grid; grid-template-columns: 1fr 72mm; gap: 12px; align-items: center; }
.with-picture img, .with-picture svg { width: 100%; border: 1px solid #d1d1d1; border-radius: 4px; }
.careful { border: 2px solid #b35309; border-radius: 6px; padding: 2px 10px 4px; margin: 8px 0; break-inside: avoid; }
.careful h2 { margin-top: 3px; color: #8a3707; }
footer { margin-top: 8px; border-top: 1px solid #d1d1d1; padding-top: 3px; font-size: 8pt; color: #616161; }
@media screen and (max-width: 640px) { .with-picture { grid-template-columns: 1fr; } }
@media print { main { max-width: none; padding: 0; } }
`;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
