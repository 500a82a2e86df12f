/* What an address is for, by what the sentence or the row around it says. */
import type { FoundAddress } from "./mail-addresses.ts";

/**
 * - `other`: the text says that it is for something else than referrals.
 * - `letterhead`: it stands on a line as of a page's head or foot.
 * - `reserve`: for when the first cannot be used.
 * - `referrals`: the words beside it speak of sending.
 * - `unsaid`: nothing beside it says what it is for.
 */
export type Purpose = "other" | "letterhead" | "reserve" | "referrals" | "unsaid";

const other =
  /data\s*-?\s*lek|gegevenslek|\binbreuk|\bincident|\b(?:enkel|alleen|uitsluitend)\s+(?:voor|bij)\s+(?!door|gezin|inwoner|cliënt|de\s+door)|\bniet\s+(?:voor|bestemd|gebruiken)|geen\s+doorverwijzing|\bfunctionaris|\bdpo\b|\bfgb\b|data\s+protection|informatieveiligheid|helpdesk|technische\s+(?:vragen|problemen|ondersteuning)|\bvragen\s+(?:over|bij|rond)|\bklacht|\bfactu|\bwebsite|uitoefening\s+van|\bcontactpersoon\s+voor\s+(?:de\s+)?(?:beveiliging|ict|dit\s+protocol)|\bict\b/i;
const reserve =
  /\breserve|\bback-?\s?up|\bvervang|\b(?:bij|in\s+geval\s+van)\s+(?:afwezigheid|storing|verlof|ontstentenis|panne|sluiting|onbereikbaarheid)|\b(?:als|indien|wanneer)\b[^.;]{0,80}\b(?:gesloten|afwezig|onbereikbaar|niet\s+(?:bereikbaar|beschikbaar|werkt)|onbeschikbaar|uitvalt)|\bnoodmailbox|\btweede\s+keuze|(?:zomer|jaar|verlof|vakantie|kerst)[a-z]*sluiting|\btijdens\s+(?:de|het|een)\s+[a-z]*(?:vakantie|verlof|zomermaanden)|\b(?:in|tijdens)\s+de\s+zomer\b/i;
const referrals =
  /doorverwijz|verzend|verzond|verstu(?:ur|ren)|gemaild|\bmailt\b|\bmailbox|\bmailadres|bezorg|versleutel|\bonthaal|woonplaats|\bwonen|\bwoont|inwoner|\bt\.\s?a\.\s?v\./i;
const letterhead = /www\.|\btel\b|\bT\s*[:.]|\b[1-9]\d{3}\s+\p{Lu}|\bpagina\b|\bKBO\b/u;

/** The words that belong to one of the addresses of a text. */
function wordsAround(
  text: string,
  all: readonly FoundAddress[],
  place: number,
): { readonly before: string; readonly after: string } {
  const { from, to } = all[place] ?? { from: 0, to: 0 };
  const last = Math.max(all[place - 1]?.to ?? 0, from - 300);
  const lead = text.slice(last, from);
  const own = lead.split(/[.;]\s+(?=[\p{Lu}-])|\n\s*\n|\n(?=\s*-\s)|\n(?=\p{Lu})/u).at(-1) ?? "";
  // Alone in its paragraph: the one above announces it.
  const above = /(?:^|[.;]\s|\n\s*\n)([^]*:)\s*$/.exec(lead)?.[1] ?? "";
  const before = own.trim() === "" ? (above.split(/[.;]\s+(?=\p{Lu})|\n\s*\n/u).at(-1) ?? "") : own;
  const rest = text.slice(to, Math.min(all[place + 1]?.from ?? to + 200, to + 200));
  const inBrackets = /^\s*[,:–-]?\s*\([^)]{0,160}\)/.exec(rest)?.[0];
  const clause =
    /^[^\n;:]{0,160}?(?=\.\s|[;\n:]|,\s*(?:en|voor|of)\s|$)(?!:)/.exec(rest)?.[0] ?? "";
  return { before, after: inBrackets ?? clause };
}

const page = /www\.|\b[1-9]\d{3}\s+\p{Lu}|\bpagina\b|\bKBO\b/u;

/** The line around an address has a site, a seat or a page; for a mailbox, a telephone number too. */
export function isInLetterhead(
  text: string,
  { from, to }: FoundAddress,
  marks: "mailbox" | "contact" = "mailbox",
): boolean {
  const start = text.lastIndexOf("\n", from) + 1;
  const end = text.indexOf("\n", to);
  const line = text.slice(
    Math.max(start, from - 120),
    end < 0 ? to + 120 : Math.min(end, to + 120),
  );
  return (marks === "mailbox" ? letterhead : page).test(line);
}

export function purposeOf(text: string, all: readonly FoundAddress[], place: number): Purpose {
  const { before, after } = wordsAround(text, all, place);
  const words = `${before} ${after}`;
  const one = all[place];
  if (reserve.test(words) && !/\bniet\s+voor\s+doorverw/i.test(words)) return "reserve";
  if (other.test(words)) return "other";
  if (one !== undefined && isInLetterhead(text, one) && !referrals.test(words)) return "letterhead";
  return referrals.test(words) ? "referrals" : "unsaid";
}
