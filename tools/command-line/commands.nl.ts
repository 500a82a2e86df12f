/** Everything that can be typed after `npm run`, in the words of the help. */
import type { CommandShape } from "./command-shape.ts";

const origin = {
  value: "URL",
  help: "waar de invoegtoepassing staat, zoals https://doorverwijzing.example.be",
} as const;
const noBuild = { help: "gebruikt wat er al gebouwd is" } as const;

export const commands = {
  start: {
    usage: ["npm start -- [--port 3000] [--watch]"],
    help: "Bouwt de invoegtoepassing en toont ze met de oefen-Outlook op deze computer.",
    names: [],
    options: {
      port: {
        value: "POORT",
        help: "poort van de oefen-Outlook; de invoegtoepassing staat op de volgende",
      },
      watch: { help: "bouwt opnieuw bij elke wijziging" },
    },
  },
  build: {
    usage: ["npm run build [-- --origin https://doorverwijzing.example.be]"],
    help: "Bouwt de invoegtoepassing en de oefen-Outlook in dist/.",
    names: [],
    options: { origin },
  },
  release: {
    usage: ["npm run release [-- --origin https://doorverwijzing.example.be] [--out MAP]"],
    help: "Bouwt de invoegtoepassing en pakt ze in één zip, voor een beheerder zonder Node.",
    names: [],
    options: { origin, out: { value: "MAP", help: "waar de zip komt" } },
  },
  preview: {
    usage: ["npm run preview [-- --port 3443]"],
    help: "Toont dist/ zoals een server het zou tonen.",
    names: [],
    options: { port: { value: "POORT", help: "poort op deze computer" } },
  },
  "check-host": {
    usage: [
      "npm run check-host -- https://doorverwijzing.example.be [--insecure] [--manifest BESTAND]",
    ],
    help: "Leest een server zoals Outlook hem vindt, en zegt wat fout is en hoe je het herstelt.",
    names: ["<URL>"],
    options: {
      insecure: { help: "aanvaardt elk certificaat" },
      manifest: {
        value: "BESTAND",
        help: "leest de adressen in dit manifest in plaats van in dat op de server",
      },
    },
  },
  demo: {
    usage: [
      'npm run demo -- --place "9120 Melsele" [--client KLANT.json] [--on 2026-11-21] --out MAP [--no-build]',
    ],
    help: "Bereidt één doorverwijzing voor in de oefen-Outlook en bewaart de mail.",
    names: [],
    options: {
      place: { value: "PLAATS", help: "postcode en plaats van de cliënt" },
      client: { value: "BESTAND", help: "gegevens van een verzonnen cliënt, als JSON" },
      on: { value: "DAG", help: "doet alsof het die dag is" },
      out: { value: "MAP", help: "waar de mail, de bijlage en de beelden komen" },
      "no-build": noBuild,
    },
  },
  pictures: {
    usage: ["npm run pictures -- [--out docs/pictures] [--no-build]"],
    help: "Maakt de beelden van elke stap in het paneel, en van het bureau.",
    names: [],
    options: {
      out: { value: "MAP", help: "waar de beelden komen" },
      "no-build": noBuild,
    },
  },
  manifest: {
    usage: [
      "npm run manifest -- --origin URL [--channel production|pilot] [--team NAAM] [--send-mode soft-block|block] [--id GUID] --out BESTAND [--force]",
      "npm run manifest -- --check BESTAND [--newer-than BESTAND|VERSIE] [--online]",
    ],
    help: "Maakt een manifest uit manifest.xml, of leest er een na.",
    names: [],
    options: {
      origin,
      channel: {
        value: "KANAAL",
        help:
          "production (standaard): om centraal uit te rollen. pilot: voor één team, naast production; " +
          "naam en knop zeggen dat het een pilot is, en Outlook ziet er een andere invoegtoepassing in.",
      },
      team: { value: "NAAM", help: "zet het team al klaar in het paneel; verplicht bij een pilot" },
      "send-mode": {
        value: "WAT",
        help: [
          "wat Outlook doet als de controle bij het verzenden niet kan laden. Wat de controle afkeurt, houden beide tegen, en zolang ze bezig is, wachten beide.",
          "soft-block (standaard): de gebruiker mag dan toch verzenden. Kost: die mail is niet nagekeken.",
          "block: geen enkele mail vertrekt, tot de controle weer laadt. Kost: valt je webserver uit, dan ligt het mailen stil, ook van mails die geen doorverwijzing zijn. " +
            "Met production: bij iedereen aan wie je het uitrolt. Met pilot: bij het ene team. " +
            "Laadt een teamlid het zelf, dan draait de controle er misschien niet, en dan houdt block niets tegen.",
        ].join("\n"),
      },
      id: {
        value: "GUID",
        help: "een eigen GUID. Zonder hangt hij vast aan channel en team, en blijft hij als het adres verandert.",
      },
      out: { value: "BESTAND", help: "waar het manifest komt" },
      force: { help: "overschrijft het bestand bij --out" },
      check: { value: "BESTAND", help: "leest een manifest na" },
      "newer-than": {
        value: "BESTAND|VERSIE",
        help: "eist een hogere versie dan deze",
      },
      online: { help: "stuurt het hele manifest naar Microsofts controledienst" },
    },
    closing:
      "Einde: 0 in orde, 1 fout in het manifest, 2 verkeerd gevraagd,\n       3 Microsoft niet bereikt en verder in orde.",
  },
  "pilot-kit": {
    usage: [
      'npm run pilot-kit -- --team "Ieper" --origin https://doorverwijzing.example.be --out KIT.zip [--force]',
    ],
    help: "Maakt wat een team nodig heeft om te proberen: een manifest, een handleiding en controlesommen.",
    names: [],
    options: {
      team: { value: "NAAM", help: "voor welk team" },
      origin,
      out: { value: "BESTAND", help: "waar de kit komt" },
      force: { help: "overschrijft het bestand bij --out" },
    },
  },
  "mail-rules": {
    usage: [
      "npm run mail-rules -- --out MAP [--registry MAP] [--force]",
      "npm run mail-rules -- --check BESTAND [--registry MAP]",
    ],
    help:
      "Maakt uit het register twee PowerShell-scripts: een dat mailregels in Exchange Online zet, en een dat ze weghaalt. " +
      "Of vergelijkt wat een organisatie heeft met wat het register vraagt.",
    names: [],
    options: {
      out: { value: "MAP", help: "waar de scripts moeten komen" },
      check: {
        value: "BESTAND",
        help: "XML van Export-TransportRuleCollection, of JSON van Get-TransportRule",
      },
      registry: { value: "MAP", help: "een ander register dan dat van dit project" },
      force: { help: "overschrijft scripts die er al staan" },
    },
  },
  "outlook-reports": {
    usage: ["npm run outlook-reports -- BESTAND …"],
    help: "Zet de teksten van “Deze Outlook nakijken” naast elkaar in een tabel (Markdown).",
    names: ["<BESTAND...>"],
    options: {},
    closing: "Einde: 0 in orde, 1 iets kon niet gelezen worden, 2 verkeerd gevraagd.",
  },
  "test:scans": {
    usage: ["npm run test:scans [-- --dpi 150]"],
    help: "Leest hele protocollen uit beelden van hun bladzijden, en zegt wat juist gelezen werd en hoe snel. Duurt enkele minuten.",
    names: [],
    options: {
      dpi: {
        value: "GETAL",
        help: "alleen beelden van zoveel punten per duim (standaard 150 en 300)",
      },
    },
  },
  bench: {
    usage: ["npm run bench"],
    help: "Meet elke snelheid naast iets anders, en schrijft de tabel in bench/RESULTS.md.",
    names: [],
    options: {},
  },
  fuzz: {
    usage: ["npm run fuzz [-- --seconds 60]"],
    help: "Probeert archieven, zegels, mails en protocollen met invoer die niemand bedacht.",
    names: [],
    options: { seconds: { value: "AANTAL", help: "hoe lang, in seconden (standaard 60)" } },
  },
  mutation: {
    usage: [
      "npm run mutation [-- --count 30] [--seed 1] [--root MAP] [--map BESTAND] [--runner vitest|jest]",
    ],
    help: "Zet telkens één fout in een kopie van de bronnen, en zegt welke geen test opmerkt.",
    names: [],
    options: {
      count: { value: "AANTAL", help: "hoeveel fouten (standaard 30)" },
      seed: { value: "GETAL", help: "een ander getal geeft andere fouten (standaard 1)" },
      root: { value: "MAP", help: "probeert dezelfde fouten in een andere versie van dit project" },
      map: { value: "BESTAND", help: "JSON: het vroegere pad van elk bestand, met zijn pad hier" },
      runner: { value: "NAAM", help: "wat de tests van die versie draait: vitest of jest" },
    },
  },
} as const satisfies Readonly<Record<string, CommandShape>>;
