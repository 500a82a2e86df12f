/** Asks the desk's server. The page's key opens it; it lives as long as this tab. */
import type { DeskCallName, Reply, Sent } from "../server/calls.ts";
import { KEY_HEADER } from "../server/key-header.ts";
import { deskWords } from "./wording.nl.ts";

const KEPT = "desk-key";

/** Exchanges the token in the address for a key, and takes it out of the address. */
export async function openDesk(): Promise<boolean> {
  const token = /^#([A-Za-z0-9_-]{43})$/.exec(location.hash)?.[1];
  if (token === undefined) return sessionStorage.getItem(KEPT) !== null;
  history.replaceState(null, "", "/#/");
  const reply = (await post("open", { token }, "")) as
    { readonly ok: true; readonly value: { readonly key: string } } | { readonly ok: false };
  if (reply.ok) sessionStorage.setItem(KEPT, reply.value.key);
  return reply.ok;
}

/** The answer, or why there is none: also when the desk was stopped. */
export async function call<Name extends DeskCallName>(
  name: Name,
  sent: Sent<Name>,
): Promise<Reply<Name>> {
  return (await post(name, sent, sessionStorage.getItem(KEPT) ?? "")) as Reply<Name>;
}

async function post(name: string, sent: unknown, key: string): Promise<unknown> {
  try {
    const response = await fetch(`/calls/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", [KEY_HEADER]: key },
      body: JSON.stringify(sent),
    });
    return await response.json();
  } catch {
    return { ok: false, refused: [deskWords.noAnswer] };
  }
}
