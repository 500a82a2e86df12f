import { menuWords } from "../../side/side-wording.nl.ts";
import { SideFrame } from "./side-frame.tsx";

export function ProtocolPage() {
  return <SideFrame title={menuWords.protocol}>{null}</SideFrame>;
}
