/**
 * Validates the registry and makes it small, before the product is built.
 *
 * The pane imports what `writeCompiledRegistry` writes and unfolds it with `readCompiledRegistry`,
 * so that neither zod nor the rules travel along. The guard imports what `writeCompiledGuard` writes,
 * and the page that shows a whole protocol loads what `writeWholeProtocols` writes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { brusselsDay } from "../../../src/core/base/day.ts";
import { toGuardProtocol } from "../../../src/guard/to-guard-protocol.ts";
import type { GuardProtocol } from "../../../src/guard/guard-protocols.ts";
import {
  factsToRead,
  type Protocol,
  type WholeProtocol,
} from "../../../src/core/protocol/protocol.ts";
import type { CompiledRegistry } from "../../../src/core/protocol/registry.ts";
import { checkRegistry } from "../check/check.ts";
import { compileFacilities, compileMergers, compilePlaces } from "./compile-places.ts";
import { findingSentence } from "../check/finding.ts";
import { readSource, REGISTRY_FOLDER, type RegistrySource } from "../files/source.ts";

/** Throws, with every error as a sentence, when the registry breaks a rule. */
export function compileRegistry(folder: string = REGISTRY_FOLDER): CompiledRegistry {
  const source = checkedSource(folder);
  return {
    protocols: protocolsOf(source).map(toActOn),
    places: compilePlaces(source.placeFiles),
    mergers: compileMergers(source.placeFiles),
    frenchFacilities: compileFacilities(source.placeFiles),
  };
}

/** Writes the compiled registry as JSON, for the build to import. Makes the folder if need be. */
export function writeCompiledRegistry(file: string, folder?: string): void {
  writeJson(file, compileRegistry(folder));
}

/** Every protocol with all that is recorded of it, for a person to read. Throws as above. */
export function writeWholeProtocols(file: string, folder: string = REGISTRY_FOLDER): void {
  writeJson(file, protocolsOf(checkedSource(folder)));
}

/** The protocols as the guard carries them. Throws as `compileRegistry` does. */
export function compileGuard(folder: string = REGISTRY_FOLDER): readonly GuardProtocol[] {
  return protocolsOf(checkedSource(folder)).map(toGuardProtocol);
}

/** Writes them as JSON, for the build to import. Makes the folder if need be. */
export function writeCompiledGuard(file: string, folder?: string): void {
  writeJson(file, compileGuard(folder));
}

function checkedSource(folder: string): RegistrySource {
  const source = readSource(folder, brusselsDay(Date.now()));
  const errors = checkRegistry(source).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(findingSentence).join("\n"));
  return source;
}

function protocolsOf({ files }: RegistrySource): readonly WholeProtocol[] {
  return files.flatMap(({ protocol }) => protocol ?? []);
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

/**
 * Leaves out what a person reads and nothing acts on: whole facts, what held before, and of the
 * other facts how they were printed, save for addresses, where the pane shows it.
 */
function toActOn(protocol: WholeProtocol): Protocol {
  const acted = { ...protocol };
  for (const fact of factsToRead) Reflect.deleteProperty(acted, fact);
  const inUse = new Set(protocol.mailboxes.map(({ address }) => address.value));
  const anomalies = protocol.anomalies.filter(
    ({ mailbox }) => mailbox !== undefined && inUse.has(mailbox),
  );
  return { ...withoutPrint(withoutHistory(acted), ["mailboxes", "receiver"]), anomalies };
}

/** The same object without what it held before, at any depth. */
function withoutHistory<T>(facts: T): T {
  const kept = (name: string, value: unknown): unknown =>
    name === "former" || name === "confirmedBefore" ? undefined : value;
  return JSON.parse(JSON.stringify(facts, kept)) as T;
}

function withoutPrint<T extends object>(facts: T, kept: readonly string[]): T {
  const lean = { ...facts };
  Reflect.deleteProperty(lean, "printed");
  Reflect.deleteProperty(lean, "reason");
  for (const [name, value] of Object.entries(lean) as [string, unknown][])
    if (
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value) &&
      !kept.includes(name)
    )
      Reflect.set(lean, name, withoutPrint(value, []));
  return lean;
}
