/** The names of the report's files. */
import type { ProtocolId } from "../../../src/core/protocol/protocol.ts";
import { PROVINCES, type Province } from "../coverage/province.ts";

export const indexName = "index.html";

/** All sheets on one page. */
export const allSheetsName = "alles.html";

/** Lower case letters, digits and hyphens, with something in front: a name on every system. */
export function sheetName(id: ProtocolId): string {
  return `protocol-${id}.html`;
}

/** Where a province begins on the first page. */
export function provinceAnchor(province: Province): string {
  return `provincie-${PROVINCES.indexOf(province) + 1}`;
}
