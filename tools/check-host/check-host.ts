import { parseChecksums, fileHash, type Checksum } from "../hosting/checksums.ts";
import { checksumsFile, hostRules, mimeTypeOf } from "../hosting/host-rules.ts";
import type { Result } from "../../src/core/base/result.ts";
import { answerText, type HostAnswer, type AskHost, type AskProblem } from "./ask.ts";
import { grouped, type FileFinding, type HostFinding } from "./finding.ts";
import { judgeHeaders } from "./judge-headers.ts";
import { judgeManifest } from "./judge-manifest.ts";

/** The files to check on a host without checksums. */
const knownFiles = [
  "index.html",
  "pane.html",
  "launchevent.html",
  "launchevent.js",
  "hulp.html",
  "manifest.xml",
  "practice/index.html",
  "practice/pane.html",
];

/** A path that no build contains. */
const nobodysFile = "/bestaat-niet-b7c41.html";

export interface HostReport {
  readonly filesRead: number;
  readonly findings: readonly HostFinding[];
  /** The manifest's origin when it is another host, as in a preview. */
  readonly previewOf: string | null;
}

/**
 * Reads every file on a host and compares it with what the build requires.
 *
 * @param isPreview on this computer, where the manifest may name the host of the build.
 * @param manifest checked instead of the one on the host, such as the deployed manifest.
 */
export async function checkHost(parts: {
  readonly origin: string;
  readonly ask: AskHost;
  readonly isPreview: boolean;
  readonly manifest?: string;
}): Promise<HostReport> {
  const { origin, ask, isPreview } = parts;
  const isHttps = origin.startsWith("https:");
  const findings: HostFinding[] = isHttps ? [] : [{ kind: "not-https" }];

  const first = await ask(`/${checksumsFile}`);
  if (!first.ok) return { filesRead: 0, findings: [...findings, first.error], previewOf: null };
  const sums = first.value.status === 200 ? parseChecksums(answerText(first.value)) : null;
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
    (served?.ok === true && served.value.status === 200 ? answerText(served.value) : null);
  const { findings: ofManifest, previewOf } = await judgeManifest(xml, { origin, ask, isPreview });
  return { filesRead: read.size, findings: [...findings, ...ofManifest], previewOf };
}

interface ReadFile {
  readonly answer: Result<HostAnswer, AskProblem>;
  readonly checksum: string | null;
}

async function readFiles(
  ask: AskHost,
  sums: readonly Checksum[] | null,
): Promise<ReadonlyMap<string, ReadFile>> {
  const read = new Map<string, ReadFile>();
  const add = async (path: string, checksum: string | null): Promise<string> => {
    const answer = await ask(`/${path}`);
    read.set(path, { answer, checksum });
    return answer.ok ? answerText(answer.value) : "";
  };
  if (sums !== null) {
    for (const { path, sha256: checksum } of sums)
      if (!hostRules.hidden.includes(path)) await add(path, checksum);
    return read;
  }
  for (const path of knownFiles) {
    const text = await add(path, null);
    if (path !== "pane.html") continue;
    for (const [, script = ""] of text.matchAll(/<script[^>]*\bsrc="?(scripts\/[^"\s>]+)/g))
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
    ...(checksum === null || checksum === fileHash(body)
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
