import { addressesIn, eventScriptsIn } from "../hosting/manifest-addresses.ts";
import { parseChecksums, sha256, type Checksum } from "../hosting/checksums.ts";
import { allowedFile, checksumsFile, hostRules, mimeTypeOf } from "../hosting/host-rules.ts";
import type { Result } from "../../src/core/result.ts";
import type { Answer, Ask, AskProblem } from "./ask.ts";
import { grouped, type FileFinding, type Finding } from "./finding.ts";
import { judgeHeaders } from "./judge-headers.ts";

/** What to look at when the host does not tell which files there are. */
const knownFiles = [
  "index.html",
  "pane.html",
  "hulp.html",
  "manifest.xml",
  "practice/index.html",
  "practice/pane.html",
];

/** A name that no build has. */
const nobodysFile = "/bestaat-niet-b7c41.html";

export interface HostReport {
  readonly filesRead: number;
  readonly findings: readonly Finding[];
  /** The origin that the manifest names, where that is not this host: a preview. */
  readonly previewOf: string | null;
}

/**
 * Reads everything on a host and compares it with what the build asks of it.
 *
 * @param isPreview on this computer: then the manifest may name the host that the build is for.
 * @param manifest a manifest to check in place of the one on the host, such as the one deployed.
 */
export async function checkHost(parts: {
  readonly origin: string;
  readonly ask: Ask;
  readonly isPreview: boolean;
  readonly manifest?: string;
}): Promise<HostReport> {
  const { origin, ask, isPreview } = parts;
  const isHttps = origin.startsWith("https:");
  const findings: Finding[] = isHttps ? [] : [{ kind: "not-https" }];

  const first = await ask(`/${checksumsFile}`);
  if (!first.ok) return { filesRead: 0, findings: [...findings, first.error], previewOf: null };
  const sums = first.value.status === 200 ? parseChecksums(textOf(first.value)) : null;
  if (sums === null) findings.push({ kind: "no-checksums" });

  const anything = await ask(nobodysFile);
  if (anything.ok && anything.value.status !== 404 && anything.value.status !== 410)
    findings.push({ kind: "answers-anything", path: nobodysFile, status: anything.value.status });

  const read = await readFiles(ask, sums);
  const faults = [...read].flatMap(([path, file]) =>
    judgeFile(path, file, isHttps).map((fault) => ({ path, fault })),
  );
  findings.push(...grouped(faults));

  const served = read.get("manifest.xml")?.answer;
  const xml =
    parts.manifest ??
    (served?.ok === true && served.value.status === 200 ? textOf(served.value) : null);
  const { findings: ofManifest, previewOf } = await judgeManifest(xml, { origin, ask, isPreview });
  return { filesRead: read.size, findings: [...findings, ...ofManifest], previewOf };
}

interface ReadFile {
  readonly answer: Result<Answer, AskProblem>;
  readonly checksum: string | null;
}

async function readFiles(
  ask: Ask,
  sums: readonly Checksum[] | null,
): Promise<ReadonlyMap<string, ReadFile>> {
  const read = new Map<string, ReadFile>();
  const add = async (path: string, checksum: string | null): Promise<string> => {
    const answer = await ask(`/${path}`);
    read.set(path, { answer, checksum });
    return answer.ok ? textOf(answer.value) : "";
  };
  if (sums !== null) {
    for (const { path, sha256: checksum } of sums)
      if (!hostRules.hidden.includes(path)) await add(path, checksum);
    return read;
  }
  for (const path of knownFiles) {
    const text = await add(path, null);
    if (path !== "pane.html") continue;
    for (const [, script = ""] of text.matchAll(/<script[^>]*\bsrc="(scripts\/[^"]*)"/g))
      await add(script, null);
  }
  return read;
}

function judgeFile(
  path: string,
  { answer, checksum }: ReadFile,
  isHttps: boolean,
): readonly FileFinding[] {
  if (!answer.ok) return [{ kind: "silent", code: answer.error.code }];
  const { status, headers, body } = answer.value;
  if (status >= 300 && status < 400)
    return [{ kind: "redirected", to: headers.location ?? "(onbekend)" }];
  if (status !== 200) return [{ kind: "not-there", status }];
  return [
    ...judgeType(path, headers["content-type"] ?? null),
    ...(checksum === null || checksum === sha256(body)
      ? []
      : [{ kind: "content-differs" } as const]),
    ...judgeHeaders(`/${path}`, headers, isHttps),
  ];
}

function judgeType(path: string, found: string | null): readonly FileFinding[] {
  const wanted = mimeTypeOf(path);
  if (wanted === null) return [];
  const bare = (type: string): string =>
    (type.split(";")[0] ?? "")
      .trim()
      .toLowerCase()
      .replace("application/javascript", "text/javascript")
      .replace("application/xml", "text/xml");
  return found !== null && bare(found) === bare(wanted)
    ? []
    : [{ kind: "wrong-type", found, wanted }];
}

async function judgeManifest(
  xml: string | null,
  host: { readonly origin: string; readonly ask: Ask; readonly isPreview: boolean },
): Promise<{ readonly findings: readonly Finding[]; readonly previewOf: string | null }> {
  // What is not there was said of the file itself.
  if (xml === null) return { findings: [], previewOf: null };
  const addresses = addressesIn(xml);
  if (addresses.length === 0)
    return { findings: [{ kind: "manifest-unreadable" }], previewOf: null };
  const named = [...new Set(addresses.map((address) => new URL(address).origin))];
  const elsewhere = named.filter((origin) => origin !== host.origin);
  const previewOf =
    host.isPreview && named.length === 1 && elsewhere[0]?.startsWith("https:") === true
      ? elsewhere[0]
      : null;
  const findings: Finding[] =
    elsewhere.length === 0 || previewOf !== null
      ? []
      : [{ kind: "manifest-elsewhere", named: elsewhere, here: host.origin }];

  const here = addresses.filter((address) =>
    [host.origin, previewOf].includes(new URL(address).origin),
  );
  const asked = new Map<string, string>(
    here.map((address) => [new URL(address).pathname, address] as const),
  );
  asked.delete("/");
  for (const [path, address] of asked) {
    const answer = await host.ask(path);
    const status = answer.ok ? answer.value.status : null;
    if (status !== 200) findings.push({ kind: "address-not-there", address, status });
  }

  const scripts = eventScriptsIn(xml);
  if (scripts.length > 0) {
    const answer = await host.ask(`/${allowedFile}`);
    const allowed = answer.ok && answer.value.status === 200 ? allowedIn(textOf(answer.value)) : [];
    for (const script of scripts)
      if (!allowed.includes(script))
        findings.push({ kind: "event-script-not-allowed", script, file: allowedFile });
  }
  return { findings, previewOf };
}

function allowedIn(text: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== "object" || content === null || !("allowed" in content)) return [];
    return Array.isArray(content.allowed) ? content.allowed : [];
  } catch {
    return [];
  }
}

const textOf = ({ body }: Answer): string => new TextDecoder().decode(body);
