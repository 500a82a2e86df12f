import type {
  BehaviourName,
  ClientDifference,
  Otherwise,
} from "../../practice/clients/client-behaviour.ts";

/** Each way in which a client differs from the documentation, for docs/clients.md. */
const meanings: { readonly [N in BehaviourName]: Readonly<Record<Otherwise<N>, string>> } = {
  absentSessionKey: {
    null: "An absent key of session data succeeds with null.",
    "no-value": "An absent key of session data succeeds without a value.",
  },
  firstPropertySave: {
    fails: "The first save of custom properties of a never saved mail fails.",
  },
  attachmentId: {
    "changes-after-upload":
      "An attachment has an interim id until it was listed once or the mail was saved.",
  },
  bodyAfterWriting: {
    "former-once": "The first reading after a write to the body gives the former body.",
  },
  composeType: { "always-new-mail": "Replies and forwards are said to be new mails." },
  inReplyTo: { empty: "`inReplyTo` is null, also in a reply." },
  copiedProperties: {
    inherited: "A forward has the custom properties of the mail that it forwards.",
  },
  ownAddresses: {
    x500: "People of the user's own organisation come back with an X500 address.",
    empty: "People of the user's own organisation come back with an empty address.",
  },
  paneAfterMail: { stays: "An open pane outlives its mail, and is then beside the next one." },
  openPaneAtAlert: {
    "loads-anew":
      "The alert's button loads an open pane anew, unless it handles `InitializationContextChanged` (1.15).",
  },
  html: { word: "Word writes the HTML: MsoNormal, `o:p`, conditional comments, no ids." },
  sendAfterUndo: { unchecked: "The Send after an undone one does not reach the handler." },
  handler: { script: "The handler runs as a script without a page." },
  recipientType: { "always-list": "Every mailbox is listed as a distribution list." },
};

export function meaningOf({ behaviour, does }: ClientDifference): string {
  const own: Readonly<Record<string, string>> = meanings[behaviour];
  return own[does] ?? "";
}
