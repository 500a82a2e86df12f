/**
 * What the guard costs at Send on a heavy mail: 200 KB of text and as much again in HTML, 50 recipients,
 * ten attachments of 1 MB, of a client of whom everything is known. In Chromium, on the script of dist/,
 * as ratios to what the browser itself takes to hash those ten attachments:
 * `npx tsx bench/guard.ts`, after `npm run build`.
 */
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
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
const page = await browser.newPage();
// What tsx calls in each function that it passes on.
await page.addInitScript({ content: "globalThis.__name = (given) => given;" });
// WebCrypto wants a secure page.
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
await page.addScriptTag({ content: readFileSync("dist/launchevent.js", "utf8") });

/**
 * How long each round takes, in milliseconds. `named`: how many attachments carry the sealed name;
 * `other`: another text, plain and as HTML.
 */
const timesOf = (
  what: "guard" | "hashing",
  named: number,
  other: string | null = null,
): Promise<readonly number[]> =>
  page.evaluate(
    async ({ count, base64, measured, sealed, body }) => {
      Object.assign(window, { named: sealed, text: body });
      const handler = Reflect.get(window, "handler") as (event: object) => void;
      const contents = base64.map((one) =>
        Uint8Array.from(atob(one), (char) => char.charCodeAt(0)),
      );
      const times: number[] = [];
      for (let round = -3; round < count; round += 1) {
        const start = performance.now();
        if (measured === "guard") await new Promise((completed) => handler({ completed }));
        else for (const content of contents) await crypto.subtle.digest("SHA-256", content);
        if (round >= 0) times.push(performance.now() - start);
      }
      return times;
    },
    { count: rounds, base64: mail.base64, measured: what, sealed: named, body: other },
  );

const hashing = median(await timesOf("hashing", 0));
const one = median(await timesOf("guard", 1));
const all = median(await timesOf("guard", 10));

/** Runs that a careless expression reads again from each of their characters. */
const runs: Readonly<Record<string, (length: number) => string>> = {
  spaces: (length) => " ".repeat(length),
  "one word": (length) => "a".repeat(length),
  "full stops": (length) => ".".repeat(length),
  "fields of a link": (length) => `${"a=".repeat(length / 2)}@b.be`,
};
const growth: string[] = [];
for (const [name, of] of Object.entries(runs)) {
  const short = median(await timesOf("guard", 0, of(20_000)));
  const long = median(await timesOf("guard", 0, of(80_000)));
  const what = `four times as many ${name}`;
  growth.push(
    `${what.padEnd(44)}${long.toFixed(0).padStart(6)} ms${(long / short).toFixed(1).padStart(8)}`,
  );
}
await browser.close();

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const line = (name: string, took: number): string =>
  `${name.padEnd(44)}${took.toFixed(0).padStart(6)} ms${(took / hashing).toFixed(1).padStart(8)}`;
process.stdout.write(
  [
    `medians of ${rounds} rounds, and ratios to the first line`,
    line("WebCrypto, hashing the ten attachments", hashing),
    line("the guard, one of them by the sealed name", one),
    line("the guard, all of them by that name", all),
    "without attachments, and ratios to a quarter of the text: more than 4 is worse than linear",
    ...growth,
    "",
  ].join("\n"),
);
