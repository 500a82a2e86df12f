import { createRequire } from "node:module";
import { Language, Parser, type Node } from "@vscode/tree-sitter-wasm";
import fc from "fast-check";
import { charactersOf, exchangeLimits } from "../../../../tools/mail-rules/limits.ts";
import type { MailRule } from "../../../../tools/mail-rules/mail-rule.ts";
import { mailboxesOn } from "../../../../tools/mail-rules/mailboxes.ts";
import { powershellValue, quotedForPowerShell } from "../../../../tools/mail-rules/powershell.ts";
import { addressPatterns } from "../../../../tools/mail-rules/patterns.ts";
import type { ScriptFacts } from "../../../../tools/mail-rules/script-facts.ts";
import { scriptWords } from "../../../../tools/mail-rules/script-wording.nl.ts";
import { applyScript, removeScript } from "../../../../tools/mail-rules/scripts.ts";
import { asMany } from "../../../examples.ts";
import { day } from "../../core/protocol/made-protocol.ts";
import { made, madeProtocols, rulesFor } from "./made-protocols.ts";

/*
 * The scripts are read with the grammar of PowerShell that Visual Studio Code uses. That proves their
 * form alone: no cmdlet runs, and nothing here says what Exchange Online does with them.
 */

const grammar = createRequire(import.meta.url).resolve(
  "@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm",
);
let parser: Parser;

beforeAll(async () => {
  await Parser.init();
  parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
});

function parse(script: string): Node {
  const tree = parser.parse(script.replace(/^\ufeff/, ""));
  if (tree === null) throw new Error("Not parsed");
  return tree.rootNode;
}

/** What the literal texts of a script say, without quotes. */
function textsIn(script: string): readonly string[] {
  return parse(script)
    .descendantsOfType("verbatim_string_characters")
    .map((node) => node?.text.slice(1, -1).replaceAll("''", "'") ?? "");
}

const facts: ScriptFacts = {
  version: "1.2.3",
  madeOn: made,
  protocols: 2,
  mailboxes: 3,
  expiresOn: day("2027-09-01"),
};

const oddRule: MailRule = {
  role: "hold",
  name: "Doorverwijzing OCMW - houden 01",
  conditions: {
    FromScope: ["InOrganization"],
    ExceptIfRecipientAddressMatchesPatterns: addressPatterns([
      "o'neil@zwaluwdal.be",
      "'$(Get-Date)'@lisbroek.be",
      '`a"b@wilgenem.be',
    ]),
  },
};

describe("the grammar", () => {
  it.each(["if ($a { 'b' }", "'a", "$a = 'it's'", "@{ a = }"])("refuses %s", (broken) => {
    expect(parse(broken).hasError).toBe(true);
  });
});

describe.each([2, 30, 300])("the scripts for %d protocols", (count) => {
  const protocols = madeProtocols(count);
  const rules = rulesFor(protocols);
  const script = applyScript(rules, facts);

  it("are PowerShell", () => {
    expect(parse(script).hasError).toBe(false);
    expect(parse(removeScript(facts)).hasError).toBe(false);
  });

  it("hold each value of each rule as a literal text", () => {
    const texts = textsIn(script);
    const values = rules.flatMap(({ name, conditions }) => [
      name,
      ...Object.values(conditions).flat(),
    ]);
    const missing = values.filter((value) => value !== "true" && !texts.includes(value));
    expect(missing).toEqual([]);
    expect(texts).toEqual(
      expect.arrayContaining([...addressPatterns(mailboxesOn(protocols, made))]),
    );
  });

  it("begin with the mark that tells Windows PowerShell that they are UTF-8", () => {
    expect([script, removeScript(facts)].map((one) => one.charAt(0))).toEqual(["\ufeff", "\ufeff"]);
  });
});

describe("the script that puts the rules in", () => {
  const rules = rulesFor(madeProtocols(2));
  const script = applyScript(rules, facts);

  it("stays whole with apostrophes, dollars and quotes in an address", () => {
    const odd = applyScript([oddRule], facts);
    expect(parse(odd).hasError).toBe(false);
    const patterns = oddRule.conditions.ExceptIfRecipientAddressMatchesPatterns ?? [];
    expect(textsIn(odd)).toEqual(expect.arrayContaining([...patterns]));
    expect(odd).toContain("'^o''neil@zwaluwdal\\.be$'");
  });

  it("names no client, no team and nobody but the mailboxes", () => {
    const addresses = script.match(/[\w.'-]+@[\w-]+\\?\.[\w.-]+/g) ?? [];
    const known = mailboxesOn(madeProtocols(2), made).map((box) => box.replaceAll(".", "\\."));
    const strange = addresses.filter(
      (address) => address !== "naam@example.be" && !known.some((box) => box.endsWith(address)),
    );
    expect(strange).toEqual([]);
  });

  it("says by when it must be made again, and refuses to run from that day on", () => {
    expect(script).toContain("ten laatste op 1 september 2027");
    expect(textsIn(script)).toContain("2027-09-01");
    const endless = applyScript(rules, { ...facts, expiresOn: null });
    expect(endless).toContain("$Vervalt = $null");
    expect(parse(endless).hasError).toBe(false);
  });

  it("gives each rule a comment with version and day that Exchange takes", () => {
    const comment = scriptWords.ruleComment(facts);
    expect(comment).toContain("1.2.3");
    expect(comment).toContain("1 juni 2027");
    expect(comment.length).toBeLessThanOrEqual(exchangeLimits.commentCharacters);
    expect(textsIn(script)).toContain(comment);
  });

  it("sets, beside what a rule asks for, no more than was withNumber for", () => {
    const set = [
      scriptWords.ruleComment(facts),
      "Doorverwijzing OCMW - houden 01",
      "m".repeat(256),
    ];
    expect(charactersOf(set)).toBeLessThan(1024);
  });

  it("looks only, unless it is asked to hold or rules that hold are there", () => {
    expect(script).toContain("[string]$Houden = 'Ongewijzigd'");
    expect(script).toMatch(/Where-Object \{ "\$\(\$_\.Mode\)" -eq 'Enforce' \}[^]*?return 'Audit'/);
  });
});

/** The cmdlets of Exchange that a script calls. */
function exchangeCmdlets(script: string): readonly string[] {
  const names = parse(script)
    .descendantsOfType("command_name")
    .map((node) => node?.text ?? "");
  return [...new Set(names.filter((name) => name.endsWith("TransportRule")))].sort();
}

it("the scripts call no cmdlet of Exchange but those for mail flow rules", () => {
  const rules = rulesFor(madeProtocols(2));
  expect(exchangeCmdlets(applyScript(rules, facts))).toEqual([
    "Enable-TransportRule",
    "Get-TransportRule",
    "New-TransportRule",
    "Remove-TransportRule",
    "Set-TransportRule",
  ]);
  expect(exchangeCmdlets(removeScript(facts))).toEqual([
    "Get-TransportRule",
    "Remove-TransportRule",
  ]);
});

describe("a text in quotes", () => {
  it("says for PowerShell what it says, whatever it holds", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{0,30}$/), (text) => {
        fc.pre(text !== "");
        const script = `$a = ${quotedForPowerShell(text)}`;
        expect(parse(script).hasError).toBe(false);
        expect(textsIn(script)).toEqual([text]);
      }),
      { numRuns: asMany(300) },
    );
  });

  it("doubles the curly quotes that PowerShell takes for quotes", () => {
    expect(quotedForPowerShell("a\u2019b")).toBe("'a\u2019\u2019b'");
  });

  it("cannot have a line break", () => {
    expect(() => quotedForPowerShell("a\nb")).toThrow(RangeError);
  });

  it("is a list where there are more, and a truth value where it is one", () => {
    expect(powershellValue(["true"])).toBe("$true");
    expect(powershellValue(["a"])).toBe("'a'");
    expect(powershellValue(["a", "b"]).replace(/\s+/g, " ")).toBe("@( 'a', 'b' )");
  });
});
