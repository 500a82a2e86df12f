import { menuWords } from "../../side/side-wording.nl.ts";
import { SideFrame } from "./side-frame.tsx";

export function BreachPage() {
  return <SideFrame title={menuWords.breach}>{null}</SideFrame>;
}
