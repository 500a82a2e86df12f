import type { CheckName, CheckOutcome } from "./check.ts";

/** A check in plain Dutch: its name, what it did, and what each outcome means for the job. */
export interface CheckWords extends Readonly<Record<CheckOutcome, string>> {
  readonly label: string;
  readonly did: string;
}

const recipients = (field: string): CheckWords => ({
  label: `Ontvangers bij ${field}`,
  did: `Je eigen adres bij ${field} gezet, nagelezen en weer weggehaald.`,
  ok: `Het paneel kan ${field} invullen en nalezen.`,
  different: `Outlook toont bij ${field} een ander adres of toont het later: kijk de ontvangers zelf na.`,
  broken: `Het paneel kan ${field} hier niet invullen en nalezen: doorverwijzen lukt niet.`,
});

export const checkWords: Readonly<Record<CheckName, CheckWords>> = {
  clipboard: {
    label: "Kopiëren",
    did: "Een proefzin gekopieerd.",
    ok: "De knoppen om te kopiëren werken.",
    different: "De knop selecteert de tekst alleen: druk daarna op Ctrl+C.",
    broken: "Kopiëren lukt niet: selecteer de tekst zelf en druk op Ctrl+C.",
  },
  profile: {
    label: "Wie je bent",
    did: "Aan Outlook gevraagd wie je bent.",
    ok: "Het paneel herkent je naam in je handtekening.",
    different: "Outlook geeft je naam niet: het paneel kan je handtekening niet herkennen.",
    broken: "Outlook zegt niet wie je bent: het paneel kan je handtekening niet herkennen.",
  },
  version: {
    label: "Versie van Outlook",
    did: "Aan Outlook gevraagd welke versie dit is.",
    ok: "De versie staat in de tekst om te kopiëren.",
    different: "Outlook zegt zijn versie niet: schrijf ze zelf bij de tekst.",
    broken: "Outlook zegt zijn versie niet: schrijf ze zelf bij de tekst.",
  },
  "mailbox-sets": {
    label: "Wat Outlook zegt te kunnen",
    did: "Gevraagd welke functies deze Outlook heeft, van 1.8 tot 1.16.",
    ok: "Alles wat het paneel en de controle bij het verzenden nodig hebben.",
    different:
      "De controle bij het verzenden bestaat hier, maar haar melding opent het paneel niet: open het zelf.",
    broken: "Deze Outlook heeft geen controle bij het verzenden: kijk zelf twee keer.",
  },
  theme: {
    label: "Licht of donker",
    did: "Gevraagd of Outlook licht of donker is.",
    ok: "Het paneel heeft dezelfde kleuren als Outlook.",
    different: "Het paneel kiest licht of donker zoals je computer, niet zoals Outlook.",
    broken: "Het paneel kiest licht of donker zoals je computer, niet zoals Outlook.",
  },
  roaming: {
    label: "Je team onthouden",
    did: "Nagegaan of de instellingen van je mailbox gelezen kunnen worden.",
    ok: "Het paneel kan je team onthouden.",
    different: "Het paneel kan je team misschien niet onthouden.",
    broken: "Het paneel vraagt telkens opnieuw naar je team.",
  },
  "compose-type": {
    label: "Nieuwe mail herkennen",
    did: "Gevraagd of dit een nieuwe mail is, een antwoord of een doorgestuurde mail.",
    ok: "Het paneel weigert antwoorden en doorgestuurde mails.",
    different: "Outlook noemt een nieuwe mail anders: het paneel weigert hem.",
    broken: "Het paneel weet niet of een mail nieuw is: doorverwijzen lukt niet.",
  },
  "body-type": {
    label: "Soort tekst",
    did: "Gevraagd of de mail opgemaakte of gewone tekst is.",
    ok: "Het paneel schrijft zijn tekst in de juiste vorm.",
    different: "Het paneel schrijft zijn tekst misschien in een andere vorm.",
    broken: "Het paneel weet niet hoe het moet schrijven: doorverwijzen lukt niet.",
  },
  "new-body": {
    label: "Tekst van een nieuwe mail",
    did: "Gelezen of er al tekst staat, zoals een handtekening. De tekst zelf wordt niet bewaard.",
    ok: "Het paneel laat je handtekening staan en herkent de namen erin.",
    different: "Het paneel herkent je handtekening misschien niet.",
    broken: "Het paneel kan de tekst niet lezen: doorverwijzen lukt niet.",
  },
  context: {
    label: "Wat een melding meegeeft",
    did: "Gelezen of Outlook iets meegaf toen het paneel openging.",
    ok: "Na een melding bij het verzenden kan het paneel weten wat er scheelt.",
    different:
      "Er stond al iets van een vorige melding: begin elke doorverwijzing in een nieuwe mail.",
    broken: "Na een melding opent het paneel bij stap 1: kies daar zelf wat je wilt doen.",
  },
  "conversation-id": {
    label: "Gesprek van de mail",
    did: "Nagegaan dat een nieuwe mail bij geen gesprek hoort.",
    ok: "Dit kan een antwoord van een nieuwe mail onderscheiden.",
    different: "Het gesprek zegt hier niets over nieuw of antwoord: begin zelf in een nieuwe mail.",
    broken: "Het gesprek zegt hier niets over nieuw of antwoord: begin zelf in een nieuwe mail.",
  },
  "in-reply-to": {
    label: "Waarop de mail antwoordt",
    did: "Nagegaan dat een nieuwe mail op geen andere antwoordt.",
    ok: "Dit kan een antwoord van een nieuwe mail onderscheiden.",
    different: "Outlook zegt niet waarop een mail antwoordt: begin zelf in een nieuwe mail.",
    broken: "Outlook zegt niet waarop een mail antwoordt: begin zelf in een nieuwe mail.",
  },
  from: {
    label: "Afzender",
    did: "Gelezen van wie de mail komt, en vergeleken met wie je bent.",
    ok: "De mail vertrekt van je eigen adres.",
    different: "De mail vertrekt van een ander adres dan het jouwe: kijk bij Van wie het is.",
    broken: "Het paneel weet niet van welk adres de mail vertrekt: kijk bij Van.",
  },
  "session-absent": {
    label: "Geheugen van het venster: niets",
    did: "Gevraagd naar iets dat er niet is.",
    ok: "Het paneel merkt dat een mail nog niet klaargezet is.",
    different: "Outlook antwoordt anders op iets dat er niet is: meld dit voor je doorverwijst.",
    broken: "Het paneel ziet geen verschil tussen een lege en een klaargezette mail: meld dit.",
  },
  session: {
    label: "Geheugen van het venster",
    did: "Iets bewaard en weer gelezen, zolang dit venster open is.",
    ok: "De controle bij het verzenden weet wat het paneel klaarzette.",
    different: "Het duurt even voor de controle weet wat klaarstaat: wacht met Verzenden.",
    broken: "De controle weet niet wat het paneel klaarzette: doorverwijzen lukt niet.",
  },
  "session-remove": {
    label: "Geheugen van het venster wissen",
    did: "Iets bewaard en weer gewist.",
    ok: "Het paneel kan een doorverwijzing ongedaan maken.",
    different:
      "Wissen toont zich anders: maak een doorverwijzing ongedaan door de mail weg te gooien.",
    broken: "Ongedaan maken lukt niet: gooi de mail weg en begin opnieuw.",
  },
  subject: {
    label: "Onderwerp",
    did: "Een onderwerp gezet en nagelezen.",
    ok: "Het paneel kan het onderwerp invullen en nalezen.",
    different: "Het onderwerp toont zich later: wacht tot het paneel “Klaar” zegt.",
    broken: "Het paneel kan het onderwerp niet invullen: doorverwijzen lukt niet.",
  },
  "property-before-save": {
    label: "Kenmerk voor het bewaren",
    did: "Een kenmerk bij de mail gezet voor ze bewaard was.",
    ok: "Het paneel kan een nieuwe mail meteen klaarzetten.",
    different:
      "Dit kan pas als de mail bewaard is: bewaar ze eerst met Ctrl+S als klaarzetten mislukt.",
    broken: "Een mail klaarzetten kan mislukken: bewaar ze eerst met Ctrl+S en probeer opnieuw.",
  },
  "body-prepend": {
    label: "Tekst bovenaan",
    did: "Een proefzin boven de tekst gezet en nagelezen.",
    ok: "Het paneel zet zijn tekst boven je handtekening.",
    different: "De tekst toont zich later: wacht tot het paneel “Klaar” zegt.",
    broken: "Het paneel kan zijn tekst niet in de mail zetten: doorverwijzen lukt niet.",
  },
  "body-set": {
    label: "Tekst vervangen",
    did: "De hele tekst vervangen door een proefzin en nagelezen.",
    ok: "Het paneel kan zijn tekst er weer uithalen.",
    different: "De tekst toont zich later: wacht even na Ongedaan maken.",
    broken: "Het paneel krijgt zijn tekst er niet meer uit: gooi de mail dan weg.",
  },
  "body-html": {
    label: "Tekst met opmaak lezen",
    did: "De proefzin als opgemaakte tekst (HTML) teruggelezen.",
    ok: "De controle bij het verzenden kan de tekst nalezen.",
    different: "De controle leest de tekst misschien anders dan jij: kijk zelf na wat er staat.",
    broken: "De controle kan de tekst niet nalezen en houdt de mail tegen.",
  },
  attach: {
    label: "Bijlage toevoegen",
    did: "Een klein leeg zipbestand als bijlage toegevoegd.",
    ok: "Het paneel kan de versleutelde bijlage toevoegen.",
    different: "De bijlage komt misschien later: wacht tot het paneel “Klaar” zegt.",
    broken: "Het paneel kan geen bijlage toevoegen: doorverwijzen lukt niet.",
  },
  "attachment-list": {
    label: "Bijlagen opsommen",
    did: "De bijlagen opgevraagd en de eigen bijlage gezocht.",
    ok: "Het paneel ziet welke bijlagen meegaan.",
    different:
      "Outlook noemt de bijlage anders dan bij het toevoegen, of toont ze later: wacht even.",
    broken: "Het paneel ziet zijn bijlage niet terug: doorverwijzen lukt niet.",
  },
  "attachment-id": {
    label: "Bijlage herkennen",
    did: "De bijlagen twee keer opgevraagd en vergeleken.",
    ok: "Outlook blijft de bijlage hetzelfde noemen.",
    different:
      "Outlook geeft de bijlage een andere naam na het opladen: probeer opnieuw als het mislukt.",
    broken: "Het paneel herkent zijn bijlage niet: doorverwijzen lukt niet.",
  },
  "attachment-bytes": {
    label: "Bijlage nalezen",
    did: "De inhoud van de bijlage gelezen en vergeleken met wat toegevoegd werd.",
    ok: "Het paneel en de controle merken dat een bijlage veranderd is.",
    different: "De bijlage komt traag binnen: wacht tot het paneel “Klaar” zegt.",
    broken: "Niemand kan nagaan of de bijlage de juiste is: doorverwijzen lukt niet.",
  },
  detach: {
    label: "Bijlage weghalen",
    did: "De bijlage weer weggehaald.",
    ok: "Het paneel kan een doorverwijzing ongedaan maken.",
    different: "De bijlage verdwijnt later: kijk na of ze weg is.",
    broken: "Ongedaan maken lukt niet: haal de bijlage zelf weg of gooi de mail weg.",
  },
  save: {
    label: "Bewaren",
    did: "De mail bewaard bij de concepten.",
    ok: "Het paneel kan de mail bewaren.",
    different: "Bewaren werkt anders: sluit de mail niet voor je ze verzendt.",
    broken: "Het paneel kan de mail niet bewaren: doorverwijzen lukt niet.",
  },
  "property-after-save": {
    label: "Kenmerk na het bewaren",
    did: "Een kenmerk bij de bewaarde mail gezet en gelezen.",
    ok: "Ook een concept dat je later opent, wordt bij het verzenden nagekeken.",
    different: "Het kenmerk toont zich later: sluit een klaargezette mail niet.",
    broken: "Het paneel kan de mail niet merken: doorverwijzen lukt niet.",
  },
  "property-remove": {
    label: "Kenmerk wissen",
    did: "Het kenmerk weer gewist.",
    ok: "Het paneel kan een doorverwijzing ongedaan maken.",
    different: "Het kenmerk verdwijnt later: wacht even na Ongedaan maken.",
    broken: "Ongedaan maken lukt niet: gooi de mail weg en begin opnieuw.",
  },
  "recipients-cc": recipients("Cc"),
  "recipients-bcc": recipients("Bcc"),
  "recipients-to": recipients("Aan"),
  policy: {
    label: "Regels van de pagina",
    did: "Geteld of de browser iets tegenhield sinds het paneel openging.",
    ok: "De browser hield niets tegen.",
    different: "De browser hield iets tegen: meld dit, ook als je er niets van merkt.",
    broken: "De browser hield iets tegen: meld dit, ook als je er niets van merkt.",
  },
  print: {
    label: "Afdrukken",
    did: "Gevraagd om af te drukken.",
    ok: "Je kunt het blad voor de cliënt afdrukken vanuit het paneel.",
    different: "Afdrukken lukt hier niet: kopieer de tekst en druk hem af in Word.",
    broken: "Afdrukken lukt hier niet: kopieer de tekst en druk hem af in Word.",
  },
};
