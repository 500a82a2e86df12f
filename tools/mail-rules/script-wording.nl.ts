import { formatDay, type IsoDay } from "../../src/core/base/day.ts";
import type { ScriptFacts } from "./script-facts.ts";

/** What the scripts say of themselves. */
export const scriptWords = {
  facts: ({ protocols, mailboxes }: ScriptFacts): string =>
    `${withNumber(protocols, "geldend protocol", "geldende protocollen")} met ${withNumber(mailboxes, "mailbox", "mailboxen")}`,
  renewal: (expiresOn: IsoDay | null): string =>
    expiresOn === null
      ? "Maak het opnieuw zodra het register verandert: een nieuw protocol, een einde, een andere mailbox."
      : `Maak het opnieuw zodra het register verandert, en ten laatste op ${formatDay(expiresOn)}: dan begint of eindigt een protocol.`,
  ruleComment: ({ version, madeOn, expiresOn }: ScriptFacts): string =>
    `Doorverwijzing OCMW ${version}, gemaakt op ${formatDay(madeOn)}.${expiresOn === null ? "" : ` Opnieuw te maken op ${formatDay(expiresOn)}.`} Beheerd door mailregels.ps1: wijzig deze regel niet met de hand.`,
} as const;

/** "1 regel", "2 regels". */
export function withNumber(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
