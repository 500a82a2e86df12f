import {
  documented,
  type Client,
  type ClientBehaviour,
  type ClientName,
  type ClientDifference,
} from "./client-behaviour.ts";

/** Reported of every client: the alert's button loads an open pane anew. */
const loadsPaneAnew: ClientDifference = {
  behaviour: "openPaneAtAlert",
  does: "loads-anew",
  from: ["docs", "#4810"],
};

const changesAttachmentId: ClientDifference = {
  behaviour: "attachmentId",
  does: "changes-after-upload",
  from: ["#6050", "docs"],
};

const saysNewMail: ClientDifference = {
  behaviour: "composeType",
  does: "always-new-mail",
  from: ["#6652", "#4835", "#6739"],
};

/**
 * What each client is documented or reported to do otherwise, as read on 30 November 2026. Nothing of
 * it was seen in a real Outlook.
 */
export const clients: Readonly<Record<ClientName, Client>> = {
  documented: { requirementSet: "1.15", differences: [] },
  web: {
    requirementSet: "1.16",
    differences: [
      changesAttachmentId,
      { behaviour: "ownAddresses", does: "x500", from: ["#3701"] },
      { behaviour: "paneAfterMail", does: "stays", from: ["#6486", "#3529", "#2769"] },
      loadsPaneAnew,
    ],
  },
  new: {
    requirementSet: "1.16",
    differences: [
      { behaviour: "absentSessionKey", does: "no-value", from: ["assumed"] },
      { behaviour: "firstPropertySave", does: "fails", from: ["#4628", "#4851", "#6624"] },
      changesAttachmentId,
      loadsPaneAnew,
      { behaviour: "sendAfterUndo", does: "unchecked", from: ["#6947"] },
    ],
  },
  classic: {
    requirementSet: "1.15",
    differences: [
      saysNewMail,
      { behaviour: "copiedProperties", does: "inherited", from: ["docs", "#2456", "#6750"] },
      loadsPaneAnew,
      { behaviour: "html", does: "word", from: ["docs"] },
      { behaviour: "handler", does: "script", from: ["docs"] },
    ],
  },
  mac: {
    requirementSet: "1.14",
    differences: [
      { behaviour: "absentSessionKey", does: "null", from: ["#5951"] },
      { behaviour: "bodyAfterWriting", does: "former-once", from: ["#5983"] },
      saysNewMail,
      { behaviour: "inReplyTo", does: "empty", from: ["#4786"] },
      { behaviour: "ownAddresses", does: "empty", from: ["#2502"] },
      loadsPaneAnew,
    ],
  },
};

/** All behaviour of a client: as documented, but for its differences. */
export function behaviourOf(name: ClientName): ClientBehaviour {
  return clients[name].differences.reduce<ClientBehaviour>(
    (behaviour, { behaviour: which, does }) => ({ ...behaviour, [which]: does }),
    documented,
  );
}
