/** What the guard says beside the sentences of its findings. Outlook shows at most 20 characters. */
export const openPaneLabel = "Open het paneel";
/** Where the message leads to no pane. */
export const backToMailLabel = "Terug naar de mail";
