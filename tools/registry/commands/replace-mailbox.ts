import { changeCommand } from "../changes/protocol-command.ts";
import { mailboxReplacement as makeReplacement } from "../changes/replace-mailbox.ts";
import { registryCommands } from "./commands.nl.ts";

/** Replaces an address by one that the receiver gave. */
export const replaceMailbox = changeCommand(registryCommands["replace-mailbox"], makeReplacement);
