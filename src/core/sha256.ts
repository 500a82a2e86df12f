import { utf8 } from "./utf8.ts";

/*
 * SHA-256 as FIPS 180-4 describes it, at once and in plain arithmetic: a text is judged by the hashes of
 * thousands of words, and the guard runs where WebCrypto may be missing and the language is that of
 * 2016. Words are kept in views, which give a number for each place.
 */

const blockBytes = 64;

/** The SHA-256 of bytes, as 64 hexadecimal digits in small letters. */
export function sha256OfBytes(bytes: Uint8Array): string {
  hashBytes.set(initial);
  const whole = bytes.length - (bytes.length % blockBytes);
  const body = new DataView(bytes.buffer, bytes.byteOffset, whole);
  for (let at = 0; at < whole; at += blockBytes) addBlock(body, at);
  const end = padded(bytes.subarray(whole), bytes.length);
  for (let at = 0; at < end.byteLength; at += blockBytes) addBlock(end, at);
  let digits = "";
  for (const byte of hashBytes) digits += (byte + 0x100).toString(16).slice(1);
  return digits;
}

/** The SHA-256 of a text in UTF-8, written likewise. */
export function sha256OfText(text: string): string {
  return sha256OfBytes(utf8(text));
}

/** What is left after whole blocks, a bit that is set, zeros, and the number of bits of the whole. */
function padded(left: Uint8Array, lengthBytes: number): DataView {
  const end = new Uint8Array(left.length < blockBytes - 8 ? blockBytes : 2 * blockBytes);
  end.set(left);
  end[left.length] = 0x80;
  const view = new DataView(end.buffer);
  view.setUint32(end.length - 8, Math.floor(lengthBytes / 0x20000000));
  view.setUint32(end.length - 4, lengthBytes << 3);
  return view;
}

const schedule = new DataView(new ArrayBuffer(256));

const hash = new DataView(new ArrayBuffer(32));
const hashBytes = new Uint8Array(hash.buffer);

function addBlock(block: DataView, from: number): void {
  for (let at = 0; at < 64; at += 4) schedule.setInt32(at, block.getInt32(from + at));
  for (let at = 64; at < 256; at += 4) {
    const early = schedule.getInt32(at - 60);
    const late = schedule.getInt32(at - 8);
    schedule.setInt32(
      at,
      schedule.getInt32(at - 64) +
        schedule.getInt32(at - 28) +
        (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
        (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)),
    );
  }
  let a = hash.getInt32(0);
  let b = hash.getInt32(4);
  let c = hash.getInt32(8);
  let d = hash.getInt32(12);
  let e = hash.getInt32(16);
  let f = hash.getInt32(20);
  let g = hash.getInt32(24);
  let h = hash.getInt32(28);
  for (let at = 0; at < 256; at += 4) {
    const one =
      h +
      (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
      ((e & f) ^ (~e & g)) +
      constants.getInt32(at) +
      schedule.getInt32(at);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  add(0, a);
  add(4, b);
  add(8, c);
  add(12, d);
  add(16, e);
  add(20, f);
  add(24, g);
  add(28, h);
}

function add(at: number, word: number): void {
  hash.setInt32(at, hash.getInt32(at) + word);
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits of the fractions of roots of the first primes, as the standard has them. */
function fractionsOfRoots(count: number, root: (prime: number) => number): DataView {
  const view = new DataView(new ArrayBuffer(4 * count));
  let number = 2;
  for (let place = 0; place < count; number += 1)
    if (isPrime(number)) {
      view.setUint32(4 * place, (root(number) % 1) * 0x100000000);
      place += 1;
    }
  return view;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1)
    if (number % divisor === 0) return false;
  return true;
}

const initial = new Uint8Array(fractionsOfRoots(8, Math.sqrt).buffer);
const constants = fractionsOfRoots(64, Math.cbrt);
