import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A certificate for localhost. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Path of the public certificate, to install as trusted. */
  readonly certPath: string;
}

const dayMs = 24 * 60 * 60 * 1000;
const remakeBeforeMs = 7 * dayMs;
const lifetimeMs = 365 * dayMs;

/**
 * Returns the certificate for https on localhost from `folder`, or makes a new one when there is none,
 * it is unreadable, or it expires within seven days. Only the owner can read the key.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const keyPath = join(folder, "localhost.key");
  const certPath = join(folder, "localhost.crt");
  const kept = readKept(keyPath, certPath);
  if (kept !== null && endsAt(kept.cert) - now.getTime() > remakeBeforeMs)
    return { ...kept, certPath };

  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - dayMs),
    notAfterDate: new Date(now.getTime() + lifetimeMs),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyPath, made.private, { mode: 0o600 });
  writeFileSync(certPath, made.cert);
  return { key: made.private, cert: made.cert, certPath };
}

function readKept(keyPath: string, certPath: string): { key: string; cert: string } | null {
  if (!existsSync(keyPath) || !existsSync(certPath)) return null;
  return { key: readFileSync(keyPath, "utf8"), cert: readFileSync(certPath, "utf8") };
}

/** When a certificate expires, in milliseconds since 1970; 0 when the text is not a certificate. */
function endsAt(cert: string): number {
  try {
    return new Date(new X509Certificate(cert).validTo).getTime();
  } catch {
    return 0;
  }
}
