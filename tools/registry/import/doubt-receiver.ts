/** A receiver, number, place or team that differs within the text, or from what is known. */
import { canon } from "./canonical.ts";
import type { Aside } from "./aside.ts";
import { knownSender } from "./known-sender.ts";
import { eachOnce, type MunicipalityNames } from "./municipalities.ts";
import type { Facts } from "./outcome.ts";
import type { Warn } from "./warn.ts";

export function doubtReceiver(
  facts: Facts,
  aside: Aside,
  names: MunicipalityNames,
  warn: Warn,
): void {
  const { kbo, kboValid, municipalities, receiverName, team } = facts;
  if (kbo === knownSender.kbo) warn("kbo-of-sender", "kbo", kbo);
  if (kbo !== null && kboValid === false) warn("kbo-checksum", "kboValid", kbo);
  const { kboPrinted, otherKbos } = aside;
  if (kbo !== null && otherKbos.length > 0) warn("kbo-several", "kbo", kbo, otherKbos);
  if (kbo !== null && kboPrinted !== null && !kboPrinted.includes(kbo))
    warn("kbo-grouping", "kbo", kboPrinted, kbo);
  if (facts.receiverKind === "caw" && municipalities.length > 0) {
    const { brussels } = names;
    if (municipalities.length === brussels.length && aside.isBrusselsFilled)
      warn("all-of-brussels", "municipalities");
    if (municipalities.join() === brussels[0]) warn("brussels-alone", "municipalities");
  }
  if (municipalities.length === 0 && facts.receiverKind !== "caw")
    warn(
      "municipality-unknown",
      "municipalities",
      aside.introduction.slice(0, 120) || (receiverName ?? ""),
    );
  for (const words of aside.unknownMunicipalities)
    warn("municipality-unknown", "municipalities", words.slice(0, 120));
  const inName = receiverName === null ? [] : eachOnce(names.find(receiverName));
  if (receiverName !== null && inName.some((one) => !municipalities.includes(one)))
    warn("names-differ", "receiverName", receiverName, municipalities.join(", "));
  const from = facts.signedOn ?? facts.inForceFrom ?? "2000-01-01";
  for (const name of municipalities) {
    const merged = names.mergedAfter(name, from);
    if (merged !== null) warn("municipality-merged", "municipalities", name, merged);
  }
  const inTitle = aside.titleMunicipalities;
  if (
    receiverName !== null &&
    inTitle.length > 0 &&
    municipalities.length > 0 &&
    !inTitle.some((one) => municipalities.includes(one))
  )
    warn("names-differ", "receiverName", receiverName, inTitle.join(", "));
  const { titleName } = aside;
  if (receiverName !== null && isUnlike(receiverName, titleName))
    warn("names-differ", "receiverName", receiverName, titleName);
  const [otherTeam] = aside.otherTeams;
  if (team !== null && otherTeam !== undefined) warn("team-differs", "team", team, otherTeam);
  const { seatPostcode } = facts;
  if (
    seatPostcode !== null &&
    aside.ownPostcodes.length > 0 &&
    !aside.ownPostcodes.includes(seatPostcode)
  )
    warn("seat-elsewhere", "seatPostcode", seatPostcode);
  if (aside.senderKbo !== null && aside.senderKbo !== knownSender.kbo)
    warn("opgroeien-unlike", "text", "KBO-nummer", aside.senderKbo, knownSender.kbo);
  if (aside.senderPostcode !== null && aside.senderPostcode !== knownSender.postcode)
    warn("opgroeien-unlike", "text", "postcode", aside.senderPostcode, knownSender.postcode);
  const { senderDpoMailbox } = facts;
  if (senderDpoMailbox !== null && senderDpoMailbox.toLowerCase() !== knownSender.dpo)
    warn("opgroeien-unlike", "senderDpoMailbox", "contactadres", senderDpoMailbox, knownSender.dpo);
}

/** The name is only a part of what the title says, or something else, or has other letters. */
function isUnlike(name: string, titleName: string): boolean {
  const spoken = (text: string): string =>
    text.replace(/(?<!\p{L})(?:het|de|van)\s+(?=\p{L})/giu, "");
  const bare = (text: string): string => canon(spoken(text)).replace(/[^a-z]/g, "");
  const exact = (text: string): string =>
    spoken(text)
      .toLowerCase()
      .replace(/[^\p{L}\d]/gu, "");
  const [one, other] = [bare(name), bare(titleName)];
  if (one === other) return exact(name) !== exact(titleName);
  return other !== "" && (other.startsWith(one) || !other.includes(one));
}
