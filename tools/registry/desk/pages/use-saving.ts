import { useState } from "react";
import type { Answers, DeskCallName, Sent } from "../server/calls.ts";
import { call } from "./call.ts";

export type Saving =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "said"; readonly sentences: readonly string[] }
  | { readonly kind: "refused"; readonly sentences: readonly string[] };

/** Sends what a form holds; a refusal leaves the form as it is. */
export function useSaving() {
  const [saving, setSaving] = useState<Saving>({ kind: "idle" });
  const save = async <Name extends DeskCallName>(
    name: Name,
    sent: Sent<Name>,
    then: (value: Answers[Name]) => void,
  ): Promise<void> => {
    if (saving.kind === "busy") return;
    setSaving({ kind: "busy" });
    const reply = await call(name, sent);
    if (!reply.ok) {
      setSaving({ kind: "refused", sentences: reply.refused });
      return;
    }
    const said = "said" in reply.value ? reply.value.said : [];
    setSaving({ kind: "said", sentences: said });
    then(reply.value);
  };
  const refuse = (...sentences: readonly string[]): void =>
    setSaving({ kind: "refused", sentences });
  return { saving, save, refuse };
}
