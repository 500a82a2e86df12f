/** How each kind of receiver is named and spoken of in texts of this family. */
import { listWords } from "./printed-forms.ts";

export type ReceiverKind =
  | "ocmw"
  | "sociale-dienst"
  | "sociaal-huis"
  | "lokaal-bestuur"
  | "welzijnsvereniging"
  | "zorgbedrijf"
  | "caw";

export interface ReceiverWords {
  /** Before a municipality's name, or the body's own. */
  readonly named: string;
  /** With its article: "het OCMW". */
  readonly the: string;
  /** Without: "OCMW". */
  readonly noun: string;
  /** How the parties introduce it. */
  introduce(name: string, municipalities: readonly string[]): string;
}

const centre = (noun: string) => (_name: string, municipalities: readonly string[]) =>
  `het openbaar centrum voor maatschappelijk welzijn (${noun}) van ${listWords(municipalities)}`;

export const receiverWords: Readonly<Record<ReceiverKind, ReceiverWords>> = {
  ocmw: { named: "OCMW", the: "het OCMW", noun: "OCMW", introduce: centre("OCMW") },
  "sociale-dienst": {
    named: "SOCIALE DIENST",
    the: "de SOCIALE DIENST",
    noun: "SOCIALE DIENST",
    introduce: centre("SOCIALE DIENST"),
  },
  "sociaal-huis": {
    named: "Sociaal Huis",
    the: "het Sociaal Huis",
    noun: "Sociaal Huis",
    introduce: centre("Sociaal Huis"),
  },
  "lokaal-bestuur": {
    named: "Lokaal bestuur",
    the: "het lokaal bestuur",
    noun: "lokaal bestuur",
    introduce: (_name, municipalities) => `het lokaal bestuur van ${listWords(municipalities)}`,
  },
  welzijnsvereniging: {
    named: "Welzijnsvereniging",
    the: "de welzijnsvereniging",
    noun: "welzijnsvereniging",
    introduce: (name, municipalities) => `de ${lowerFirst(name)} voor ${ofAll(municipalities)}`,
  },
  zorgbedrijf: {
    named: "Zorgbedrijf",
    the: "het zorgbedrijf",
    noun: "zorgbedrijf",
    introduce: (name, municipalities) => `het ${lowerFirst(name)} voor ${ofAll(municipalities)}`,
  },
  caw: {
    named: "CAW",
    the: "het CAW",
    noun: "CAW",
    introduce: () => "het centrum algemeen welzijnswerk (CAW) van Brussel",
  },
};

/** By the start of a receiver's name; other names count as an OCMW. */
export function receiverKindOf(name: string): ReceiverKind {
  const start = name.toLowerCase();
  const found = (Object.entries(receiverWords) as [ReceiverKind, ReceiverWords][]).find(
    ([, { named }]) => start.startsWith(named.toLowerCase()),
  );
  return found?.[0] ?? "ocmw";
}

function ofAll(municipalities: readonly string[]): string {
  return `${municipalities.length > 1 ? "de gemeenten" : "de gemeente"} ${listWords(municipalities)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
