import { changeCommand } from "../upkeep/life-command.ts";
import { replaceMailbox as makeReplacement } from "../upkeep/replace-mailbox.ts";
import { registryCommands } from "./commands.nl.ts";

/** Replaces an address by one that the receiver gave. */
export const replaceMailbox = changeCommand(registryCommands["replace-mailbox"], makeReplacement);
