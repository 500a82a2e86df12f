import { menuWords } from "../../side/side-wording.nl.ts";
import { SideFrame } from "./side-frame.tsx";

export function ClientPage() {
  return <SideFrame title={menuWords.clientPage}>{null}</SideFrame>;
}
