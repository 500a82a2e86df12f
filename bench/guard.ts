/**
 * What the guard costs at Send on a heavy mail: 200 KB of text and as much again in HTML, 50 recipients,
 * ten attachments of 1 MB, of a client of whom everything is known. In Chromium, on the script of dist/,
 * as ratios to what the browser itself takes to hash those ten attachments:
 * `npx tsx bench/guard.ts`, after `npm run build`.
 *
 * With the path of another launchevent.js, such as one that was built before a change, both take turns,
 * round by round, and the last lines are this one's time as a ratio to the other's.
 */
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { parseClientData } from "../src/core/client/client-data.ts";
import { brusselsDay } from "../src/core/base/day.ts";
import { makeFingerprints } from "../src/guard/recognise/fingerprint.ts";
import { sealKey, writeSeal } from "../src/core/mail/seal.ts";
import { sha256OfText } from "../src/core/base/sha256.ts";
import { parseTelephone } from "../src/core/client/telephone.ts";
import { client } from "../test/client.ts";
import { attachmentName, madeSeal } from "../test/unit/guard/sent-mail.ts";
import { coveredChoice } from "../test/unit/preparing/made-preparation.ts";
import { chromiumArguments, ensureChromium } from "../tools/browser/chromium.ts";

const rounds = 15;
const words = "geachte collega wij spraken af dat het gezin de aanvraag verder opvolgt bij".split(
  " ",
);
const textOf = (bytes: number): string => {
  const parts: string[] = [];
  for (let length = 0, nth = 0; length < bytes; nth += 1) {
    const word = `${words[nth % words.length] ?? ""}${nth % 7 === 0 ? String(nth) : ""}`;
    parts.push(word, nth % 12 === 11 ? ".\n" : " ");
    length += word.length + 1;
  }
  return parts.join("");
};
const text = textOf(200_000);
const known = parseClientData(
  { ...client, postcode: "9120", place: "Melsele" },
  { territory: [coveredChoice().place], parseTelephone },
);
if (!known.ok) throw new Error("No such client");
const files = Array.from({ length: 10 }, () => randomBytes(1_000_000));
const mail = {
  text,
  html: `<html><body>${text.replace(/\n/g, "<br>\n")}</body></html>`,
  sealKey,
  seal: writeSeal(
    madeSeal({
      fingerprints: makeFingerprints({
        client: known.value,
        password: "een afgesproken wachtwoord van toen",
        ownText: "",
        signature: "",
        salt: randomBytes(16).toString("hex"),
        hash: sha256OfText,
      }),
      preparedOn: brusselsDay(Date.now()),
      attachment: {
        name: attachmentName,
        sha256: createHash("sha256")
          .update(files[0] ?? "")
          .digest("hex"),
      },
    }),
  ),
  attachmentName,
  base64: files.map((bytes) => bytes.toString("base64")),
};

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...chromiumArguments],
});

/** A page with one guard in it, and an Office that hands it the mail. */
async function pageWith(script: string): Promise<Page> {
  const page = await browser.newPage();
  // tsx calls this in each function that it passes on.
  await page.addInitScript({ content: "globalThis.__name = (given) => given;" });
  // WebCrypto needs a secure page.
  await page.route("https://meting.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>meting</title>" }),
  );
  await page.goto("https://meting.example/");
  await page.evaluate((given) => {
    const answered = (value: unknown) => (callback: (answer: object) => void) =>
      void Promise.resolve().then(() => callback({ status: "succeeded", value }));
    const people = Array.from({ length: 50 }, (_, nth) => ({
      emailAddress: `iemand.${nth}@voorbeeld.example`,
      displayName: `Iemand Nummer ${nth}`,
    }));
    const item = {
      to: { getAsync: answered(people) },
      cc: { getAsync: answered([]) },
      bcc: { getAsync: answered([]) },
      subject: { getAsync: answered("Doorverwijzing") },
      body: {
        getAsync: (format: "text" | "html", callback: (answer: object) => void) =>
          answered((Reflect.get(window, "text") as string | null) ?? given[format])(callback),
      },
      sessionData: {
        getAsync: (_key: string, callback: (answer: object) => void) =>
          answered(given.seal)(callback),
      },
      getAttachmentsAsync: answered(
        given.base64.map((_content, nth) => ({
          id: String(nth),
          name: nth < Number(Reflect.get(window, "named")) ? given.attachmentName : "foto.jpg",
          attachmentType: "file",
          isInline: false,
        })),
      ),
      getAttachmentContentAsync: (id: string, callback: (answer: object) => void) =>
        answered({ format: "base64", content: given.base64[Number(id)] })(callback),
    };
    Object.assign(window, {
      contents: given.base64.map((one) => Uint8Array.from(atob(one), (char) => char.charCodeAt(0))),
      Office: {
        CoercionType: { Html: "html", Text: "text" },
        onReady: () => undefined,
        actions: {
          associate: (_name: string, handler: unknown) => Object.assign(window, { handler }),
        },
        context: {
          requirements: { isSetSupported: () => true },
          mailbox: { item, userProfile: { displayName: "Lies", emailAddress: "lies@b.example" } },
        },
      },
    });
  }, mail);
  await page.addScriptTag({ content: readFileSync(script, "utf8") });
  return page;
}

const pages = await Promise.all(["dist/launchevent.js", ...process.argv.slice(2)].map(pageWith));

/** How long one round takes in a page, in milliseconds. */
function round(page: Page, what: Measured): Promise<number> {
  const { measured, named = 0, text: other = null } = what;
  return page.evaluate(
    async ({ act, sealed, body }) => {
      Object.assign(window, { named: sealed, text: body });
      const handler = Reflect.get(window, "handler") as (event: object) => void;
      const contents = Reflect.get(window, "contents") as readonly BufferSource[];
      const start = performance.now();
      if (act === "guard") await new Promise((completed) => handler({ completed }));
      else for (const content of contents) await crypto.subtle.digest("SHA-256", content);
      return performance.now() - start;
    },
    {
      act: measured,
      sealed: named,
      body: other,
    },
  );
}

interface Measured {
  readonly measured: "guard" | "hashing";
  /** How many attachments carry the sealed name. */
  readonly named?: number;
  /** Another text, plain and as HTML. */
  readonly text?: string;
}

/** The median time of each page, in turn, after three rounds to warm up. */
async function medians(what: Measured): Promise<readonly number[]> {
  const times: number[][] = pages.map(() => []);
  for (let nth = -3; nth < rounds; nth += 1)
    for (const [place, page] of pages.entries()) {
      const took = await round(page, what);
      if (nth >= 0) times[place]?.push(took);
    }
  return times.map(median);
}

const [hashing = Number.NaN] = await medians({ measured: "hashing" });
const one = await medians({ measured: "guard", named: 1 });
const all = await medians({ measured: "guard", named: 10 });

/** Runs that a careless expression reads again from each of their characters. */
const runs: Readonly<Record<string, (length: number) => string>> = {
  spaces: (length) => " ".repeat(length),
  "one word": (length) => "a".repeat(length),
  "full stops": (length) => ".".repeat(length),
  "fields of a link": (length) => `${"a=".repeat(length / 2)}@b.be`,
};
const growth: string[] = [];
for (const [name, of] of Object.entries(runs)) {
  const [short = 0] = await medians({ measured: "guard", text: of(20_000) });
  const [long = 0] = await medians({ measured: "guard", text: of(80_000) });
  growth.push(row(`four times as many ${name}`, long, long / short));
}
await browser.close();

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function row(name: string, took: number, ratio: number): string {
  return `${name.padEnd(44)}${took.toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(8)}`;
}

const ratioToHashing = (name: string, [took = Number.NaN]: readonly number[]): string =>
  row(name, took, took / hashing);
const ratioToOther = (name: string, [took = Number.NaN, other]: readonly number[]): string[] =>
  other === undefined ? [] : [row(name, took, took / other)];

process.stdout.write(
  [
    `medians of ${rounds} rounds, and ratios to the first line`,
    ratioToHashing("WebCrypto, hashing the ten attachments", [hashing]),
    ratioToHashing("the guard, one of them by the sealed name", one),
    ratioToHashing("the guard, all of them by that name", all),
    "without attachments, and ratios to a quarter of the text: more than 4 is worse than linear",
    ...growth,
    ...ratioToOther("as a ratio to the other guard, one named", one),
    ...ratioToOther("as a ratio to the other guard, all named", all),
    "",
  ].join("\n"),
);
