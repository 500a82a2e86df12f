/** What is tried with inputs that nobody thought of. A target throws when a promise is broken. */
import { randomBytes } from "node:crypto";
import { lockArchive } from "../../src/attachment/archive.ts";
import { classifyArchive } from "../../src/attachment/classify.ts";
import { parseSeal, writeSeal } from "../../src/core/mail/seal.ts";
import { readHtml } from "../../src/guard/recognise/html-text.ts";
import { judge } from "../../src/guard/verdict.ts";
import { importText } from "../../tools/registry/import/import-text.ts";
import { realText } from "../registry/real-text.ts";
import { places } from "../registry/read-back.ts";
import { password, value } from "../unit/attachment/fixtures.ts";
import { makeArchive, plainEntry } from "../unit/attachment/archives.ts";
import { prepared, realProtocols, sealed, sha256, typed } from "../unit/guard/messages/prepared.ts";
import { madeSeal } from "../unit/guard/sent-mail.ts";
import type { Chance } from "../made-registry/chance.ts";

export interface Target {
  readonly name: string;
  /** How often in `npm test`. */
  readonly times: number;
  readonly attempt: (chance: Chance) => void;
}

const clear = new TextEncoder().encode("NAAM-IN-KLARE-TEKST");
const locked = value(await lockArchive(randomBytes(300), password));
const plain = makeArchive([plainEntry({ data: clear, sizeBytes: clear.length })]);

/** Bytes of one archive put into another, and some changed, dropped or doubled. */
function mixed(chance: Chance): Uint8Array {
  let bytes = chance.number(2) === 0 ? [...locked] : [...plain];
  const other = [...(chance.number(2) === 0 ? plain : locked)];
  for (let change = chance.number(4); change >= 0; change -= 1) {
    const at = chance.number(bytes.length);
    const length = chance.number(60);
    const from = chance.number(other.length);
    switch (chance.number(5)) {
      case 0:
        bytes[at] = chance.number(256);
        break;
      case 1:
        bytes.splice(at, length);
        break;
      case 2:
        bytes.splice(at, 0, ...other.slice(from, from + length));
        break;
      case 3:
        bytes.splice(at, 0, ...clear);
        break;
      default:
        bytes = [...bytes, ...other];
    }
    if (bytes.length === 0) return new Uint8Array();
  }
  return new Uint8Array(bytes);
}

/**
 * Whether something in clear stands outside the data of the first entry. Inside, no header can tell: only
 * opening with the password does.
 */
function holdsClear(bytes: Uint8Array): boolean {
  const archive = Buffer.from(bytes);
  const at = archive.indexOf(clear);
  if (at === -1) return false;
  const dataAt = 30 + archive.readUInt16LE(26) + archive.readUInt16LE(28);
  return (
    at < dataAt || at + clear.length > archive.lastIndexOf("PK\u0001\u0002", undefined, "latin1")
  );
}

/** Pieces of mails, of markup and of nonsense, that together make what no person would write. */
const pieces = [
  ...["Beste collega, ", "wij spraken af ", "12 jan. ", "\r\n", " ", "\u00a0", "\u200b", "é", "ß"],
  ...["<p>", "</p>", "<!--", "-->", "<!-->", "<style>", "</style", "<a href='", "&amp;", "&#x4a;"],
  ...["0470 ", "12 34 ", "/", "-", ".", "@", "a=", "x=", "85.07.30-033.28", "k7mf-2xqa", "KG-7F3K"],
  ...["\ud83d\ude00", "\ud83d", "\u202e", "İ", "ﬁ", "=?utf-8?Q?", "data:image/png;base64,AAAA"],
];

function someText(chance: Chance, most = 60): string {
  return Array.from({ length: chance.number(most) }, () => chance.pick(pieces)).join("");
}

const sealText = writeSeal(madeSeal());

/** A text with some characters changed, dropped, doubled or replaced by a piece. */
function mutated(text: string, chance: Chance, changes: number): string {
  let found = text;
  for (let change = 0; change < changes; change += 1) {
    const at = chance.number(found.length + 1);
    const length = chance.number(12);
    const put = chance.pick(["", chance.pick(pieces), found.slice(at, at + length)]);
    found = found.slice(0, at) + put + found.slice(at + (chance.number(2) === 0 ? length : 0));
  }
  return found;
}

const ways = [
  "Élodie Van den Berghe",
  "0470 12 34 56",
  "elodie.vdb@voorbeeld.be",
  "k7mf-2xqa-9wtd-hrv4",
];
const texts = [realText("mesen"), realText("beveren", "long")];

export const targets: readonly Target[] = [
  {
    name: "an archive with something in clear is never taken for one that is all AES-256",
    times: 20_000,
    attempt: (chance) => {
      const bytes = mixed(chance);
      const { kind } = classifyArchive(bytes);
      if (kind === "all-aes256" && holdsClear(bytes)) throw new Error("Taken for AES-256");
    },
  },
  {
    name: "a seal is read whole or not at all",
    times: 20_000,
    attempt: (chance) => {
      const text = mutated(sealText, chance, 1 + chance.number(3));
      const seal = parseSeal(text);
      if (seal === null) return;
      const again = parseSeal(writeSeal(seal));
      if (JSON.stringify(again) !== JSON.stringify(seal)) throw new Error("Not read alike");
    },
  },
  {
    name: "HTML of any kind becomes text",
    times: 20_000,
    attempt: (chance) => {
      readHtml(someText(chance, 120));
    },
  },
  {
    name: "a client's data between any other text are found",
    times: 1500,
    attempt: (chance) => {
      const written = chance.pick(ways);
      const text = `${someText(chance)} \n ${written} \n ${someText(chance)}`;
      const mail = typed(text)(prepared());
      const verdict = judge(sealed(mail), mail, { protocols: realProtocols, hash: sha256 });
      if (verdict.kind === "allow") throw new Error(`Not found: ${written}`);
    },
  },
  {
    name: "a protocol's text with anything in it is read or refused",
    times: 40,
    attempt: (chance) => {
      importText(mutated(chance.pick(texts), chance, 1 + chance.number(40)), places);
    },
  },
];
