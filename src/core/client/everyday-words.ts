import { foldForComparing } from "../base/fold.ts";
import { wordsOf } from "../base/words.ts";
import type { ClientData } from "./client-data.ts";

/*
 * First and family names that are words of any mail too: "12 jan.", "prettige winter", "spreekt Engels".
 * Found alone, such a word tells nothing. A word is here if people write it about something else than a
 * person with that name; a first name that is a rare word (bram, daan, kim) is not.
 */
const everyday: ReadonlySet<string> = new Set(
  [
    // Months and their short forms, days, seasons, times.
    "jan januari februari maart april mei juni juli aug augustus september oktober november december",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lente zomer zomers herfst winter",
    "dag week jaar morgen avond noen nacht uur feest kerst pasen vasten",
    // Languages, peoples, directions, places.
    "engels engelse frans franse fransman duits duitse vlaams vlaamse vlaming turk turks waal waals pool",
    "hollander brabander spanjaard italiaan griek deen zweed rus noord noorden zuid zuiden oost oosten",
    "west westen brussel gent antwerpen leuven brugge mechelen aalst hasselt lier ronse ieper halle tienen",
    "diest geel mol boom temse beveren melsele kallo vrasene kieldrecht doel mesen vlaanderen limburg",
    // Trades and people.
    "bakker bakkers beenhouwer boer boeren brouwer dekker kok koning konings keizer graaf prins prinsen",
    "hertog ridder paus bisschop pastoor koster monnik molenaar mulder schipper schoenmaker slager smid",
    "smet timmerman timmermans visser wever kuiper kramer meester schilder jager herder tuinier metser",
    "wagenaar zanger zangers buur buren vriend vrienden maat man mans vrouw kind kinderen baby broer",
    "zoon dochter moeder vader oom neef gast burger baas bode boden wacht held helden mens mensen",
    // Animals, plants, things of nature.
    "haas leeuw wolf wolfs vos beer hond kat paard schaap lam bok geit varken stier koe haan hen hert",
    "adelaar arend valk havik uil kraai raaf meeuw merel mus vink vinken zwaan pauw vogel vogels visch vis",
    "snoek haring kever bij spin slang bloem bloemen roos rozen lelie iris viola jasmijn tulp klaver gras",
    "boom bomen eik eiken linde berk beuk els wilg dennen bos bosch woud hout tak blad kruid appel",
    "peer noot kers bes braam zon maan ster sterren hemel regen wind storm sneeuw vorst vuur water zee",
    "meer beek rivier bron berg bergen heuvel dal heide veld velden weide akker tuin zand steen stenen klei",
    "goud zilver ijzer staal koper diamant parel kristal",
    // Buildings, ways, things.
    "huis huizen hof kerk toren molen brug poort muur deur stal schuur kasteel burcht school winkel straat",
    "weg steeg dreef laan plein markt dorp stad wijk dijk gracht haven put hoek rand kant boven onder",
    "tafel stoel bed kamer keuken vloer dak raam kom pot ketel pan vat mes vork bijl hamer zaag spijker",
    "schild zwaard lans pijl boog kroon ring bel klok trommel fluit boek brief blok bal zak kist mand",
    "brood kaas boter melk honig honing zout peper suiker wijn bier vlees eieren soep",
    // Qualities, colours, sizes, amounts, feelings.
    "groot groote klein kleine lang lange kort korte dik dun hoog laag breed smal sterk zwak rijk arm oud",
    "jong jonge nieuw goed goede beter best slim wijs blij vrolijk stil stille trouw vroom braaf eerlijk",
    "mooi schoon lief lieve zoet bitter warm koud heet fris snel traag recht krom scherp zacht hard vast",
    "vrij open vol leeg laat vroeg wit witte zwart zwarte rood bruin groen geel blauw grijs roze bont",
    "een twee drie vier vijf zes tien honderd half heel eerste laatste hoop liefde geluk vrede vreugde moed",
    "rust trots eer roem faam geloof wens wensen droom dank deugd wijsheid genade schat",
    // Words that only happen to be names.
    "ernst just moet wordt",
    "komen gaan staan dragen houden maken nemen spreken stellen zetten leggen trekken schrijven lezen",
    "alles niets iets ander anders ook nog wel niet even samen dood leven werk zorg hulp team",
    "plan deel stuk lijst blad punt lijn cirkel kern bond raad rechter wet recht vraag antwoord",
  ]
    .join(" ")
    .split(" "),
);

/** What a name may begin with: "de koning", "van den bos" tell no more than the word itself. */
const leading = /^(?:van)?(?:de[nr]?|ter?|ten|'?t|la|le|het)?(?=.{3})/;

/**
 * Whether a folded part of a name is a word of any mail too: itself, or with an article or preposition
 * before it. Null: it is none.
 */
export function everydayForm(part: string): "word" | "with-article" | null {
  if (everyday.has(part)) return "word";
  return everyday.has(part.replace(leading, "")) ? "with-article" : null;
}

/** The words of a client's name, as typed, that are words of any mail too. */
export function everydayWordsIn({ firstName, name }: Pick<ClientData, "firstName" | "name">) {
  return wordsOf(`${firstName ?? ""} ${name}`)
    .map(({ word }) => word)
    .filter((word) => word.length > 2 && everyday.has(foldForComparing(word)));
}
