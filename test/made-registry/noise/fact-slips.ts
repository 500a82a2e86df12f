/**
 * Slips inside a fact. The right value is then uncertain, so a reader should report doubt rather than
 * guess it.
 */
import type { ExpectedFacts } from "../expected-facts.ts";
import { monthForms } from "../printed-forms.ts";
import { printedFacts } from "../printed-facts.ts";
import type { Noise, NoiseTools } from "./tools.ts";

export interface FactSlip {
  /** The fact whose print is damaged. */
  readonly fact: keyof ExpectedFacts;
  /** Returns the text unchanged when the slip does not apply. */
  readonly apply: Noise;
}

export const factSlips = {
  "mailbox-letter": { fact: "mailboxes", apply: inMailbox },
  "contact-letter": {
    fact: "receiverDpoMailbox",
    apply: (text, { chance, made }) => {
      const address = made.record.receiver.dpoMailbox.value ?? "";
      return text.replace(address, misread(address, chance));
    },
  },
  "kbo-letter": {
    fact: "kbo",
    apply: inPrinted(
      ({ record }) => record.receiver.kbo,
      (printed) => printed.replace("0", "O").replace("1", "l"),
    ),
  },
  "kbo-digit": {
    fact: "kboValid",
    apply: inPrinted(
      ({ record }) => record.receiver.kbo,
      (printed) => {
        const last = printed.at(-1) ?? "";
        return `${printed.slice(0, -1)}${(Number(last) + 3) % 10}`;
      },
    ),
  },
  "day-letter": {
    fact: "signedOn",
    apply: inPrinted(
      ({ record }) => record.signedOn,
      (printed) => (/^\d/.test(printed) ? printed.replace("0", "O").replace("1", "l") : printed),
    ),
  },
  "day-impossible": {
    fact: "signedOn",
    apply: inPrinted(
      ({ record }) => record.signedOn,
      (printed) => printed.replace(/^\d+/, "32"),
    ),
  },
  "notice-contradicts": {
    fact: "noticeMonths",
    apply: inPrinted(
      ({ record }) => record.noticeMonths,
      (printed) => monthForms[1]?.(3).replace("(3)", "(6)") ?? printed,
    ),
  },
  "name-broken": {
    fact: "municipalities",
    apply: (text, { made }) => {
      const name = made.receiver.municipalities[0]?.name ?? "";
      const cut = Math.ceil(name.length / 2);
      return text.replace(`van ${name}`, `van ${name.slice(0, cut)}-\n${name.slice(cut)}`);
    },
  },
} as const satisfies Readonly<Record<string, FactSlip>>;

/** In the first mailbox of article 6. */
function inMailbox(text: string, { chance, made }: NoiseTools): string {
  const address = made.record.mailboxes[0]?.address.value ?? "";
  return text.replace(address, misread(address, chance));
}

/** Misreads one letter of an address as a scan does, or drops a dot. */
function misread(address: string, chance: NoiseTools["chance"]): string {
  const [name = "", domain = ""] = address.split("@");
  const ways: readonly (readonly [RegExp, string])[] = [
    [/y/, "v"],
    [/m/, "rn"],
    [/l/, "1"],
    [/o/, "0"],
    [/i/, "l"],
    [/\./, ""],
  ];
  const possible = ways.filter(([letter]) => letter.test(name));
  if (possible.length === 0) return `${name}@${domain.replace("-", " -")}`;
  const [letter, instead] = chance.pick(possible);
  return `${name.replace(letter, instead)}@${domain}`;
}

/** The position of the printed form; none when another fact has the same. */
function inPrinted(
  factOf: (made: NoiseTools["made"]) => { printed?: string | undefined; value: unknown },
  change: (printed: string) => string,
): Noise {
  return (text, { made }) => {
    const { printed, value } = factOf(made);
    const form = printed ?? String(value);
    const same = printedFacts(made).filter((other) => other.includes(form)).length;
    const words = form.split(" ").map((word) => word.replace(/[.()/]/g, "\\$&"));
    const stands = new RegExp(words.join("\\s+"), "g");
    const times = [...text.matchAll(stands)].length;
    return same > 1 || times !== 1 ? text : text.replace(stands, change);
  };
}
