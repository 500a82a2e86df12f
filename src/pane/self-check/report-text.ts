import { askedSets, type OutlookFacts } from "../../outlook/outlook-facts.ts";
import {
  checkNames,
  detailWords,
  outcomes,
  type CheckName,
  type CheckOutcome,
  type CheckResult,
} from "./check.ts";

/**
 * What came of pressing Send on the trial.
 *
 * - `stopped`: Outlook showed the guard's own sentence.
 * - `other-sentence`: Outlook stopped the mail and said something else.
 * - `left`: the mail went, so the guard does not run here.
 * - `not-tried`: nobody pressed Send.
 */
const sendAnswers = ["stopped", "other-sentence", "left", "not-tried"] as const;
export type SendAnswer = (typeof sendAnswers)[number];

/** One self-check, as it is handed on. */
export interface SelfCheckReport {
  /** Of the product, such as "0.1.0 (3f9a2c1)". */
  readonly version: string;
  readonly platform: string;
  readonly host: string;
  readonly hostVersion: string;
  readonly officeVersion: string;
  readonly sets: readonly string[];
  /** None where the pane was loaded anew in between. */
  readonly results: readonly CheckResult[];
  readonly send: SendAnswer;
  /** Whether the button in Outlook's alert led to the pane. */
  readonly paneFromAlert: boolean;
}

const first = "=== Doorverwijzing OCMW: nagekeken Outlook (1) ===";
const last = "=== einde ===";

const platforms = ["PC", "OfficeOnline", "Mac", "iOS", "Android", "Universal"];
const hosts = ["Outlook", "newOutlookWindows", "OutlookWebApp", "OutlookIOS", "OutlookAndroid"];

const unknown = "unknown";

/**
 * Keeps of what Outlook tells only what is known beforehand, and version numbers, so that nothing
 * about a person can be among it.
 */
export function reportOf(
  version: string,
  facts: OutlookFacts,
  rest: Pick<SelfCheckReport, "results" | "send" | "paneFromAlert">,
): SelfCheckReport {
  return {
    version,
    platform: known(facts.platform, platforms),
    host: known(facts.hostName, hosts),
    hostVersion: versionNumber(facts.hostVersion),
    officeVersion: versionNumber(facts.officeVersion),
    sets: askedSets.filter((set) => facts.sets.includes(set)),
    ...rest,
  };
}

function known(told: string | null, values: readonly string[]): string {
  return values.find((value) => value === told) ?? unknown;
}

function versionNumber(told: string | null): string {
  return told !== null && /^\d{1,5}(?:\.\d{1,6}){1,5}$/.test(told) ? told : unknown;
}

/** The text to copy: a line for each fact, and one for each check with its outcome and time. */
export function writeSelfCheckReport(report: SelfCheckReport): string {
  return [
    first,
    `product: ${report.version}`,
    `platform: ${report.platform}`,
    `host: ${report.host}`,
    `host-version: ${report.hostVersion}`,
    `office-version: ${report.officeVersion}`,
    `mailbox: ${report.sets.join(" ")}`,
    `send: ${report.send}`,
    `pane-from-alert: ${report.paneFromAlert ? "yes" : "no"}`,
    ...report.results.map(
      ({ check, outcome, detail, ms }) =>
        `${check}: ${outcome}${detail === null ? "" : ` (${detail})`}, ${ms} ms`,
    ),
    last,
  ].join("\n");
}

/**
 * Every report in a text, such as mails in which they were pasted: marks of a reply, indents and
 * text around them are forgiven. A report that is not whole is null.
 */
export function readReports(text: string): readonly (SelfCheckReport | null)[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/^[>\s|]+|\s+$/g, ""));
  const starts = lines.flatMap((line, place) => (line === first ? [place] : []));
  return starts.map((start, nth) => {
    const own = lines.slice(start + 1, starts[nth + 1] ?? lines.length);
    const end = own.indexOf(last);
    return end === -1 ? null : readLines(own.slice(0, end));
  });
}

function readLines(lines: readonly string[]): SelfCheckReport | null {
  const told = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([\w-]+): ?(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) told.set(name, value);
  }
  const fact = (name: string): string => told.get(name) ?? "";
  const send = sendAnswers.find((one) => one === fact("send"));
  const results = checkNames
    .filter((check) => told.has(check))
    .map((check) => readResult(check, fact(check)));
  if (send === undefined || fact("product") === "" || !results.every((one) => one !== null))
    return null;
  return {
    version: fact("product"),
    platform: fact("platform"),
    host: fact("host"),
    hostVersion: fact("host-version"),
    officeVersion: fact("office-version"),
    sets: fact("mailbox")
      .split(" ")
      .filter((set) => set !== ""),
    results,
    send,
    paneFromAlert: fact("pane-from-alert") === "yes",
  };
}

function readResult(check: CheckName, text: string): CheckResult | null {
  const [, told = "", detail, ms = ""] = /^(\w+)(?: \(([^)]*)\))?, (\d+) ms$/.exec(text) ?? [];
  const outcome: CheckOutcome | undefined = outcomes.find((one) => one === told);
  if (outcome === undefined || (detail !== undefined && !isDetail(detail))) return null;
  return { check, outcome, detail: detail ?? null, ms: Number(ms) };
}

function isDetail(text: string): boolean {
  return /^code--?\d+$/.test(text) || detailWords.some((word) => word === text);
}
