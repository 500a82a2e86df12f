import type { RequirementSet } from "../host/start-up.ts";

/** The Outlooks that this one can imitate; `documented` follows Microsoft's documentation. */
export const clientNames = ["documented", "web", "new", "classic", "mac"] as const;
export type ClientName = (typeof clientNames)[number];

/** The ways in which the clients of Outlook are documented or reported to differ. */
export interface ClientBehaviour {
  /** What session data answer for a key that is not there. */
  readonly absentSessionKey: "code-9050" | "null" | "no-value";
  /** What the first save of custom properties does on a mail that was never saved. */
  readonly firstPropertySave: "saves" | "fails";
  /** The id of an attachment that an add-in added. */
  readonly attachmentId: "stays" | "changes-after-upload";
  /** What reading the body answers right after an add-in wrote it. */
  readonly bodyAfterWriting: "new" | "former-once";
  /** What kind of mail a reply or forward is said to be. */
  readonly composeType: "told" | "always-new-mail";
  /** Whether a reply or forward tells which mail it is about. */
  readonly inReplyTo: "told" | "empty";
  /** What becomes of custom properties when a mail is forwarded or sent again. */
  readonly copiedProperties: "left-behind" | "inherited";
  /** How the addresses of people in the user's own organisation come back. */
  readonly ownAddresses: "smtp" | "x500" | "empty";
  /** What happens to an open pane when its mail is sent or its window makes room for another. */
  readonly paneAfterMail: "closes" | "stays";
  /** What happens to an open pane when the alert's button asks for it. */
  readonly openPaneAtAlert: "stays" | "loads-anew";
  /** Who writes the HTML of a body. */
  readonly html: "browser" | "word";
  /** Whether the handler runs at the Send after one that was undone. */
  readonly sendAfterUndo: "checked" | "unchecked";
  /** What runs the handler of the send event. */
  readonly handler: "page" | "script";
  /** As what kind of recipient a mailbox is listed. */
  readonly recipientType: "known" | "always-list";
}

export type BehaviourName = keyof ClientBehaviour;

/** The behaviour by the documentation. */
export const documented = {
  absentSessionKey: "code-9050",
  firstPropertySave: "saves",
  attachmentId: "stays",
  bodyAfterWriting: "new",
  composeType: "told",
  inReplyTo: "told",
  copiedProperties: "left-behind",
  ownAddresses: "smtp",
  paneAfterMail: "closes",
  openPaneAtAlert: "stays",
  html: "browser",
  sendAfterUndo: "checked",
  handler: "page",
  recipientType: "known",
} as const satisfies ClientBehaviour;

/** The values of a behaviour that differ from the documented one. */
export type Otherwise<N extends BehaviourName> = Exclude<
  ClientBehaviour[N],
  (typeof documented)[N]
>;

/** Microsoft's documentation, an issue of OfficeDev/office-js, or nobody: it is tried to be safe. */
type Source = "docs" | `#${number}` | "assumed";

/** One way in which a client differs, and who says so. */
export type ClientDifference = {
  readonly [N in BehaviourName]: {
    readonly behaviour: N;
    readonly does: Otherwise<N>;
    readonly from: readonly Source[];
  };
}[BehaviourName];

export interface Client {
  /** The newest requirement set of the mailbox that it claims. */
  readonly requirementSet: RequirementSet;
  readonly differences: readonly ClientDifference[];
}
