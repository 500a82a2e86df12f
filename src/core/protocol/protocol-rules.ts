/** Rules within one protocol record that its fields alone cannot express. */
import type { z } from "zod";
import { factAt } from "./protocol-facts.ts";

type Report = z.core.$RefinementCtx;

interface Mailboxes {
  territory: { value: readonly string[] };
  mailboxes: readonly { address: { value: string }; postcodes: "all" | readonly string[] }[];
}

/**
 * In characters, with a comma between addresses. More would not fit in the copy of the seal, which
 * Outlook keeps with a draft (2,500 characters of custom properties).
 */
export const longestMailboxes = 1_500;

/**
 * Each postcode of the territory has a mailbox, no mailbox lies outside it, none occurs twice, and
 * together they fit in the seal.
 */
export function checkMailboxes(protocol: Mailboxes, report: Report): void {
  const territory = protocol.territory.value;
  const seen = new Set<string>();
  protocol.mailboxes.forEach(({ address, postcodes }, index) => {
    if (seen.has(address.value))
      issue(report, ["mailboxes", index, "address"], "staat twee keer bij de mailboxen");
    seen.add(address.value);
    const outside = postcodes === "all" ? [] : postcodes.filter((p) => !territory.includes(p));
    if (outside.length > 0)
      issue(
        report,
        ["mailboxes", index, "postcodes"],
        `noemt ${outside.join(", ")}, buiten het grondgebied van het protocol`,
      );
  });
  const all = protocol.mailboxes.map(({ address }) => address.value).join();
  if (all.length > longestMailboxes)
    issue(report, ["mailboxes"], "zijn samen te lang voor wat Outlook bij een concept bewaart");
  if (protocol.mailboxes.length === 0) return; // The schema says so already.
  for (const postcode of territory)
    if (!protocol.mailboxes.some((m) => m.postcodes === "all" || m.postcodes.includes(postcode)))
      issue(report, ["mailboxes"], `heeft geen mailbox voor postcode ${postcode}`);
}

/** A notice cannot run out before it was given. */
export function checkNotice(
  protocol: { notice: { givenOn: string; lastDay: string } | null },
  report: Report,
): void {
  if (protocol.notice !== null && protocol.notice.lastDay < protocol.notice.givenOn)
    issue(report, ["notice", "lastDay"], "ligt voor de dag waarop werd opgezegd");
}

interface Anomalies {
  mailboxes: readonly {
    address: { value: string; former?: readonly { value: string }[] | undefined };
  }[];
  anomalies: readonly { id: string; mailbox?: string | undefined; fact?: string | undefined }[];
}

/** Anomalies have unique ids, and refer to mailboxes and facts that the protocol has. */
export function checkAnomalies(protocol: Anomalies, report: Report): void {
  const ids = protocol.anomalies.map((anomaly) => anomaly.id);
  const mailboxes = protocol.mailboxes.flatMap(({ address }) => [
    address.value,
    ...(address.former ?? []).map(({ value }) => value),
  ]);
  protocol.anomalies.forEach(({ id, mailbox, fact }, index) => {
    if (ids.indexOf(id) !== index)
      issue(report, ["anomalies", index, "id"], "staat twee keer bij de eigenaardigheden");
    if (mailbox !== undefined && !mailboxes.includes(mailbox))
      issue(report, ["anomalies", index, "mailbox"], "is geen mailbox van dit protocol");
    if (fact !== undefined && factAt(protocol, fact) === null)
      issue(report, ["anomalies", index, "fact"], "is geen feit van dit protocol");
  });
}

/** A translation must be of the current words. */
export function checkReadingAid(
  protocol: {
    purposeForClient: { value: string };
    readingAid?: { fr: { of: string } } | undefined;
  },
  report: Report,
): void {
  const { purposeForClient, readingAid } = protocol;
  if (readingAid !== undefined && readingAid.fr.of !== purposeForClient.value)
    issue(
      report,
      ["readingAid", "fr", "of"],
      "is niet het doel dat nu aan de cliënt verteld wordt",
    );
}

function issue(report: Report, path: (string | number)[], message: string): void {
  report.addIssue({ code: "custom", path, message });
}
