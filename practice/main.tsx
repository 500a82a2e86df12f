import "./no-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { parseManifest } from "./host/add-in.ts";
import { createCallLog } from "./host/call-log.ts";
import { createClock } from "./clock.ts";
import { createControl } from "./control.ts";
import { createFaults } from "./host/faults.ts";
import { htmlTools } from "./mail/html.ts";
import { createMailWindows } from "./mail/mail-window.ts";
import { readAddress, readAddInOrigin } from "./page-address.ts";
import { createSession } from "./mail/session.ts";
import { browserRuntimes } from "./sending/send-runtime.ts";
import { PracticeContext } from "./ui/context.ts";
import { PracticeOutlook } from "./ui/practice-outlook.tsx";

/** Wires one practice Outlook to the page. */
async function main(): Promise<void> {
  const address = readAddress(window.location);
  const [manifest, addInOrigin] = await Promise.all([
    fetch(address.manifest).then((answer) => (answer.ok ? answer.text() : "")),
    readAddInOrigin(window.location),
  ]);
  const session = createSession(address.roaming);
  session.set({ client: address.client });
  if (window.matchMedia("(prefers-color-scheme: dark)").matches) session.set({ theme: "dark" });
  const faults = createFaults();
  const log = createCallLog();
  const tools = htmlTools;
  const addIn = parseManifest(manifest);
  const clock = createClock(window);
  const shared = { window, faults, log, tools, clock, addIn, addInOrigin };
  const windows = createMailWindows({
    ...shared,
    first: session,
    runtimesFor: browserRuntimes({ window, addIn, addInOrigin }),
  });
  const practice = { ...shared, ...windows.first, windows };
  const place = document.getElementById("practice-window");
  if (place === null) throw new Error("the page has no place for the practice Outlook");
  document.body.style.margin = "0";
  createRoot(place).render(
    <StrictMode>
      <PracticeContext value={practice}>
        <PracticeOutlook />
      </PracticeContext>
    </StrictMode>,
  );
  window.practice = createControl({ windows, faults, log, tools, clock, addIn });
}

void main();
