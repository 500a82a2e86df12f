/** As Outlook and others begin the subject of a reply or a forward, in the languages around here. */
const prefix =
  /^\s*(?:\[[^\]]*\]\s*)?(?:re|fwd?|antw|antwoord|doorst|doorgest|tr|aw|wg|rv|rif|enc|res|odp|pd|sv|ynt)\.?\s*(?:\[\d+\]|\(\d+\))?\s*:/i;

/** Whether a subject begins as that of a reply or a forward. */
export function hasAnswerPrefix(subject: string): boolean {
  return prefix.test(subject);
}
