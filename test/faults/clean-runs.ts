import type { CallName } from "../../practice/host/call.ts";
import { occurrencesOf } from "./breaks.ts";

const look = [
  "getComposeTypeAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "subject.getAsync",
  "body.getAsync",
  "getAttachmentsAsync",
  "body.getAsync", // as HTML
  "sessionData.getAsync",
  "loadCustomPropertiesAsync",
] as const;

/** Every call that a clean preparation makes, in order. */
const preparingRun: readonly CallName[] = [
  ...look, // before anything was agreed
  ...look, // after the user agreed to replace what is there
  "from.getAsync",
  "sessionData.setAsync",
  "sessionData.getAsync",
  "saveAsync",
  "loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "loadCustomPropertiesAsync",
  "sessionData.getAsync", // what was lifted
  "to.setAsync",
  "cc.setAsync",
  "bcc.setAsync",
  "subject.setAsync",
  "body.getAsync",
  "body.getTypeAsync",
  "body.prependAsync",
  "getAttachmentsAsync",
  "addFileAttachmentFromBase64Async",
  "saveAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "subject.getAsync",
  "body.getAsync",
  "getAttachmentsAsync",
  "getAttachmentContentAsync",
  "loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "loadCustomPropertiesAsync",
  "sessionData.setAsync",
  "sessionData.getAsync",
  "saveAsync",
];

/** Every call of the judgement between preparing and *Klaar*, in order. */
const judgingRun: readonly CallName[] = [
  "sessionData.getAsync", // whether this is still the mail
  "sessionData.getAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "getAttachmentsAsync",
  "subject.getAsync",
  "body.getAsync",
  "body.getAsync", // as HTML
  "from.getAsync",
  "getAttachmentContentAsync",
  "sessionData.getAsync", // what was lifted
];

/** Every call from *Mail klaarzetten* to *Klaar*, in order. */
export const runToDone: readonly CallName[] = [...preparingRun, ...judgingRun];

/** Each call of a clean run to *Klaar* on which something hangs: who sends may stay unknown. */
export const occurrencesToDone = occurrencesOf(runToDone)
  .map((occurrence, place) => ({
    ...occurrence,
    /** In the judgement, when the mail is prepared already. */
    isJudging: place >= preparingRun.length,
    /** In the look on which undoing builds: the last before anything is changed. */
    isFormer: place >= look.length && place < 2 * look.length,
    changesNothingYet: place < 2 * look.length,
  }))
  .filter(({ call }) => call !== "from.getAsync");

/** Every call that a clean undoing makes, in order. */
export const undoingRun: readonly CallName[] = [
  "sessionData.getAsync",
  "sessionData.setAsync",
  "sessionData.getAsync",
  "getAttachmentsAsync",
  "removeAttachmentAsync",
  "getAttachmentsAsync",
  "to.setAsync",
  "cc.setAsync",
  "bcc.setAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "subject.setAsync",
  "subject.getAsync",
  "body.getTypeAsync",
  "body.getAsync",
  "body.getAsync",
  "body.setAsync",
  "body.getAsync",
  "saveAsync",
  "loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "loadCustomPropertiesAsync",
  "sessionData.removeAsync",
  "sessionData.getAsync",
];

/** Each call of a clean undoing. */
export const undoingOccurrences = occurrencesOf(undoingRun);
