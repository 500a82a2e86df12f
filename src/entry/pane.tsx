import compiled from "compiled-registry";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { brusselsDay } from "../core/base/day.ts";
import { readCompiledRegistry, type Registry } from "../core/protocol/registry.ts";
import { stoppedMail } from "../guard/guard-context.ts";
import { openOutlook, type Outlook } from "../outlook/open-outlook.ts";
import { ownDpo } from "../pane/breach/own-dpo.ts";
import { Pane, type PaneContent } from "../pane/pane.tsx";
import { keep } from "../pane/side-page/kept.ts";
import { createSidePageStack } from "../pane/side-page/side-page-stack.ts";
import type { SidePageTools } from "../pane/side-page/side-page-tools.ts";
import type { SidePageEnvironment } from "../pane/side-page/use-side-pages.ts";
import { noTheme, type ThemeSource } from "../pane/theme/theme.ts";
import { readPageAddress } from "../wizard/page-address.ts";
import { createWizard, type WizardTools } from "../wizard/wizard.ts";

/** Wires the pane: the only place where Outlook, the registry, the clock and randomness meet. */
async function openPane(): Promise<void> {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("The page has no element for the pane");
  // React logs errors to the console by default, and an error could quote what was typed.
  const quiet = (): undefined => undefined;
  const root = createRoot(element, {
    onCaughtError: quiet,
    onUncaughtError: quiet,
    onRecoverableError: quiet,
  });
  const dpo = ownDpo(compiled.protocols, null);
  const show = (content: PaneContent, outlookTheme: ThemeSource = noTheme): void =>
    root.render(
      <StrictMode>
        <Pane content={content} outlookTheme={outlookTheme} dpo={dpo} />
      </StrictMode>,
    );

  show({ kind: "opening" });
  const outlook = await openOutlook();
  switch (outlook.kind) {
    case "ready":
      await showSteps(outlook, show);
      break;
    case "reading":
      showBeside(outlook, show);
      break;
    default:
      show({ kind: outlook.kind });
  }
}

type Show = (content: PaneContent, outlookTheme?: ThemeSource) => void;
type Ready = Extract<Outlook, { kind: "ready" }>;
type Reading = Extract<Outlook, { kind: "reading" }>;

async function showSteps(outlook: Ready, show: Show): Promise<void> {
  const registry = readCompiledRegistry(compiled);
  const passed = await outlook.item.initializationContext();
  const context = passed.ok ? passed.value : null;
  const wizard = createWizard(wizardTools(outlook, registry, context));
  const teams = () => wizard.getState().teams;
  const tools = sidePageTools(outlook, registry, teams);
  const pages = createSidePageStack();
  const side: SidePageEnvironment = { pages, tools, breach: keep(), selfCheck: keep() };
  if (stoppedMail(context) === "trial") pages.open({ kind: "self-check", afterStop: true });
  show({ kind: "steps", wizard, side }, outlook.theme);
  void (wizard.getState().step === "stopped" ? wizard.lookAtMail() : wizard.lookAtStart());
  void outlook.onNewContext((next) => {
    const stopped = stoppedMail(next);
    if (stopped !== null) pages.closeAll();
    if (stopped === "trial") pages.open({ kind: "self-check", afterStop: true });
    void wizard.passContext(next);
  });
}

function showBeside(outlook: Reading, show: Show): void {
  const pages = createSidePageStack({ kind: "read-mail", mail: outlook.mail });
  const teams = () => outlook.teams.read();
  const tools = sidePageTools(outlook, readCompiledRegistry(compiled), teams);
  const side: SidePageEnvironment = { pages, tools, breach: keep(), selfCheck: keep() };
  show({ kind: "beside", side }, outlook.theme);
}

let policyViolations = 0;
document.addEventListener("securitypolicyviolation", () => (policyViolations += 1));

const today = () => brusselsDay(Date.now());

function sidePageTools(
  { sender, theme, openNewMail }: Ready | Reading,
  registry: Registry,
  teams: SidePageTools["teams"],
): SidePageTools {
  return {
    registry,
    today,
    now: () => Date.now(),
    sender,
    isDark: theme.isDark,
    policyViolations: () => policyViolations,
    teams,
    openNewMail,
    loadWholeProtocols: async () => (await import("whole-protocols")).default,
  };
}

function wizardTools(
  { item, teams, atSend, sender }: Ready,
  registry: Registry,
  context: string | null,
): WizardTools {
  return {
    registry,
    item,
    teams,
    page: readPageAddress(location.search),
    today,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    loadAttachmentMaker: async () => {
      const { buildAttachment } = await import("../attachment/build-attachment.ts");
      const { sha256Hex } = await import("../attachment/sha256.ts");
      const { sha256OfText } = await import("../core/base/sha256.ts");
      return { buildAttachment, sha256Hex, hashText: sha256OfText };
    },
    loadTelephoneParser: async () => (await import("../core/client/telephone.ts")).parseTelephone,
    loadGlyphCheck: async () =>
      (await import("../attachment/printable.ts")).findUnprintableCharacter,
    loadLook: async () => {
      const { mailLook } = await import("../preparing/look-at-mail.ts");
      return mailLook({ item, registry, sending: () => ({ on: today(), sender: sender() }) });
    },
    loadStartLook: async () => {
      const { startLook } = await import("../preparing/look-at-start.ts");
      return startLook(item, registry);
    },
    atSend,
    sender,
    context,
  };
}

void openPane();
