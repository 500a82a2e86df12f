/** Everything that can be typed after `npm run registry --`, in the words of the help. */
import type { CommandShape } from "../../command-line/command-shape.ts";

const by = { value: "WIE", help: "wie het zei" } as const;
const on = { value: "DAG", help: "op welke dag, zoals 2026-11-21" } as const;
const onToday = {
  value: "DAG",
  help: "de dag waarvoor je kijkt; vandaag als je niets zegt",
} as const;
const registry = { value: "MAP", help: "de map van een ander register" } as const;
const out = { value: "MAP", help: "waar het komt" } as const;

const CALL = "npm run registry -- ";
const call = (rest: string): readonly string[] => [CALL + rest];

export const registryCommands = {
  desk: {
    usage: call("desk [--port 3020] [--registry MAP]"),
    help: "Opent het bureau in de browser, op deze computer: wat te doen is, elk protocol, een nieuw protocol uit een tekst.",
    names: [],
    options: { port: { value: "POORT", help: "poort op deze computer" }, registry },
  },
  check: {
    usage: call("check [MAP]"),
    help: "Leest alle protocollen en plaatsen na.",
    names: ["[MAP]"],
    options: {},
  },
  import: {
    usage: call("import BESTAND [--json] [--write [--id ID] [--force]]"),
    help: "Leest een protocol, als tekst of als PDF (ook een scan), en stelt de feiten voor, met hun woorden, artikel en bladzijde. Met --write: als concept in registry/drafts.",
    names: ["<BESTAND>"],
    options: {
      json: { help: "toont de uitkomst als JSON" },
      write: { help: "bewaart het voorstel als concept" },
      id: { value: "ID", help: "de naam van het concept" },
      force: { help: "vervangt een concept met die naam" },
      registry,
    },
  },
  publish: {
    usage: call('publish ID --by "NAAM" --on DAG [--decide FEIT=WAARDE …]'),
    help: "Maakt van een concept een protocol, als over elk open feit beslist is. Op een terminal vraagt het een voor een.",
    names: ["<ID>"],
    options: {
      by: { value: "NAAM", help: "wie beslist" },
      on,
      decide: {
        value: "FEIT=WAARDE",
        many: true,
        help: "beslist over een feit; ok is het voorstel, - is niets",
      },
      registry,
    },
  },
  decide: {
    usage: call(
      'decide ID EIGENAARDIGHEID --what "BESLISSING" --by "WIE" --on DAG [--registry MAP]',
    ),
    help: "Legt vast wat er over een eigenaardigheid in de tekst beslist is.",
    names: ["<ID>", "<EIGENAARDIGHEID>"],
    options: { what: { value: "BESLISSING", help: "wat beslist is" }, by, on, registry },
  },
  confirm: {
    usage: call(
      'confirm ID FEIT --by "WIE" --on DAG [--value WAARDE | --without-value] [--registry MAP]',
    ),
    help: "Legt vast wie een feit bevestigde en wanneer; met --value ook wat er juist is in plaats van wat er staat.",
    names: ["<ID>", "<FEIT>"],
    options: {
      by,
      on,
      value: { value: "WAARDE", help: "wat juist is" },
      "without-value": { help: "er is werkelijk geen waarde" },
      registry,
    },
  },
  "replace-mailbox": {
    usage: call(
      'replace-mailbox ID OUD NIEUW --by "WIE BIJ DE ONTVANGER" --on DAG [--registry MAP]',
    ),
    help: "Vervangt een mailadres vanaf die dag, op het woord van de ontvanger: dat geldt meteen als bevestiging.",
    names: ["<ID>", "<OUD>", "<NIEUW>"],
    options: { by, on, registry },
  },
  end: {
    usage: call(
      "end ID --reason notice|at-once|ground-gone|agreement-ended " +
        '[--on DAG] [--given-on DAG] [--by sender|receiver] [--source "BRON"] [--registry MAP]',
    ),
    help: [
      "Legt vast dat een protocol eindigt, en waar dat staat.",
      "notice: opgezegd op --given-on, door --by als je dat weet; --on is de laatste dag die telt, en mag ontbreken: dan volgt hij uit de opzegtermijn.",
      "agreement-ended: --on is de laatste dag die telt van de samenwerkingsovereenkomst; --given-on wanneer dat bekend werd, anders de vroegste van --on en vandaag.",
      "at-once en ground-gone: --on is de eerste dag die niet meer telt.",
    ].join("\n"),
    names: ["<ID>"],
    options: {
      reason: { value: "REDEN", help: "waarom het eindigt" },
      on: { value: "DAG", help: "tot wanneer het telt, zoals 2026-11-21" },
      "given-on": { value: "DAG", help: "wanneer het opgezegd of bekend werd" },
      by: { value: "PARTIJ", help: "wie opzegt: sender of receiver" },
      source: { value: "BRON", help: "waar het staat" },
      registry,
    },
  },
  suspend: {
    usage: call('suspend ID --from DAG --reason "REDEN" --by "WIE" [--registry MAP]'),
    help: "Schort een protocol op: het blijft in het register, en het paneel zegt dat er voorlopig niets gedeeld mag worden.",
    names: ["<ID>"],
    options: {
      from: { value: "DAG", help: "vanaf welke dag, zoals 2026-11-21" },
      reason: { value: "REDEN", help: "waarom, in een zin die het paneel toont" },
      by: { value: "WIE", help: "wie het beslist" },
      registry,
    },
  },
  resume: {
    usage: call('resume ID --on DAG --by "WIE" [--registry MAP]'),
    help: "Heft een opschorting op; --on is de eerste dag waarop het protocol weer telt.",
    names: ["<ID>"],
    options: { on, by: { value: "WIE", help: "wie het beslist" }, registry },
  },
  succeed: {
    usage: call("succeed ID OPVOLGER [--registry MAP]"),
    help: "Legt vast welk protocol volgt op een dat eindigt; ze mogen op geen enkele dag samen gelden.",
    names: ["<ID>", "<OPVOLGER>"],
    options: { registry },
  },
  show: {
    usage: call("show ID [--on DAG] [--registry MAP]"),
    help: "Toont elk feit zoals het op die dag gold, met artikel, druk, bevestiging en toestand; zonder --on vandaag.",
    names: ["<ID>"],
    options: { on: onToday, registry },
  },
  coverage: {
    usage: call("coverage [MAP] [--on DAG] [--json]"),
    help: "Zegt welke gemeenten en postcodes op een dag gedekt zijn, wat eindigt en wat na te vragen is.",
    names: ["[MAP]"],
    options: { on: onToday, json: { help: "geeft de telling als JSON" } },
  },
  report: {
    usage: call("report --out MAP [REGISTER] [--on DAG] [--force]"),
    help: "Maakt een rapport om te lezen en af te drukken: de dekking, en een blad per protocol.",
    names: ["[REGISTER]"],
    options: { out, on: onToday, force: { help: "schrijft ook in een map met andere bestanden" } },
  },
  simulate: {
    usage: call("simulate --protocols AANTAL --out MAP [--seed GETAL]"),
    help: "Verzint een register van een bepaalde grootte, met de teksten waar het uit zou komen.",
    names: [],
    options: {
      protocols: { value: "AANTAL", help: "hoeveel protocollen" },
      out,
      seed: { value: "GETAL", help: "hetzelfde getal geeft hetzelfde register" },
    },
  },
} as const satisfies Readonly<Record<string, CommandShape>>;

/** Every command with what it does, for a person who named none. */
export const commandList: readonly string[] = [
  "Zeg wat je wilt: npm run registry -- OPDRACHT",
  ...Object.values<CommandShape>(registryCommands).flatMap(({ usage, help }) => [
    ...usage.map((line) => `  ${line.slice(CALL.length)}`),
    ...help.split("\n").map((line) => `      ${line}`),
  ]),
];
