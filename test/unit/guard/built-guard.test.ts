import { parse, type AnyNode } from "acorn";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { brusselsDay } from "../../../src/core/base/day.ts";
import { selfCheckKey, selfCheckSubject } from "../../../src/guard/self-check-mail.ts";
import type { Completion } from "../../../src/guard/complete-event.ts";
import { realRegistry } from "../../registry/load.ts";
import { compileGuard } from "../../../tools/registry/compile/compile.ts";
import { madeDay } from "../preparing/made-preparation.ts";
import { runBare } from "./bare-engine.ts";
import { buildGuard, type BuiltGuard } from "./build-guard.ts";
import { madeOffice, type OfficeOptions } from "./made-office.ts";
import {
  generatedPassword,
  madeSeal,
  mailboxes,
  ordinaryMail,
  person,
  sealedMail,
  type SentMail,
} from "./sent-mail.ts";

let guard: BuiltGuard;
beforeAll(async () => {
  guard = await buildGuard(compileGuard());
}, 120_000);
afterAll(() => rmSync(dirname(guard.folder), { recursive: true }));

const preparedOn = brusselsDay(Date.now());
const sealed = (change = {}): SentMail => sealedMail(madeSeal({ preparedOn, ...change }));

/** Runs the script as classic Outlook does and presses Send. A minute passes in moments. */
async function pressSend(mail: SentMail, options: OfficeOptions = {}) {
  const office = madeOffice(mail, options);
  const { builtExpressions } = runBare(guard.script, {
    Office: office.Office,
    setTimeout: (run: () => void, delayMs: number) => setTimeout(run, delayMs / 500),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
  });
  const { completions } = office.pressSend();
  for (let waits = 0; completions.length === 0 && waits < 200; waits += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { completions, builtExpressions };
}

const allow: readonly Completion[] = [{ allowEvent: true }];
const stop = (kinds: readonly string[]): readonly unknown[] => [
  expect.objectContaining({
    allowEvent: false,
    contextData: JSON.stringify({ version: 1, stopped: kinds }),
  }),
];

describe("the built guard in an engine of 2016 outside a browser", () => {
  it.each<[string, SentMail, readonly unknown[]]>([
    ["lets a correct mail go", sealed(), allow],
    ["lets a user's own mail go", ordinaryMail, allow],
    [
      "stops the client's name in HTML alone, with a style beside it",
      { ...sealed(), html: "<style>p{}</style><p>Mevr. &#350;erife D&rsquo;Hondt</p>" },
      stop(["client-in-text"]),
    ],
    [
      "stops somebody in Cc",
      { ...sealed(), cc: [person("an@voorbeeld.example")] },
      stop(["copied-in"]),
    ],
    [
      "stops a national number",
      { ...sealed(), text: "rrn 85.07.30-033.28" },
      stop(["national-number"]),
    ],
    [
      "asks about a password that was not handed over",
      sealed({ passwordHandedOver: false }),
      stop(["password-not-handed-over"]),
    ],
    [
      "asks about a password on its way to a mailbox",
      { ...ordinaryMail, to: [person(mailboxes[0] ?? "")], text: generatedPassword },
      stop(["password-in-next-mail"]),
    ],
    [
      "stops a mail prepared for an unknown protocol",
      sealed({ protocol: "elders" }),
      stop(["protocol-unknown"]),
    ],
    [
      "stops the mail of the self-check",
      { ...ordinaryMail, subject: selfCheckSubject, session: { [selfCheckKey]: "1" } },
      stop(["self-check"]),
    ],
    ["lets a mail go whose preparing was undone", { ...ordinaryMail, to: sealed().to }, allow],
    [
      "stops our attachment on its way to a stranger in a mail that nobody prepared",
      { ...sealed(), to: ordinaryMail.to, session: {}, properties: {} },
      stop(["referral-elsewhere", "prepared-elsewhere"]),
    ],
  ])("%s", async (_what, mail, outcome) => {
    expect((await pressSend(mail)).completions).toEqual(outcome);
  });

  it("stops when Outlook does not answer", async () => {
    const { completions } = await pressSend(sealed(), { faults: { "subject.getAsync": "hangs" } });
    expect(completions).toEqual(stop(["message-unread"]));
  });

  it("cannot call anything later than 2016 in that engine", () => {
    const run = (script: string) => () => runBare(script, {});
    expect(run("Object.hasOwn({}, 'a')")).toThrow(/not a function/);
    expect(run("new Intl.NumberFormat()")).toThrow(/Intl is not defined/);
    expect(run("new TextEncoder()")).toThrow(/TextEncoder is not defined/);
    expect(run("'a'.padStart(2)")).toThrow(/not a function/);
  });
});

describe("the guard's script", () => {
  it("is one file under one name, without a map, and its pages load it after office.js", () => {
    expect(readdirSync(guard.folder, { recursive: true }).sort()).toEqual([
      "launchevent.html",
      "launchevent.js",
      "practice",
      "practice/launchevent.html",
    ]);
    expect(guard.script).not.toContain("sourceMappingURL");
    const outlook = readFileSync(join(guard.folder, "launchevent.html"), "utf8");
    const practice = readFileSync(join(guard.folder, "practice/launchevent.html"), "utf8");
    expect(scriptsOf(outlook)).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "launchevent.js",
    ]);
    expect(scriptsOf(practice)).toEqual([
      "office/microsoft-ajax.js",
      "office/office.js",
      "../launchevent.js",
    ]);
  });

  it("is ES2016 without async functions or generators", () => {
    const nodes = nodesOf(parse(guard.script, { ecmaVersion: 2016, sourceType: "script" }));
    const refused = nodes.filter(
      (node) =>
        ("generator" in node && node.generator) ||
        ("async" in node && node.async) ||
        node.type === "YieldExpression",
    );
    expect(refused).toEqual([]);
    expect(nodes.length).toBeGreaterThan(5000);
  });

  it("builds only ES2016 regular expressions at run time", async () => {
    const mail = { ...sealed(), html: "<style>p{}</style><p>tekst</p>" };
    const { builtExpressions } = await pressSend(mail);
    expect(builtExpressions.length).toBeGreaterThan(5);
    for (const expression of builtExpressions)
      expect(() => parse(expression, { ecmaVersion: 2016 })).not.toThrow();
  });

  it("uses no global of a browser, a server or a network", () => {
    const names = new Set(freeNames(parse(guard.script, { ecmaVersion: 2016 })));
    const outside = [
      ...[
        "window",
        "self",
        "globalThis",
        "document",
        "navigator",
        "location",
        "console",
        "process",
      ],
      ...["fetch", "XMLHttpRequest", "WebSocket", "importScripts", "require", "module", "exports"],
      ...["localStorage", "sessionStorage", "indexedDB", "crypto", "atob", "btoa", "URL", "Intl"],
      ...["TextEncoder", "TextDecoder", "OfficeRuntime", "eval", "Function", "queueMicrotask"],
    ];
    expect(outside.filter((name) => names.has(name))).toEqual([]);
    expect(names.has("Office")).toBe(true);
  });

  it("associates the function that the manifest will name, by its literal name", () => {
    expect(guard.script).toMatch(/Office\.actions\.associate\("onMessageSendHandler",/);
  });
});

describe("the size of the guard's script", () => {
  const weight = (script: string) => gzipSync(script, { level: 9 }).length;

  it("is at most 20 KB gzipped", () => {
    expect(weight(guard.script)).toBeLessThanOrEqual(20 * 1024);
  });

  it("grows by at most 120 bytes for each further protocol", async () => {
    const boxes = ["sociaalhuis", "onthaal.ocmw", "socialedienst", "welzijn", "info.sociaal"];
    const municipalities = realRegistry().places.filter(
      ({ nis }, place, all) => all.findIndex((other) => other.nis === nis) === place,
    );
    const protocols = municipalities.slice(0, 300).map(({ nis, municipality }, place) => {
      const domain = municipality.toLowerCase().replace(/[^a-z]/g, "");
      return {
        id: `${nis}-${domain}`,
        from: madeDay(`2024-${String((place % 12) + 1).padStart(2, "0")}-01`),
        until: place % 9 === 0 ? madeDay("2026-07-01") : null,
        holds: [],
        mailboxes: [0, 1]
          .slice(place % 2)
          .map((nth) => `${boxes[(place + nth) % boxes.length] ?? ""}@${domain}.be`),
      };
    });
    expect(new Set(protocols.flatMap(({ mailboxes: all }) => all)).size).toBeGreaterThan(400);
    const heavy = await buildGuard([...compileGuard(), ...protocols]);
    rmSync(dirname(heavy.folder), { recursive: true });
    expect(heavy.script).toContain(protocols[299]?.mailboxes[0]);
    const each = (weight(heavy.script) - weight(guard.script)) / protocols.length;
    expect(each).toBeGreaterThan(5);
    expect(each).toBeLessThanOrEqual(120);
  }, 120_000);
});

function scriptsOf(page: string): readonly (string | undefined)[] {
  return [...page.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, src]) => src);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value;
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

function nodesOf(node: AnyNode): readonly AnyNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

/** Every identifier except property names. */
function freeNames(node: AnyNode): readonly string[] {
  if (node.type === "Identifier") return [node.name];
  const isKey = (child: AnyNode): boolean =>
    (node.type === "MemberExpression" && !node.computed && child === node.property) ||
    (node.type === "Property" && !node.computed && child === node.key && !node.shorthand);
  return childrenOf(node).flatMap((child) => (isKey(child) ? [] : freeNames(child)));
}
