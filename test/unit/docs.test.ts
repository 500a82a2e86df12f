import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

const pages = ["README.md", "GLOSSARY.md", "CHANGELOG.md", ...markdownIn("docs")].sort();

/** What a build or a command makes, so that it need not be there. */
const made = /^(dist|demo-out|\.cache|\.certificate|node_modules)\//;

/** `src/core/mail/seal.ts`, `docs/pictures/`; no globs, addresses or names of packages. */
const looksLikePath =
  /^(?:(?:src|practice|tools|test|docs|registry|assets|bench|dist)\/[\w./-]*|[\w-]+\.(?:md|json|js|xml))$/;

/** Names without a folder, as in "`reduce.ts`", are looked for anywhere in the sources. */
const looksLikeSource = /^[\w.-]+\.(?:ts|tsx|html)$/;

const allFiles = ["src", "practice", "tools", "test"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }),
);

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

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

  it("names commands that package.json has, and whose tool is there", () => {
    const { scripts } = JSON.parse(read("package.json")) as {
      scripts: Readonly<Record<string, string>>;
    };
    const asked = [...text.matchAll(/\bnpm (?:run (?:-s )?)?(start|test|(?<=run )[a-z-]+)\b/g)].map(
      ([, name = ""]) => name,
    );
    const broken = asked.filter((name) => {
      const tool = /tools\/[\w-]+\.ts/.exec(scripts[name] ?? "")?.[0];
      return !(name in scripts) || (tool !== undefined && !existsSync(join(root, tool)));
    });
    expect(broken).toEqual([]);
  });
});

describe("the README", () => {
  const readme = read("README.md");

  /** "[file](path): "name", "name"" in a row of the table of promises. */
  const cited = [...readme.matchAll(/\]\((test\/[\w./-]+)\):((?:,? "[^"|]+")+)/g)].flatMap(
    ([, path = "", names = ""]) =>
      [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => ({ path, name })),
  );

  it("points each promise to a test", () => {
    const promises = readme.split("| Promise")[1]?.split("\n\n")[0]?.split("\n").slice(2) ?? [];
    expect(promises.length).toBeGreaterThan(5);
    for (const row of promises) expect(row).toMatch(/\]\(test\/[\w./-]+\): "/);
  });

  it.each(cited)('cites "$name", which $path has', ({ path, name }) => {
    expect(read(path).replaceAll("\\", "")).toContain(name);
  });

  it("shows every picture that is kept, and keeps every picture that it shows", () => {
    const kept = readdirSync(join(root, "docs/pictures")).map((name) => `docs/pictures/${name}`);
    const shown = linksIn(readme).filter((target) => target.startsWith("docs/pictures/"));
    expect([...new Set(shown)].sort()).toEqual(kept.sort());
  });
});

describe("the decisions", () => {
  const records = readdirSync(join(root, "docs/decisions")).sort();

  it("are numbered without a gap", () => {
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
