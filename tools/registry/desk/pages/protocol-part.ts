import type { DeskProtocol } from "../protocol/protocol-view.ts";

/** What every part of a protocol's page gets. */
export interface ProtocolPartProps {
  readonly view: DeskProtocol;
  /** Reads the protocol anew; what is typed stays. */
  readonly again: () => void;
}
