/** What needs doing, the most urgent first. */
export const TASK_KINDS = ["broken", "ends", "unanswered", "unconfirmed", "undecided"] as const;

export type TaskKind = (typeof TASK_KINDS)[number];
