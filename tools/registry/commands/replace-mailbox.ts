import { changeCommand } from "../upkeep/life-command.ts";
import { replaceMailbox as makeReplacement } from "../upkeep/replace-mailbox.ts";

/** Replaces an address by one that the receiver gave. */
export const replaceMailbox = changeCommand(
  {
    usage: 'ID OUD NIEUW --by "WIE BIJ DE ONTVANGER" --on DAG [--registry MAP]',
    help: "Vervangt een mailadres vanaf die dag, op het woord van de ontvanger: dat geldt meteen als bevestiging.",
  },
  { names: 3, options: ["by", "on"] },
  makeReplacement,
);
