/** Who may ask the desk anything: whoever holds the address that was printed, from this computer. */
import { createHash, timingSafeEqual } from "node:crypto";

/** Draws a secret; 32 random bytes as text. */
export type DrawSecret = () => string;

/**
 * The secrets of one run of the desk. An address opens the desk once; the page that opened it then
 * sends its key with every question, in a header.
 */
export interface Access {
  /** A new address token. It works once. */
  invite(): string;
  /** Exchanges a token for a key; null when the token is unknown or used. */
  redeem(token: string): string | null;
  holds(key: string): boolean;
}

export function createAccess(draw: DrawSecret): Access {
  const tokens = new Set<string>();
  const keys = new Set<string>();
  return {
    invite() {
      const token = draw();
      tokens.add(token);
      return token;
    },
    redeem(token) {
      const known = [...tokens].find((one) => isSame(one, token));
      if (known === undefined) return null;
      tokens.delete(known);
      const key = draw();
      keys.add(key);
      return key;
    },
    holds: (key) => [...keys].some((one) => isSame(one, key)),
  };
}

/** Takes equally long for every text, so that the time tells nothing about a secret. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

interface Asker {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which browsers set and pages cannot. */
  readonly site: string | undefined;
}

/**
 * Whether a request comes from the desk's own page, and not from another site in the same browser:
 * a name that resolves to this computer has another Host, a form on another page another Origin.
 */
export function isOwnPage({ method, host, origin, site }: Asker, port: number): boolean {
  if (host !== `127.0.0.1:${port}`) return false;
  if (method === "GET") return origin === undefined || origin === deskOrigin(port);
  return origin === deskOrigin(port) && (site === undefined || site === "same-origin");
}

export function deskOrigin(port: number): string {
  return `http://127.0.0.1:${port}`;
}
