/** What people put in passwords at work, before anything else. Folded: small letters, no accents. */
export const knownWords = new Set(
  (
    "ocmw cpas caw dienst sociale sociaal huis welzijn opgroeien kind gezin kinderen team lokaal " +
    "vlaanderen belgie belgium gent brussel antwerpen leuven brugge beveren mesen ieper waasland " +
    "welkom wachtwoord paswoord password passwort pass geheim secret login admin administrator " +
    "test user gebruiker hallo hello dag goedemorgen bonjour iloveyou liefde love mama papa baby " +
    "zomer winter lente herfst januari februari maart april mei juni juli augustus september " +
    "oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag " +
    "doorverwijzing referral verwijzing dossier client clienten zip mail email outlook office " +
    "microsoft windows computer letmein dragon monkey master football voetbal soleil azerty " +
    "qwerty qwertz een twee drie vier vijf zes zeven acht negen tien en de het van voor met"
  ).split(" "),
);

/** The alphabet and the rows of three keyboards. */
export const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "azertyuiopqsdfghjklmwxcvbn",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
];

/** The letters that often follow a letter in Dutch, English and French words and Flemish names. */
export const usualAfter: Readonly<Record<string, string>> = {
  a: "abcdfgiklmnprstuvwxy",
  b: "aeilorsuy",
  c: "acehiklortu",
  d: "adeilorsu",
  e: "abcdefghiklmnopqrstuvwxyz",
  f: "aefilortu",
  g: "aeghilnorstu",
  h: "aeimorstu",
  i: "abcdefgjklmnoprstvxz",
  j: "aekos",
  k: "aeilos",
  l: "abdeiklopstuy",
  m: "abeilmopsu",
  n: "acdefghiklmnopstuvy",
  o: "abcdefgiklmnoprstuvw",
  p: "aehiloprstu",
  q: "u",
  r: "abcdegiklmnoprstuvwy",
  s: "abcdefhiklmopstuwy",
  t: "acdehilmnoprstuwy",
  u: "abcdegilmnprst",
  v: "aeio",
  w: "aehinors",
  x: "eipt",
  y: "eimnps",
  z: "aeio",
};
