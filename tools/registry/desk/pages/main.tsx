/** The steward's desk in the browser. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openDesk } from "./call.ts";
import { DeskApp } from "./desk.tsx";

const element = document.getElementById("desk");
if (element === null) throw new Error("The page has no element for the desk");
const isOpen = await openDesk();
createRoot(element).render(
  <StrictMode>
    <DeskApp isOpen={isOpen} />
  </StrictMode>,
);
