import type { Protocol, ProtocolId } from "../core/protocol.ts";
import type { Reference } from "../core/reference.ts";
import { addressedTo } from "./preparation.ts";
import type { State } from "./state.ts";

/** Which referral something is about, as far as it is known. */
export interface About {
  readonly protocol: ProtocolId | null;
  readonly reference: Reference | null;
}

export const aboutNothing: About = { protocol: null, reference: null };

/** What the steps are about at this moment. */
export function aboutOf(state: State): About {
  switch (state.step) {
    case "team":
    case "no-consent":
      return aboutNothing;
    case "place":
      return state.choice?.kind === "covered" ? of(state.choice.protocol) : aboutNothing;
    case "informing":
    case "consent":
    case "client":
    case "review":
      return of(state.choice.protocol);
    case "stopped":
      return state.done === null ? aboutNothing : aboutOf(state.done);
    default: {
      const { preparation } = state;
      return of(addressedTo(preparation).protocol, preparation.reference);
    }
  }
}

function of({ id }: Protocol, reference: Reference | null = null): About {
  return { protocol: id, reference };
}
