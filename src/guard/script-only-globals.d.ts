/*
 * What the script-only runtime of classic Outlook gives beside the language and Office. For
 * tsconfig.script.json alone: elsewhere the DOM's own types hold.
 */

declare function setTimeout(run: () => void, delayMs: number): number;
declare function clearTimeout(timer: number): void;
