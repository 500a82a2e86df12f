import fc from "fast-check";
import { makeReference, type Reference } from "../../../../src/core/mail/reference.ts";
import type { Protocol } from "../../../../src/core/protocol/protocol.ts";
import type { MailToOpen, OfficeDone } from "../../../../src/outlook/compose-item.ts";
import {
  breachKinds,
  breachMeasures,
  yesNoUnknown,
  parseBreach,
  type BreachAnswers,
  type BreachReport,
} from "../../../../src/pane/breach/breach-report.ts";
import type { SidePageTools } from "../../../../src/pane/side-page/side-page-tools.ts";
import { realRegistry } from "../../../registry/load.ts";
import { day } from "../../core/protocol/made-protocol.ts";

/** The moment of every made breach report. */
export const moment = { today: day("2026-11-27"), time: "14:30" } as const;

/** Complete answers; pass what differs. */
export function breachAnswers(changes: Partial<BreachAnswers> = {}): BreachAnswers {
  return {
    kind: "wrong-receiver",
    protocol: "beveren" as BreachAnswers["protocol"],
    foundOn: "2026-11-27",
    foundAt: "09:05",
    reference: "",
    encrypted: null,
    passwordKnown: null,
    done: [],
    ...changes,
  };
}

/** The report of complete answers. */
export function breachReport(
  changes: Partial<BreachAnswers> = {},
  protocols: readonly Protocol[] = realRegistry().protocols,
): BreachReport {
  const report = parseBreach(breachAnswers(changes), { protocols, ...moment });
  if (!report.ok) throw new Error(report.error.problems.map(({ kind }) => kind).join(", "));
  return report.value;
}

/** Every combination of answers on the page, except protocol and reference. */
export const anyAnswers: fc.Arbitrary<Partial<BreachAnswers>> = fc.record({
  kind: fc.constantFrom(...breachKinds),
  foundOn: fc.constantFrom("2026-11-27", "2026-11-26", "2024-02-29"),
  foundAt: fc.constantFrom("", "00:00", "14:30"),
  encrypted: fc.constantFrom(null, ...yesNoUnknown),
  passwordKnown: fc.constantFrom(null, ...yesNoUnknown),
  done: fc.subarray([...breachMeasures]),
});

/** One of the project's protocols, with the address of the receiver's DPO confirmed. */
export function withConfirmedDpo(protocol: Protocol, address: string): Protocol {
  const { receiver } = protocol;
  const confirmed = { by: "Een Voorbeeld", on: day("2026-11-01") };
  const dpoMailbox = { ...receiver.dpoMailbox, value: address, confirmed };
  return { ...protocol, receiver: { ...receiver, dpoMailbox } };
}

/** A protocol of the project. */
export function protocolOf(id: string): Protocol {
  const found = realRegistry().protocols.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No protocol ${id}`);
  return found;
}

/** A valid reference; another for each number below 256. */
export function madeReference(number: number): Reference {
  return makeReference((count) => new Uint8Array(count).fill(number));
}

/** The tools of the side pages, over an Outlook that answers when the test tells it to. */
export function heldOutlook() {
  const mails: MailToOpen[] = [];
  const answers: ((done: OfficeDone) => void)[] = [];
  const tools: SidePageTools = {
    registry: realRegistry(),
    today: () => moment.today,
    now: () => Date.parse("2026-11-27T13:30:00Z"),
    sender: () => null,
    isDark: () => null,
    policyViolations: () => 0,
    teams: () => [],
    openNewMail: (mail) => {
      mails.push(mail);
      return new Promise((resolve) => answers.push(resolve));
    },
    loadWholeProtocols: () => Promise.resolve([]),
  };
  return { tools, mails, answers };
}
