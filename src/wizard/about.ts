import type { MailKind } from "../core/base/mail-kind.ts";
import { addressedTo, kindOf } from "../core/mail/preparation.ts";
import type { Reference } from "../core/mail/reference.ts";
import type { Protocol, ProtocolId } from "../core/protocol/protocol.ts";
import type { State } from "./state.ts";

/** Which referral something is about, as far as it is known. */
export interface About {
  readonly protocol: ProtocolId | null;
  readonly reference: Reference | null;
}

export const aboutNothing: About = { protocol: null, reference: null };

/** The referral that the steps are about now. A test is about none. */
export function aboutOf(state: State): About {
  switch (state.step) {
    case "team":
    case "no-consent":
    case "mail-gone":
      return aboutNothing;
    case "place":
      return state.choice?.kind === "covered" ? of(state.choice.protocol) : aboutNothing;
    case "denied":
    case "informing":
    case "consent":
    case "client":
    case "review":
      return of(state.choice.protocol);
    case "stopped":
      return state.done === null ? aboutNothing : aboutOf(state.done);
    default: {
      const { preparation } = state;
      const { protocol } = addressedTo(preparation);
      return preparation.kind === "test" ? of(protocol) : of(protocol, preparation.reference);
    }
  }
}

/**
 * What kind of mail the steps make. Once a mail is prepared, its own kind counts, not the errand.
 */
export function kindAt(state: State): MailKind {
  if (state.step === "stopped") return state.done === null ? "referral" : kindAt(state.done);
  return "preparation" in state ? kindOf(state.preparation) : state.errand.kind;
}

function of({ id }: Protocol, reference: Reference | null = null): About {
  return { protocol: id, reference };
}
