import { compareRules, type RuleDifference } from "../../../../tools/mail-rules/compare.ts";
import type { FoundRule } from "../../../../tools/mail-rules/found-rule.ts";
import type { MailRule } from "../../../../tools/mail-rules/mail-rule.ts";
import { readCommand } from "../../../../tools/mail-rules/read-command.ts";
import { readExportText } from "../../../../tools/mail-rules/read-export.ts";
import { differenceLine } from "../../../../tools/mail-rules/wording.nl.ts";
import { exportedRow } from "./exported-row.ts";
import { madeProtocols, rulesFor } from "./made-protocols.ts";

const rules = rulesFor(madeProtocols(2));
const withoutLetting = rules.filter(({ role }) => role !== "let-through");

type Row = ReturnType<typeof exportedRow>;

function found(rows: readonly object[]): readonly FoundRule[] {
  const read = readExportText(JSON.stringify(rows));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** The rules as made, after a change to those with a name. */
function after(
  name: string,
  change: (one: Row) => object | null,
  asked: readonly MailRule[] = withoutLetting,
) {
  const rows = asked.flatMap((rule, place) => {
    const one = exportedRow(rule, place);
    return rule.name.endsWith(name) ? (change(one) ?? []) : one;
  });
  return compareRules(rules, found(rows)).differences;
}

describe("rules as the script makes them", () => {
  it("have no differences", () => {
    expect(after("-", (one) => one)).toEqual([]);
    expect(after("-", (one) => one, rules)).toEqual([]);
  });

  it("may stand in any order in the file, beside rules of others that come later", () => {
    const rows = withoutLetting.map(exportedRow).reverse();
    const others = [{ ...rows[0], Name: "Voettekst", Priority: 40 }];
    expect(compareRules(rules, found([...others, ...rows])).differences).toEqual([]);
  });

  it("give a remark when they only audit, and when nothing is let through", () => {
    const rows = withoutLetting
      .map(exportedRow)
      .map((one) => (one.Name.endsWith("onversleuteld") ? { ...one, Mode: "Audit" } : one))
      .map((one) => (one.Mode === "Audit" ? { ...one, RuleErrorAction: "Ignore" } : one));
    expect(compareRules(rules, found(rows))).toEqual({
      differences: [],
      remarks: ["unencrypted-audited", "not-let-through"],
    });
  });

  it("may have a moderator instead of quarantine, who still gets the request", () => {
    const moderated = (one: Row) => ({
      ...one,
      Quarantine: false,
      ModerateMessageByUser: ["Nakijker"],
      ExceptIfMessageTypeMatches: "ApprovalRequest",
    });
    expect(after("houden 01", moderated)).toEqual([]);
  });
});

const hold = "Doorverwijzing OCMW - houden 01";
const boxes = "Doorverwijzing OCMW - houden 04";

interface Case {
  readonly what: string;
  readonly rule: string;
  readonly change: (one: Row) => object | null;
  readonly difference: RuleDifference;
  readonly sentence: RegExp;
}

const cases: readonly Case[] = [
  {
    what: "a rule that is not there",
    rule: "houden 01",
    change: () => null,
    difference: { kind: "missing", name: hold },
    sentence: /ontbreekt/,
  },
  {
    what: "a mailbox that is gone",
    rule: "houden 04",
    change: (one) => ({ ...one, ExceptIfRecipientAddressMatchesPatterns: "^oud@mesen\\.be$" }),
    difference: {
      kind: "outdated",
      name: boxes,
      settings: ["ExceptIfRecipientAddressMatchesPatterns"],
    },
    sentence: /verouderd: ExceptIfRecipientAddressMatchesPatterns is anders/,
  },
  {
    what: "a rule that lets a mail go when it cannot be judged",
    rule: "houden 01",
    change: (one) => ({ ...one, RuleErrorAction: "Ignore" }),
    difference: { kind: "outdated", name: hold, settings: ["RuleErrorAction"] },
    sentence: /verouderd: RuleErrorAction/,
  },
  {
    what: "a rule that only looks",
    rule: "houden 01",
    change: (one) => ({ ...one, Mode: "AuditAndNotify" }),
    difference: { kind: "audited", name: hold },
    sentence: /kijkt alleen na/,
  },
  {
    what: "a rule that is off",
    rule: "houden 01",
    change: (one) => ({ ...one, State: "Disabled" }),
    difference: { kind: "disabled", name: hold },
    sentence: /staat uit/,
  },
  {
    what: "an exception that somebody added",
    rule: "houden 01",
    change: (one) => ({ ...one, ExceptIfFrom: ["chef@opgroeien.be"] }),
    difference: { kind: "narrowed", name: hold, settings: ["ExceptIfFrom"] },
    sentence: /beperkt: ExceptIfFrom/,
  },
  {
    what: "a condition that somebody added",
    rule: "houden 01",
    change: (one) => ({ ...one, FromMemberOf: ["pilot"] }),
    difference: { kind: "narrowed", name: hold, settings: ["FromMemberOf"] },
    sentence: /beperkt: FromMemberOf/,
  },
  {
    what: "a last day that somebody added",
    rule: "houden 01",
    change: (one) => ({ ...one, ExpiryDate: "2027-01-01T00:00:00" }),
    difference: { kind: "narrowed", name: hold, settings: ["ExpiryDate"] },
    sentence: /beperkt: ExpiryDate/,
  },
  {
    what: "a rule whose action is gone",
    rule: "houden 01",
    change: (one) => ({ ...one, Quarantine: false }),
    difference: { kind: "without-action", name: hold },
    sentence: /actie is weg/,
  },
];

describe("a comparison says in Dutch", () => {
  it.each(cases)("$what", ({ rule, change, difference, sentence }) => {
    const differences = after(rule, change);
    expect(differences).toContainEqual(difference);
    expect(differences.filter(({ kind }) => kind !== "out-of-order")).toEqual([difference]);
    expect(differenceLine(difference)).toMatch(sentence);
  });

  it("rules in another order, or behind a rule of somebody else", () => {
    const swapped = withoutLetting.map((rule, place) => exportedRow(rule, [1, 0][place] ?? place));
    expect(compareRules(rules, found(swapped)).differences).toEqual([
      { kind: "out-of-order", name: hold },
      { kind: "out-of-order", name: "Doorverwijzing OCMW - houden 02" },
    ]);
    const behind = withoutLetting.map((rule, place) => exportedRow(rule, place + 1));
    const differences = compareRules(rules, found(behind)).differences;
    expect(differences).toHaveLength(withoutLetting.length);
    expect(differences.map(differenceLine).join()).toMatch(/niet op haar plaats/);
  });

  it("a rule of ours that is no longer asked for", () => {
    const extra = {
      ...withoutLetting.slice(0, 1).map((one) => exportedRow(one, 30))[0],
      Name: "Doorverwijzing OCMW - houden 99",
    };
    const differences = compareRules(
      rules,
      found([...withoutLetting.map(exportedRow), extra]),
    ).differences;
    expect(differences).toEqual([{ kind: "surplus", name: "Doorverwijzing OCMW - houden 99" }]);
    expect(differences.map(differenceLine).join()).toMatch(/niet meer te zijn/);
  });

  it("that mails are let through while a rule that holds only looks", () => {
    const differences = after("houden 01", (one) => ({ ...one, Mode: "Audit" }), rules);
    expect(differences.map(({ kind }) => kind)).toEqual(["audited", "lets-through-unheld"]);
    expect(differences.map(differenceLine).join()).toMatch(/laat mails doorgaan/);
  });

  it("each rule that is missing, when none was ever put in", () => {
    expect(compareRules(rules, []).differences).toEqual(
      withoutLetting.map(({ name }) => ({ kind: "missing", name })),
    );
  });
});

/** As Export-TransportRuleCollection writes it in Microsoft's examples. */
function xml(commands: readonly (readonly [name: string, command: string])[]): string {
  const inside = commands.map(
    ([name, command]) =>
      `<rule name="${name}" id="5a4df25f-70d4-4318-99d4-b7ed15621e34" format="cmdlet"><version requiredMinVersion="15.0.3.0"><commandBlock><![CDATA[${command}]]></commandBlock></version></rule>`,
  );
  return `<?xml version="1.0" encoding="utf-16" standalone="yes"?>\n<rules name="TransportVersioned">${inside.join("")}</rules>`;
}

function command({ name, role, conditions }: MailRule): string {
  const parameters = Object.entries(conditions).map(
    ([parameter, values]) =>
      `-${parameter} ${values[0] === "true" ? "$true" : values.map((one) => `'${one.replaceAll("'", "''")}'`).join(",")}`,
  );
  const held = role === "hold" || role === "unencrypted";
  return `New-TransportRule -Name '${name}' -Comments 'Beheerd door ''mailregels.ps1''' -Mode ${held ? "Enforce" : "Audit"} ${parameters.join(" ")} -SetAuditSeverity 'High'${held ? " -Quarantine $true -RuleErrorAction Defer" : ""}`;
}

describe("the XML of an export", () => {
  const commands = withoutLetting.map((rule) => [rule.name, command(rule)] as const);

  it("is compared as JSON is, apart from what it does not say", () => {
    const read = readExportText(xml([...commands, ["Voettekst", "New-TransportRule -Name 'V'"]]));
    expect(read.ok && compareRules(rules, read.value)).toEqual({
      differences: [],
      remarks: ["not-let-through", "state-unknown"],
    });
  });

  it("shows a rule that is behind another, or that somebody changed", () => {
    const [[name, text] = ["", ""], ...others] = commands;
    const changed = [
      ["Voettekst", "New-TransportRule -Name 'Voettekst'"],
      [name, `${text} -ExceptIfFrom 'chef@opgroeien.be'`],
      ...others,
    ] as const;
    const read = readExportText(xml(changed));
    const kinds = read.ok
      ? compareRules(rules, read.value).differences.map(({ kind }) => kind)
      : [];
    expect(kinds).toEqual(["narrowed", ...withoutLetting.map(() => "out-of-order")]);
  });

  it.each([
    "",
    "geen export",
    "<rules",
    "<html></html>",
    "[1]",
    '{"Name":"x"}',
    xml([[hold, "Remove-TransportRule -Name 'x'"]]),
    xml([[hold, "New-TransportRule -Name 'x"]]),
  ])("is refused when it is %s", (text) => {
    expect(readExportText(text)).toEqual({ ok: false, error: { kind: "export-not-rules" } });
  });
});

describe("a command of an export", () => {
  it("is read with single and double quotes, lists, truth values and switches", () => {
    const settings = readCommand(
      `New-TransportRule -Name 'it''s' -Mode Enforce -A "say ""x""",'b' -C @('d', 'e') -F $true -G $false -H -I:$true`,
    );
    expect(Object.fromEntries(settings ?? [])).toEqual({
      Name: ["it's"],
      Mode: ["Enforce"],
      A: ['say "x"', "b"],
      C: ["d", "e"],
      F: ["true"],
      H: ["true"],
      I: ["true"],
    });
  });
});
