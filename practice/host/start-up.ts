import type { User } from "./call.ts";

/** Requirement sets of the Mailbox that this Outlook can claim: of today, and of older ones. */
export const requirementSets = [
  "1.16",
  "1.15",
  "1.14",
  "1.13",
  "1.12",
  "1.11",
  "1.10",
  "1.8",
] as const;
export type RequirementSet = (typeof requirementSets)[number];

/** Whether an Outlook that claims one set has all that another brought. */
export function hasSet(claimed: RequirementSet, needed: RequirementSet): boolean {
  return requirementSets.indexOf(claimed) <= requirementSets.indexOf(needed);
}

/** Where an add-in runs: in its pane, or for the moment of Send. */
export type RuntimeName = "pane" | "send";

/** What a window or worker that runs an add-in is known by. */
export interface Runtime {
  readonly controlId: string;
  readonly conversationId: string;
}

const locale = "nl-BE";

/** The address and the window name that office.js needs to find its host. Set the name first. */
export function frameFor(
  runtime: Runtime,
  options: { readonly pageUrl: string; readonly hostOrigin: string },
): { readonly name: string; readonly src: string } {
  const hostInfo = `Outlook$Web$16.01$${locale}$${runtime.conversationId}$$disableLogging$0`;
  const src = new URL(options.pageUrl);
  src.searchParams.set("_host_Info", hostInfo);
  const name = JSON.stringify({
    baseFrameName: "practice",
    hostInfo,
    xdmInfo: `${runtime.conversationId}|${runtime.controlId}|${options.hostOrigin}`,
    serializerVersion: 1,
    flights: "[]",
  });
  return { name, src: src.href };
}

/** The answer to "where am I": the application, its language, and what it can do. */
export function appContext(
  runtime: Runtime,
  options: {
    readonly requirementSet: RequirementSet;
    readonly roaming: Readonly<Record<string, string>>;
    readonly addInName: string;
    readonly size: { readonly width: number; readonly height: number };
  },
): unknown {
  return {
    _id: runtime.controlId,
    _appName: 64,
    _appVersion: "16.0.0.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "",
    _clientMode: 1,
    _settings: options.roaming,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: runtime.conversationId,
    _appInstanceId: runtime.controlId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify({ Mailbox: options.requirementSet }),
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: options.size.height,
    _clientWindowWidth: options.size.width,
    _addinName: options.addInName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _hostCustomMessage: null,
    _dialogRequirementMatrix: null,
  };
}

/** What the add-in may do with the mail: as a manifest asks for it. */
export type Permission = "restricted" | "read-item" | "read-write-item";

/** What is told at once about a mail that belongs to a conversation; null where it belongs to none. */
export interface Thread {
  readonly conversationId: string | null;
  readonly inReplyTo: string | null;
}

/** The answer to "which item": a message being composed, and who writes it. */
export function initialData(
  user: User,
  permission: Permission,
  { conversationId, inReplyTo }: Thread,
) {
  return {
    itemType: 4,
    permissionLevel: { restricted: 0, "read-item": 1, "read-write-item": 3 }[permission],
    hostVersion: "16.0.0.0",
    owaView: "ThreeColumns",
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userTimeZone: "Romance Standard Time",
    userProfileType: "enterprise",
    timeZoneOffsets: null,
    conversationId,
    inReplyTo,
    isRestIdSupported: true,
    ewsUrl: "",
    restUrl: "",
  };
}
