import "./no-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { parseManifest } from "./add-in.ts";
import { createCallLog } from "./call-log.ts";
import { createClock } from "./clock.ts";
import { createControl } from "./control.ts";
import { createFaults } from "./faults.ts";
import { htmlTools } from "./html.ts";
import { createOfficeHost } from "./office-host.ts";
import { readAddress, readAddInOrigin } from "./page-address.ts";
import { startPage, startScript } from "./send-runtime.ts";
import { createSending, type FindRuntime } from "./sending.ts";
import { createSession } from "./session.ts";
import { PracticeContext } from "./ui/context.ts";
import { PracticeWindow } from "./ui/practice-window.tsx";

/** Wires one practice Outlook to the page. */
async function main(): Promise<void> {
  const address = readAddress(window.location);
  const [manifest, addInOrigin] = await Promise.all([
    fetch(address.manifest).then((answer) => (answer.ok ? answer.text() : "")),
    readAddInOrigin(window.location),
  ]);
  const session = createSession(address.roaming);
  if (window.matchMedia("(prefers-color-scheme: dark)").matches) session.set({ theme: "dark" });
  const faults = createFaults();
  const log = createCallLog();
  const tools = htmlTools;
  const host = createOfficeHost({ window, session, faults, log, tools });
  const addIn = parseManifest(manifest);
  const clock = createClock(window);
  const findRuntime: FindRuntime = (bareScript) => {
    const sendEvent = addIn?.sendEvent ?? null;
    if (addIn === null || sendEvent === null) return null;
    const parts = { window, host, addInName: addIn.name, sendEvent };
    if (!bareScript) return startPage({ ...parts, addInOrigin });
    const { scriptPath } = sendEvent;
    return scriptPath === null ? null : startScript({ ...parts, scriptPath });
  };
  const sending = createSending({ session, clock, addIn, findRuntime });
  const practice = { session, sending, faults, host, tools, addIn, addInOrigin };
  const place = document.getElementById("practice-window");
  if (place === null) throw new Error("the page has no place for the practice Outlook");
  document.body.style.margin = "0";
  createRoot(place).render(
    <StrictMode>
      <PracticeContext value={practice}>
        <PracticeWindow />
      </PracticeContext>
    </StrictMode>,
  );
  window.practice = createControl({ session, faults, log, tools, sending, clock, addIn });
}

void main();
