import type { PlaceFiles } from "../../../../tools/registry/files/place-files.ts";
import {
  readProtocol,
  toSource,
  type RegistrySource,
} from "../../../../tools/registry/files/source.ts";
import { day, madeDraft, type ProtocolDraft } from "../../core/protocol/made-protocol.ts";

/**
 * Made-up places: Zwaluwdal (9991, 9992 and, since it merged with Wilgenem on 1 January 2025, 9993),
 * Elzenrode, one of another province, and one in Brussels.
 */
const madePlaceFiles: PlaceFiles = {
  places: [
    { postcode: "9991", place: "Zwaluwdal", nis: "49991", line: 2 },
    { postcode: "9992", place: "Lisbroek", nis: "49991", line: 3 },
    { postcode: "9993", place: "Wilgenem", nis: "49991", line: 4 },
    { postcode: "9981", place: "Elzenrode", nis: "49981", line: 5 },
    { postcode: "9971", place: "Ver", nis: "19971", line: 6 },
  ],
  municipalities: [
    { nis: "19971", name: "Ver", name_fr: "Loin", line: 2 },
    { nis: "49981", name: "Elzenrode", name_fr: "", line: 3 },
    { nis: "49991", name: "Zwaluwdal", name_fr: "", line: 4 },
  ],
  brussels: [{ postcode: "1000", nis: "21004", name_nl: "Brussel", name_fr: "Bruxelles", line: 2 }],
  mergers: ["Zwaluwdal", "Wilgenem"].map((old_name, index) => ({
    old_nis: `4999${index}`,
    old_name,
    new_nis: "49991",
    new_name: "Zwaluwdal",
    effective: "2025-01-01",
    line: index + 2,
  })),
  facilities: [],
  broken: [],
};

/** The draft of `madeDraft` after a change. */
export function changedDraft(
  change: (draft: ProtocolDraft) => void = () => undefined,
): ProtocolDraft {
  const draft = madeDraft();
  change(draft);
  return draft;
}

/** A registry with the made-up places and these protocols. Throws when the schema refuses one. */
export function madeSource(...drafts: readonly ProtocolDraft[]): RegistrySource {
  const files = drafts.map((draft) => {
    const file = readProtocol(`protocols/${draft.id}.json`, JSON.stringify(draft));
    if (file.protocol === null) throw new Error(JSON.stringify(file.issues));
    return file;
  });
  return toSource(files, madePlaceFiles, day("2026-06-01"));
}
