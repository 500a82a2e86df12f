import { createHash } from "node:crypto";
import { sha256OfText } from "../../../src/core/sha256.ts";
import { chooseProtocol } from "../../../src/core/choice.ts";
import { parseClientData } from "../../../src/core/client-data.ts";
import { emptyClientDraft } from "../../../src/core/client-problem.ts";
import { giveConsent } from "../../../src/core/consent.ts";
import { parseDay, type IsoDay } from "../../../src/core/day.ts";
import { INFORMATION_TOPICS } from "../../../src/core/information.ts";
import { generatePassword } from "../../../src/core/password.ts";
import { plainReferral } from "../../../src/core/occasion.ts";
import { findPlaces } from "../../../src/core/places.ts";
import { makeReference } from "../../../src/core/reference.ts";
import { makeReferral, type CoveredChoice } from "../../../src/core/referral.ts";
import { ok, type Result } from "../../../src/core/result.ts";
import type { AttachmentMaker } from "../../../src/referral/make-attachment.ts";
import type { ReferralPreparation } from "../../../src/referral/preparation.ts";
import { parseTelephone } from "../../../src/referral/telephone.ts";
import { realRegistry } from "../../registry/load.ts";

/** The day on which every made referral is prepared. */
export const today = madeDay("2026-11-21");

export function madeDay(text: string): IsoDay {
  const day = parseDay(text);
  if (day === null) throw new Error(`No day ${text}`);
  return day;
}

/** The protocol for a place of the real registry. Throws when it is not covered. */
export function coveredChoice(query = "9120 Melsele"): CoveredChoice {
  const registry = realRegistry();
  const [place] = findPlaces(query, registry.places);
  if (place === undefined) throw new Error(`No place ${query}`);
  const teams = registry.protocols.map(({ team }) => team.value);
  const choice = chooseProtocol({ place, registry, teams, on: today });
  if (choice.kind !== "covered") throw new Error(`${query} is not covered`);
  return choice;
}

/** A preparation with a made-up client; `seed` sets reference and password apart. */
export function madePreparation(seed = 1, query = "9120 Melsele"): ReferralPreparation {
  const choice = coveredChoice(query);
  const consent = value(
    giveConsent({
      protocol: choice.protocol.id,
      told: new Set(INFORMATION_TOPICS),
      freeAndExplicit: true,
      boundBySecrecy: true,
      way: "oral",
      givenOn: today,
      today,
    }),
  );
  const client = value(
    parseClientData(
      { ...emptyClientDraft, firstName: "Şerife", name: "D'Hondt", telephone: "0470 12 34 56" },
      { territory: [choice.place], parseTelephone },
    ),
  );
  const referral = value(
    makeReferral({
      choice,
      doubtsAsked: true,
      consent,
      client,
      registry: realRegistry(),
      teams: [choice.protocol.team.value],
      today,
    }),
  );
  const random = repeatable(seed);
  return {
    kind: "referral",
    errand: plainReferral,
    referral,
    reference: makeReference(random),
    password: generatePassword(random),
  };
}

/** Makes an attachment of a few bytes, told apart by the reference; hashing is real. */
export const smallAttachments: AttachmentMaker = {
  buildAttachment: ({ reference }) => {
    const bytes = new TextEncoder().encode(`bijlage ${reference}`);
    const name = `doorverwijzing-${reference}.zip`;
    return Promise.resolve(ok({ name, bytes, sha256: sha256(bytes) }));
  },
  sha256Hex: (bytes) => Promise.resolve(sha256(bytes)),
  hashText: sha256OfText,
};

/** Chance that gives the same each time. */
export const repeatable = (seed: number) => (count: number) =>
  Uint8Array.from({ length: count }, (_, place) => (seed * 37 + place * 11) % 240);

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
