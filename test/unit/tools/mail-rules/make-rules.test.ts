import fc from "fast-check";
import {
  exchangeLimits,
  patternCharacters,
  ruleCharacters,
} from "../../../../tools/mail-rules/limits.ts";
import { ruleMark } from "../../../../tools/mail-rules/mail-rule.ts";
import { mailboxesOn, nextChange, usableOn } from "../../../../tools/mail-rules/mailboxes.ts";
import { makeRules } from "../../../../tools/mail-rules/make-rules.ts";
import { recipientClasses } from "../../../../tools/mail-rules/recipient-classes.ts";
import { asMany } from "../../../examples.ts";
import { day } from "../../core/protocol/made-protocol.ts";
import { changedDraft, madeSource } from "../registry/made-source.ts";
import { caughtByRole, inside, type ModelMail, type Splitting } from "./exchange-model.ts";
import { made, madeProtocols, rulesFor } from "./made-protocols.ts";

const attachment = { name: "doorverwijzing-KG-7F3K-2M9Q.zip", hasPassword: true };

function mail(recipients: readonly string[], change: Partial<ModelMail> = {}): ModelMail {
  const subject = "Doorverwijzing Kind en Gezin - referentie KG-7F3K-2M9Q";
  return { fromInside: true, subject, attachments: [attachment], recipients, ...change };
}

const sizes = [2, 30, 300].map((count) => {
  const protocols = madeProtocols(count);
  return { count, mailboxes: mailboxesOn(protocols, made), rules: rulesFor(protocols) };
});

describe.each(sizes)("the rules for $count protocols in force", ({ count, mailboxes, rules }) => {
  const held = (one: ModelMail, splitting?: Splitting) =>
    caughtByRole(rules, "hold", one, splitting);
  const [right = "", other = ""] = mailboxes;

  it("know each mailbox of each protocol", () => {
    expect(usableOn(madeProtocols(count), made)).toHaveLength(count);
    expect(mailboxes.length).toBeGreaterThanOrEqual(count === 2 ? 2 : count);
  });

  it("hold a mail to nobody but mailboxes for no recipient, split or not", () => {
    for (const splitting of ["per-recipient", "whole-mail"] as const)
      expect(held(mail([right, other, mailboxes.at(-1) ?? ""]), splitting)).toEqual([]);
    expect(mailboxes.filter((box) => held(mail([box])).length > 0)).toEqual([]);
  });

  it.each([
    "iemand@example.org",
    `collega${inside}`,
    "iemand@9example.org",
    "iemand@élan.example",
    "geen-adres",
    `x${right}`,
    `${right}.example`,
    right.replace("@", "x@"),
  ])("hold a mail to %s, alone or beside a mailbox", (wrong) => {
    expect(held(mail([wrong]))).toEqual([wrong]);
    expect(held(mail([right, wrong]))).toEqual([wrong]);
    expect(held(mail([wrong]), "whole-mail")).toEqual([wrong]);
  });

  it("hold the whole mail to a mailbox and to the own organisation, should Exchange not split it", () => {
    const both = [right, `collega${inside}`];
    expect(held(mail(both), "whole-mail")).toEqual(both);
  });

  it("hold nothing that comes from outside, has no attachment of ours, or has another name", () => {
    const wrong = ["iemand@example.org"];
    expect(held(mail(wrong, { fromInside: false }))).toEqual([]);
    expect(held(mail(wrong, { attachments: [] }))).toEqual([]);
    const others = [{ name: "doorverwijzing.zip", hasPassword: true }];
    expect(held(mail(wrong, { attachments: others }))).toEqual([]);
  });

  it("look at our attachment without a password, to whomever it goes", () => {
    const open = mail([right], { attachments: [{ ...attachment, hasPassword: false }] });
    expect(caughtByRole(rules, "unencrypted", open)).toEqual([right]);
    expect(caughtByRole(rules, "unencrypted", mail([right]))).toEqual([]);
  });

  it("look at our subject without our attachment, and at no other subject", () => {
    const bare = { attachments: [] };
    expect(caughtByRole(rules, "subject", mail([right], bare))).toEqual([right]);
    expect(caughtByRole(rules, "subject", mail([right]))).toEqual([]);
    expect(caughtByRole(rules, "subject", mail([right], { ...bare, subject: "Vraag" }))).toEqual(
      [],
    );
  });

  it("let through only what goes to a mailbox and has a password", () => {
    const through = (one: ModelMail) => caughtByRole(rules, "let-through", one);
    expect(through(mail([right, "iemand@example.org"]))).toEqual(count === 300 ? [] : [right]);
    const open = mail([right], { attachments: [{ ...attachment, hasPassword: false }] });
    expect(through(open)).toEqual([]);
  });

  it("stay within what Exchange takes: 300 rules, 8192 characters a rule, 20 KB of patterns", () => {
    expect(exchangeLimits).toMatchObject({
      rules: 300,
      ruleCharacters: 8192,
      patternCharacters: 20_480,
      nameCharacters: 64,
    });
    expect(rules.length).toBeLessThan(20);
    expect(Math.max(...rules.map(ruleCharacters))).toBeLessThanOrEqual(8192);
    expect(patternCharacters(rules)).toBeLessThanOrEqual(20_480);
    for (const { name } of rules) {
      expect(name.length).toBeLessThanOrEqual(64);
      expect(name.startsWith(ruleMark)).toBe(true);
    }
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it("hold first and let through last", () => {
    const order = ["hold", "unencrypted", "subject", "let-through"];
    const places = rules.map(({ role }) => order.indexOf(role));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

it("cuts the mailboxes over several rules only where they do not fit in one", () => {
  const withMailboxes = sizes.map(({ rules }) =>
    rules.filter(
      ({ role, conditions }) =>
        role === "hold" && conditions.ExceptIfRecipientAddressMatchesPatterns !== undefined,
    ),
  );
  // One of them is for what begins with no letter or digit.
  const [two = 0, thirty = 0, threeHundred = 0] = withMailboxes.map(({ length }) => length - 1);
  expect([two, thirty]).toEqual([1, 1]);
  expect(threeHundred).toBeGreaterThan(1);
});

it("leaves out what lets through where the patterns would be too many, and holds all the same", () => {
  const [two, , threeHundred] = sizes;
  const has = (rules: typeof two) => rules?.rules.some(({ role }) => role === "let-through");
  expect([has(two), has(threeHundred)]).toEqual([true, false]);
});

it("holds every recipient that is no mailbox, and no other, for any addresses", () => {
  const name = fc.stringMatching(/^[a-z0-9][a-z0-9.'-]{0,6}$/);
  const address = fc.tuple(name, name).map(([local, domain]) => `${local}@${domain}.be`);
  fc.assert(
    fc.property(
      fc.uniqueArray(address, { maxLength: 40 }),
      fc.array(address, { minLength: 1, maxLength: 6 }),
      (boxes, others) => {
        const rules = recipientClasses(boxes).map(({ when, unless }, at) => ({
          role: "hold" as const,
          name: String(at),
          conditions: {
            ...(when.length > 0 && { RecipientAddressMatchesPatterns: when }),
            ...(unless.length > 0 && { ExceptIfRecipientAddressMatchesPatterns: unless }),
          },
        }));
        const recipients = [...others, ...boxes.slice(0, 3)];
        const wrong = recipients.filter((one) => !boxes.includes(one));
        expect(caughtByRole(rules, "hold", mail(recipients))).toEqual(wrong);
        // Should Exchange not split, then a mail without a single mailbox is still held.
        const strangers = others.filter((one) => !boxes.includes(one));
        expect(caughtByRole(rules, "hold", mail(strangers), "whole-mail")).toEqual(strangers);
      },
    ),
    { numRuns: asMany(300) },
  );
});

describe("which mailboxes", () => {
  const { protocols } = madeSource(
    changedDraft((draft) => {
      draft.lastDay.value = "2026-12-31";
    }),
  ).registry;

  it("count from the first day of a protocol up to and including its last", () => {
    const box = ["onthaal@zwaluwdal.example"];
    const on = ["2024-01-31", "2024-02-01", "2026-12-31", "2027-01-01"].map((one) =>
      mailboxesOn(protocols, day(one)),
    );
    expect(on).toEqual([[], box, box, []]);
  });

  it("change on the first day of a protocol and on the day after its last", () => {
    expect(nextChange(protocols, day("2024-01-31"))).toBe("2024-02-01");
    expect(nextChange(protocols, day("2024-02-01"))).toBe("2027-01-01");
    expect(nextChange(protocols, day("2027-01-01"))).toBeNull();
  });

  it("hold every attachment of ours when no protocol is in force", () => {
    const rules = rulesFor(protocols, day("2023-01-01"));
    const to = ["onthaal@zwaluwdal.example", "geen-adres"];
    expect(caughtByRole(rules, "hold", mail(to))).toEqual(to);
  });

  it("cannot be known without a single protocol", () => {
    expect(makeRules([], made)).toMatchObject({ error: { kind: "no-protocols" } });
  });

  it("are too many when one letter has more than fit in a rule", () => {
    const [protocol] = protocols;
    if (protocol === undefined) throw new Error("No protocol");
    const many = Array.from({ length: 200 }, (_, at) => ({
      ...protocol,
      mailboxes: protocol.mailboxes.map((box) => ({
        ...box,
        address: { ...box.address, value: `onthaal@z${at}zwaluwdal.example` },
      })),
    }));
    expect(makeRules(many, day("2026-06-01"))).toMatchObject({ error: { kind: "rule-too-large" } });
  });
});
