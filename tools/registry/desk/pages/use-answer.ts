import { useCallback, useEffect, useState } from "react";
import type { Answers, DeskCallName, Sent } from "../server/calls.ts";
import { call } from "./call.ts";

type Answer<T> =
  | { readonly kind: "waiting" }
  | { readonly kind: "refused"; readonly sentences: readonly string[] }
  | { readonly kind: "here"; readonly value: T };

/** The answer to a call, asked when the page appears; `again` asks anew and keeps what is shown. */
export function useAnswer<Name extends DeskCallName>(
  name: Name,
  sent: Sent<Name>,
): { readonly answer: Answer<Answers[Name]>; readonly again: () => void } {
  const [answer, setAnswer] = useState<Answer<Answers[Name]>>({ kind: "waiting" });
  const [times, setTimes] = useState(0);
  const asked = JSON.stringify(sent);
  useEffect(() => {
    let isCurrent = true;
    void call(name, JSON.parse(asked) as Sent<Name>).then((reply) => {
      if (!isCurrent) return;
      setAnswer(
        reply.ok
          ? { kind: "here", value: reply.value }
          : { kind: "refused", sentences: reply.refused },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [name, asked, times]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  return { answer, again };
}
