/** What article 1 to 5 lack, or say unlike the protocols of this family. */
import type { Aside } from "./aside.ts";
import type { Facts } from "./outcome.ts";
import type { Warn } from "./warn.ts";

const knownPurposes = [
  "om de vraag en de nood van het gezin te verhelderen en om vroegtijdige hulpverlening en ondersteuning te maximaliseren",
  "om de hulpvraag te onderzoeken en te benoemen en samen met de burger op zoek te gaan naar de meest passende hulpverlening",
];

const knownItems = [/voornaam\s*en\s*naam/i, /contactgegevens/i];

export function doubtDuties(facts: Facts, aside: Aside, warn: Warn): void {
  if (!facts.informationDutyPresent) warn("information-duty-missing", "informationDutyPresent");
  if (!facts.explicitConsentPresent) warn("explicit-consent-missing", "explicitConsentPresent");
  if (aside.noticeContradicts !== null)
    warn("notice-contradicts", "noticeMonths", aside.noticeContradicts);
  else if (facts.noticeMonths !== null && ![3, 6].includes(facts.noticeMonths))
    warn("notice-unusual", "noticeMonths", facts.noticeMonths);
  const { purpose, dataItems, fileYears } = aside;
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
  if (purpose === null) warn("purpose-missing", "text");
  else if (!knownPurposes.some((known) => bare(purpose).startsWith(bare(known))))
    warn("purpose-unusual", "text", purpose.slice(0, 160));
  if (dataItems.length < 2) warn("data-items-missing", "text");
  dataItems.forEach(({ words }, place) => {
    if (knownItems[place]?.test(words) !== true)
      warn("data-item-unusual", "text", words.slice(0, 120));
  });
  if (fileYears === null) warn("retention-missing", "text");
  else if (fileYears !== 10) warn("retention-unusual", "text", fileYears);
}
