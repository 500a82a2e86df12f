/** The Dutch of publishing to the panes. */
import { formatDay, type IsoDay } from "../../../../src/core/base/day.ts";
import type { WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { counted } from "../../coverage/wording.nl.ts";
import type { ChangedProtocol } from "./changes-view.ts";

const shown = (value: string | null): string => (value === null ? "leeg" : `“${value}”`);

interface Replaced {
  readonly was: string | null;
  readonly now: string | null;
  readonly by: string | null;
}

export const changeWords = {
  added: ({ receiver, team, appliesFrom }: WholeProtocol) =>
    `Nieuw protocol met ${receiver.shownName.value}, voor lokaal team ${team.value}, in werking vanaf ${formatDay(appliesFrom.value)}.`,
  removed: "Het protocol is uit het register gehaald.",
  newFact: (label: string, now: string | null) => `${label}: ${shown(now)} komt erbij.`,
  replaced: (label: string, { was, now, by }: Replaced) =>
    `${label}: was ${shown(was)} en wordt ${shown(now)}${by === null ? "" : `, bevestigd door ${by}`}.`,
  confirmed: (label: string, now: string | null, { by, on }: { by: string; on: IsoDay }) =>
    `${label}: ${shown(now)} is bevestigd door ${by} op ${formatDay(on)}.`,
  otherwise: (label: string) => `${label}: de vermelding errond is gewijzigd.`,
  decided: (what: string, { what: decision, by }: { what: string; by: string }) =>
    `${by} besliste over “${what}”: ${decision}`,
  followed: (successor: string) => `Opgevolgd door protocol “${successor}”.`,
} as const;

export const publishingWords = {
  title: "Publiceren naar de panelen",
  intro:
    "Dit verandert er voor de teams, tegenover wat het laatst is vastgelegd. Er wordt niets verstuurd: dat doet wie de invoegtoepassing beheert.",
  nothing: "Er is niets gewijzigd.",
  errors: "Verbeter dit eerst: een register met fouten komt in geen enkele build.",
  message: "Tekst om vast te leggen",
  write: "Bewaar die tekst en de lijst",
  written: (file: string) =>
    `Bewaard in ${file}. Leg vast met: git add registry/protocols && git commit -F ${file}`,
  notWritten:
    "De tekst kon niet bewaard worden: is de schijf vol, of mag je in die map niet schrijven?",
  changed: "Het register is intussen gewijzigd. Vernieuw de pagina en kijk opnieuw.",
  noGit: "Dit register staat niet in git, of git ontbreekt: er is niets om mee te vergelijken.",
  copyName: "de tekst om vast te leggen",
  /** The subject is under 72 characters. */
  commit: (changed: readonly ChangedProtocol[]) => {
    const [first] = changed;
    const subject =
      changed.length === 1 && first !== undefined && first.id.length < 40
        ? `Wijzig protocol ${first.id}`
        : `Wijzig ${counted(changed.length, "protocol", "protocollen")}`;
    return `${[
      subject,
      ...changed.flatMap(({ id, receiver, sentences }) => [
        "",
        `${receiver} (${id}):`,
        ...sentences.map((sentence) => `- ${sentence}`),
      ]),
    ].join("\n")}\n`;
  },
} as const;
