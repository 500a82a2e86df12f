/** The value of a fact as text. */
import { formatDay, parseDay } from "../../core/base/day.ts";
import { kindOfPath } from "./fact-labels.nl.ts";

const outcomes: Readonly<Record<string, string>> = { positive: "positief", negative: "negatief" };

const topics: Readonly<Record<string, string>> = {
  purpose: "het doel",
  data: "welke gegevens",
  "with-whom": "met wie",
  "what-happens": "wat ermee gebeurt",
  "what-to-expect": "wat de cliënt mag verwachten",
};

const absent: Readonly<Record<string, string>> = {
  "receiver.phone": "niet in de tekst",
  "receiver.dpoMailbox": "geen adres dat gebruikt mag worden",
  "agreement.lastDay": "geen einde bekend",
  lastDay: "geen",
  "dpoAdvice.sender.outcome": "de tekst zegt het niet",
  "dpoAdvice.receiver.outcome": "de tekst zegt het niet",
  publishedAt: "geen adres gevonden",
  informationDuty: "staat niet in de tekst",
  correctionContact: "de tekst noemt er geen",
};

/** Dates, fixed terms and numbers in words; any other text unchanged. */
export function factValue(path: string, value: unknown): string {
  const kind = kindOfPath(path);
  if (value === null) return absent[kind] ?? "geen";
  if (kind === "noticeMonths") return value === 1 ? "1 maand" : `${Number(value)} maanden`;
  if (kind === "retention.fileYears") return `${Number(value)} jaar`;
  if (Array.isArray(value)) return value.map((one) => factValue(path, one)).join(", ");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (kind.endsWith(".outcome")) return outcomes[text] ?? text;
  if (kind === "informationDuty") return topics[text] ?? text;
  const day = parseDay(text);
  return day === null ? text : formatDay(day);
}
