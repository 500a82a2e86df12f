import fc from "fast-check";
import { addDays } from "../../../../src/core/base/day.ts";
import { clientFields } from "../../../../src/core/client/client-problem.ts";
import type { ProtocolId } from "../../../../src/core/protocol/protocol.ts";
import { answersOf, breachState } from "../../../../src/pane/breach/breach-acts.ts";
import { breachMail } from "../../../../src/pane/breach/breach-mail.ts";
import { parseBreach, type BreachAnswers } from "../../../../src/pane/breach/breach-report.ts";
import { aboutOf } from "../../../../src/wizard/about.ts";
import { realRegistry } from "../../../registry/load.ts";
import { clientChanges } from "../../guard/messages/made-clients.ts";
import { hasWord } from "../../has-word.ts";
import { memoryItem } from "../../outlook/memory-item.ts";
import { openAtDone } from "../../wizard/made-wizard.ts";
import {
  anyAnswers,
  breachAnswers,
  breachReport,
  moment,
  protocolOf,
  withConfirmedDpo,
} from "./made-breach.ts";

const { protocols } = realRegistry();
const reporter = {
  person: { name: "Lies Peeters", address: "lies.peeters@opgroeien.example" },
  teams: ["Noord-Oost Waasland"],
};
const beveren = protocolOf("beveren");
const mesen = protocolOf("mesen");

/** The whole mail as one text. */
const whole = (changes: Partial<BreachAnswers>, given = protocols, by = reporter) => {
  const { to, cc, subject, paragraphs } = breachMail(breachReport(changes, given), by);
  return [...to, ...cc, subject, ...paragraphs].join("\n");
};

it("tells the DPO what judging the breach takes", () => {
  const text = whole({ foundAt: "09:05", done: ["called-receiver"], encrypted: "yes" });
  for (const fact of [
    "dpo@opgroeien.be",
    "gegevenslek",
    "artikel 9 van het protocol",
    "ging naar een verkeerde ontvanger",
    "27 november 2026, om 09:05 uur",
    "lokaal team Kind en Gezin Noord-Oost Waasland",
    "OCMW Beveren",
    "in werking sinds 7 maart 2024",
    "Om hoeveel cliënten het gaat: niet bekend",
    "voornaam en naam, en contactgegevens",
    "de bijlage was versleuteld",
    "niet bekend of iemand het kent",
    "Al gedaan: de ontvanger gebeld.",
    "mijn teamverantwoordelijke verwittigd",
    "binnen 72 uur na de vaststelling",
    "Gemeld door: Lies Peeters (lies.peeters@opgroeien.example), lokaal team Kind en Gezin Noord-Oost Waasland.",
  ])
    expect(text).toContain(fact);
});

it.each([
  [{ kind: "unencrypted" }, "wie dit kreeg of vond, kan de gegevens lezen; dan weet die wie"],
  [{ kind: "password-in-mail", encrypted: "yes" }, "wie dit kreeg of vond, kan de gegevens lezen"],
  [{ encrypted: "yes", passwordKnown: "no" }, "klein, zolang niemand"],
  [{ encrypted: "yes" }, "kan iemand de gegevens lezen die ze niet mag kennen, dan weet die"],
  [{}, "kan iemand de gegevens lezen"],
] as const)("states the likely consequences of %j, as article 33(3)(c) asks", (changes, says) => {
  expect(whole(changes)).toContain(`Mogelijke gevolgen: ${says}`);
});

it("reports under a protocol that has ended, and says that it has", () => {
  const on = addDays(moment.today, -1);
  const ended = { ...beveren, endedAtOnce: { on, source: "brief" } };
  expect(whole({}, [ended])).toContain("afgelopen, laatste dag 25 november 2026");
});

it("prints an unconfirmed address of the receiver's DPO, and sends nothing there", () => {
  for (const [protocol, printed] of [
    [beveren, "privacv@beveren.be"],
    [mesen, "privacy@mesen.be"],
  ] as const) {
    const { to, cc, paragraphs } = breachMail(breachReport({ protocol: protocol.id }), reporter);
    expect([...to, ...cc]).toEqual(["dpo@opgroeien.be"]);
    expect(paragraphs.join("\n")).toContain(`gedrukt: ${printed}. Niemand bevestigde dat adres.`);
  }
  expect(whole({})).not.toContain("privacy@beveren.be");
});

it("goes to the receiver's DPO too when a person confirmed the address", () => {
  const confirmed = withConfirmedDpo(mesen, "privacy@mesen.be");
  const report = breachReport({ protocol: mesen.id }, [confirmed]);
  const { to, paragraphs } = breachMail(report, reporter);
  expect(to).toEqual(["dpo@opgroeien.be", "privacy@mesen.be"]);
  expect(paragraphs.join("\n")).toContain("Deze mail gaat ook naar");
});

it("names the sender as far as Outlook tells, and the protocol's team when no team was chosen", () => {
  const by = (changes: Partial<Parameters<typeof breachMail>[1]>) =>
    breachMail(breachReport(), { ...reporter, ...changes }).paragraphs.at(-1);
  expect(by({ person: { name: " ", address: "lies@opgroeien.example" } })).toContain(
    "Gemeld door: lies@opgroeien.example, ",
  );
  expect(by({ person: null })).toContain("Gemeld door: de afzender van deze mail, ");
  expect(by({ teams: ["Ieper", "Zuiderkempen"] })).toContain("Ieper en Zuiderkempen.");
  expect(by({ teams: [] })).toContain("Noord-Oost Waasland");
  const nobody = breachMail(breachReport({ protocol: null }), { person: null, teams: [] });
  expect(nobody.paragraphs.at(-1)).toBe("Gemeld door: de afzender van deze mail.");
});

describe("client data", () => {
  /**
   * The client's values that no report contains by itself: a house number alone is in many texts.
   */
  const told = ["firstName", "name", "telephone", "email", "street"] as const;

  it("has no way into the mail, whatever is chosen in a pane that holds a client", async () => {
    const { wizard } = await openAtDone(memoryItem());
    const held = wizard.getState();
    if (held.step !== "done") throw new Error(held.step);
    const about = aboutOf(held);
    if (held.preparation.kind !== "referral") throw new Error(held.preparation.kind);
    const { client } = held.preparation.referral;
    const own = [client.firstName, client.name, client.telephone, held.preparation.password];
    expect(about.reference).not.toBeNull();
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (changes, withoutProtocol) => {
        const shown = answersOf(breachState(null), about, moment.today);
        const answers = {
          ...shown,
          ...changes,
          ...(withoutProtocol ? { protocol: null } : {}),
        };
        const report = parseBreach(answers, { protocols, ...moment });
        if (!report.ok) throw new Error("The answers are complete");
        const { subject, paragraphs } = breachMail(report.value, reporter);
        const text = [subject, ...paragraphs].join("\n");
        expect(text).toContain(about.reference);
        for (const value of own) if (value !== null) expect(text).not.toContain(value);
      }),
    );
  });

  it("is refused in every field that takes text", () => {
    fc.assert(
      fc.property(clientChanges, anyAnswers, (client, changes) => {
        for (const field of clientFields) {
          const value = client[field]?.trim() ?? "";
          if (value === "") continue;
          for (const typed of [
            { reference: value },
            { reference: `KG ${value}` },
            { foundOn: value },
            { foundAt: value },
            { protocol: value as ProtocolId },
          ]) {
            const report = parseBreach(breachAnswers({ ...changes, ...typed }), {
              protocols,
              ...moment,
            });
            if (!report.ok) continue;
            const { subject, paragraphs } = breachMail(report.value, {
              person: null,
              teams: ["Ieper"],
            });
            const words = [subject, ...paragraphs].join("\n");
            for (const one of told) {
              const secret = client[one] ?? "";
              if (secret !== "") expect(hasWord(words, secret)).toBe(false);
            }
          }
        }
      }),
    );
  });
});
