import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

const pages = [
  ...["README.md", "GLOSSARY.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...markdownIn("docs"),
  ...markdownIn(".github"),
].sort();

/** Guides with tables whose rows are longer than a line. */
const withLongRows = ["docs/beheer.md", "docs/handleiding.md"];

/** What a build or a command makes: it need not exist. */
const made = /^(dist|demo-out|\.cache|\.certificate|node_modules)\//;

/** `src/core/mail/seal.ts` or `docs/pictures/`; no globs, addresses or package names. */
const looksLikePath =
  /^(?:(?:src|practice|tools|test|docs|registry|assets|bench|dist)\/[\w./-]*|[\w-]+\.(?:md|json|js|xml))$/;

/** A name without a folder, as `reduce.ts`, may be anywhere in the sources. */
const looksLikeSource = /^[\w.-]+\.(?:ts|tsx|html)$/;

const allFiles = ["src", "practice", "tools", "test"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }),
);

/** Targets of `[text](target)` and of `[name]: target`. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(
    ([, inline, defined]) => inline ?? defined ?? "",
  );

const { scripts } = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The npm scripts that a text names: `start` for "npm start", `build` for "npm run build". */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm (?:run (?:-s )?)?(start|test|(?<=run )[a-z-]+)\b/g)].map(
    ([, name = ""]) => name,
  );

const codeIn = (text: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

describe.each(pages)("%s", (page) => {
  const text = read(page);

  it("links to files that exist", () => {
    const local = linksIn(text).filter((target) => !/^(?:https?:|mailto:|#)/.test(target));
    const broken = local.filter(
      (target) => !existsSync(join(root, dirname(page), target.replace(/#.*$/, ""))),
    );
    expect(broken).toEqual([]);
  });

  it("names files that exist", () => {
    const code = codeIn(text);
    const missing = [
      ...code
        .filter((path) => looksLikePath.test(path) && !made.test(path))
        .filter((path) => !existsSync(join(root, path))),
      ...code
        .filter((name) => looksLikeSource.test(name))
        .filter((name) => !allFiles.some((file) => file === name || file.endsWith(`/${name}`))),
    ];
    expect(missing).toEqual([]);
  });

  it("names commands that package.json has and whose tool exists", () => {
    const broken = commandsIn(text).filter((name) => {
      const tool = /tools\/[\w/-]+\.ts/.exec(scripts[name] ?? "")?.[0];
      return !(name in scripts) || (tool !== undefined && !existsSync(join(root, tool)));
    });
    expect(broken).toEqual([]);
  });
});

it.each(pages)("%s has no line over 200 characters, apart from long table rows", (page) => {
  const long = read(page)
    .split("\n")
    .filter((line) => line.length > 200)
    .filter((line) => !(withLongRows.includes(page) && line.startsWith("|")));
  expect(long).toEqual([]);
});

describe("the README", () => {
  const readme = read("README.md");

  /** The items of the list under "What it promises", each on one line. */
  const promises = (/^## What it promises$([\s\S]*?)^## /m.exec(readme)?.[1] ?? "")
    .replace(/\n {2}/g, " ")
    .split("\n")
    .filter((line) => line.startsWith("- "));

  /** A promise ends with its test: ["title"](path). */
  const cited = promises.flatMap((promise) => {
    const [, name, path] = /\["([^"]+)"\]\((test\/[\w./-]+)\)$/.exec(promise) ?? [];
    return name === undefined || path === undefined ? [] : [{ path, name }];
  });

  it("points each promise to a test", () => {
    expect(promises.length).toBeGreaterThan(15);
    expect(cited).toHaveLength(promises.length);
  });

  it.each(cited)('cites "$name", which $path has', ({ path, name }) => {
    const text = read(path).replaceAll("\\", "");
    expect(['"', "'", "`"].some((quote) => text.includes(quote + name + quote))).toBe(true);
  });

  it("shows exactly the pictures in docs/pictures", () => {
    const kept = readdirSync(join(root, "docs/pictures")).map((name) => `docs/pictures/${name}`);
    const shown = linksIn(readme).filter((target) => target.startsWith("docs/pictures/"));
    expect([...new Set(shown)].sort()).toEqual(kept.sort());
  });
});

describe("the decisions", () => {
  const records = readdirSync(join(root, "docs/decisions")).sort();

  it("are numbered without gaps", () => {
    expect(records.map((name) => name.slice(0, 4))).toEqual(
      records.map((_name, place) => String(place + 1).padStart(4, "0")),
    );
  });

  it.each(records)("%s has context, decision and consequences, and is short", (name) => {
    const text = read(relative(root, join(root, "docs/decisions", name)));
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)}: `));
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      "Context",
      "Decision",
      "Consequences",
    ]);
    expect(text.split("\n").length).toBeLessThan(50);
  });
});
