import { allowedFile } from "../hosting/host-rules.ts";
import { manifestAddresses, eventScriptsIn } from "../hosting/manifest-addresses.ts";
import { answerText, type AskHost } from "./ask.ts";
import type { HostFinding } from "./finding.ts";

/**
 * Checks that the host serves what a manifest names, and lists its scripts for classic Outlook.
 *
 * @param xml null without a manifest.
 */
export async function judgeManifest(
  xml: string | null,
  host: { readonly origin: string; readonly ask: AskHost; readonly isPreview: boolean },
): Promise<{ readonly findings: readonly HostFinding[]; readonly previewOf: string | null }> {
  // A missing manifest is already a finding.
  if (xml === null) return { findings: [], previewOf: null };
  const addresses = manifestAddresses(xml);
  if (addresses.length === 0)
    return { findings: [{ kind: "manifest-unreadable" }], previewOf: null };
  const named = [...new Set(addresses.map((address) => new URL(address).origin))];
  const elsewhere = named.filter((origin) => origin !== host.origin);
  const previewOf =
    host.isPreview && named.length === 1 && elsewhere[0]?.startsWith("https:") === true
      ? elsewhere[0]
      : null;
  const findings: HostFinding[] =
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

  return { findings: [...findings, ...(await judgeAllowedList(xml, host.ask))], previewOf };
}

/** The list must be at its own address and name exactly the manifest's scripts. */
async function judgeAllowedList(xml: string, ask: AskHost): Promise<readonly HostFinding[]> {
  const wanted = eventScriptsIn(xml);
  if (wanted.length === 0) return [];
  const answer = await ask(`/${allowedFile}`);
  const status = answer.ok ? answer.value.status : null;
  if (!answer.ok || status !== 200)
    return [{ kind: "allowed-list-not-there", file: allowedFile, status }];
  const found = allowedIn(answerText(answer.value));
  return found !== null && sameTexts(found, wanted)
    ? []
    : [{ kind: "allowed-list-differs", file: allowedFile, found, wanted }];
}

/** Null when the text is not a list of event scripts. */
function allowedIn(text: string): readonly string[] | null {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== "object" || content === null || !("allowed" in content)) return null;
    const { allowed } = content;
    const isText = (one: unknown): one is string => typeof one === "string";
    return Array.isArray(allowed) && allowed.every(isText) ? allowed : null;
  } catch {
    return null;
  }
}

/** Ignores order. */
const sameTexts = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && others.every((one) => some.includes(one));
