import { createHash } from "node:crypto";

/** Written as Outlook wants it: lower case, without braces. */
export type Guid = string & { readonly guid: unique symbol };

/** Never changes: every GUID that was ever handed out follows from it. */
const ourNamespace = "7c1d2f4e-3a55-4b0e-9d0c-5f0b8c2a6e71";

/** A GUID in the form 8-4-4-4-12, in any case; null when it is none or all zeroes. */
export function parseGuid(text: string): Guid | null {
  const guid = text.trim().toLowerCase();
  const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
  return form.test(guid) && /[1-9a-f]/.test(guid) ? (guid as Guid) : null;
}

/** The same GUID for the same name, on every machine and for good (RFC 9562, version 5). */
export function guidFor(name: string, namespace: string = ourNamespace): Guid {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [0, 8, 12, 16, 20].map((at, i, all) => hex.slice(at, all[i + 1])).join("-") as Guid;
}
