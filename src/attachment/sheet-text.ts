import type { SheetField } from "./attachment.ts";

/** One piece of a client's value, and the field it came from. */
interface SheetPart {
  readonly field: SheetField;
  readonly text: string;
}

/** One row of a data item: its label, and the lines of its value, each made of parts. */
export interface SheetRow {
  readonly label: string;
  /** Empty when the client has none, or did not give it. */
  readonly lines: readonly (readonly SheetPart[])[];
}

/** One of the two data items of article 3, under its number. */
export interface SheetItem {
  readonly number: "1" | "2";
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** What the receiver must know about the data: a heading and a text. */
export interface SheetNote {
  readonly heading: string;
  readonly text: string;
  /** Absent: the words are the product's and the protocol's. */
  readonly from?: "referrer";
}

/** Every word of the sheet, before drawing. All in NFC. */
export interface SheetText {
  readonly sender: string;
  readonly title: string;
  readonly receiver: string;
  readonly day: string;
  readonly reference: string;
  /** The two data items under their heading; null on a test, which has none. */
  readonly data: { readonly heading: string; readonly items: readonly SheetItem[] } | null;
  readonly notes: readonly SheetNote[];
  readonly footer: string;
}

/** Printed where the client has no such thing, or did not want to share it. */
export const notGiven = "niet meegedeeld";
