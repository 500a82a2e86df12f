import { existsSync, readFileSync } from "node:fs";

const read = (path: string): string => readFileSync(path, "utf8");

const packageJson = JSON.parse(read("package.json")) as {
  readonly engines: { readonly node: string };
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
};

it.each([
  "CONTRIBUTING.md",
  "SECURITY.md",
  "LICENSE",
  ".editorconfig",
  ".github/ISSUE_TEMPLATE/bug-report.md",
  ".github/ISSUE_TEMPLATE/change-request.md",
  ".github/ISSUE_TEMPLATE/melding-van-een-gebruiker.md",
  ".github/pull_request_template.md",
])("%s exists", (path) => {
  expect(existsSync(path)).toBe(true);
});

describe("the CI workflow", () => {
  const workflow = read(".github/workflows/ci.yml");
  const valuesOf = (key: string): readonly string[] =>
    [...workflow.matchAll(new RegExp(`^[ -]*${key}: *(.*)$`, "gm"))].map(([, value = ""]) => value);

  it("runs the two commands that package.json has", () => {
    expect(valuesOf("run")).toEqual(["npm run check", "npm test"]);
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(["check", "test"]));
  });

  it("may read the repository and nothing else", () => {
    expect(valuesOf("permissions")).toHaveLength(1);
    expect(workflow).toContain("\npermissions:\n  contents: read\n\n");
  });

  it("pins each action to a commit", () => {
    const actions = valuesOf("uses");
    expect(actions).not.toEqual([]);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/);
  });

  it("skips no step and ignores no failure", () => {
    expect(workflow).not.toMatch(/continue-on-error|^\s+(?:- )?if:/m);
  });

  it("starts with the oldest Node that package.json allows", () => {
    expect(workflow).toContain(`node: ["${packageJson.engines.node.replace(">=", "")}"`);
  });
});

it(".nvmrc names the oldest Node that package.json allows", () => {
  expect(`>=${read(".nvmrc").trim()}`).toBe(packageJson.engines.node);
});

it(".editorconfig gives lines the width that Prettier gives them", () => {
  const { printWidth } = JSON.parse(read(".prettierrc.json")) as { readonly printWidth: number };
  expect(read(".editorconfig")).toContain(`max_line_length = ${String(printWidth)}\n`);
});

it("renovate.json merges nothing by itself", () => {
  const text = read("renovate.json");
  expect(JSON.parse(text)).toMatchObject({ automerge: false });
  expect(text).not.toMatch(/"automerge":\s*true/);
});

describe("publiccode.yml", () => {
  const text = read("publiccode.yml");

  it("names the licence of package.json", () => {
    expect(text).toContain(`\n  license: ${packageJson.license}\n`);
  });

  it("describes the product in at most 150 characters", () => {
    const short = [...text.matchAll(/shortDescription: (.+)/g)].map(([, words = ""]) => words);
    expect(short).toHaveLength(2);
    for (const words of short) expect(words.length).toBeLessThanOrEqual(150);
  });

  it("shows pictures that exist", () => {
    const pictures = [...text.matchAll(/- (\S+\.png)/g)].map(([, path = ""]) => path);
    expect(pictures).not.toEqual([]);
    expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
  });
});
