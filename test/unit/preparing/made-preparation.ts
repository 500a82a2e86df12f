import { createHash } from "node:crypto";
import { sha256OfText } from "../../../src/core/base/sha256.ts";
import { chooseProtocol } from "../../../src/core/protocol/choice.ts";
import { parseClientData } from "../../../src/core/client/client-data.ts";
import { emptyClientDraft } from "../../../src/core/client/client-problem.ts";
import { giveConsent } from "../../../src/core/client/consent.ts";
import { parseDay, type IsoDay } from "../../../src/core/base/day.ts";
import { doubtKey, type DoubtAnswers } from "../../../src/core/protocol/settled-doubts.ts";
import { INFORMATION_TOPICS } from "../../../src/core/protocol/information.ts";
import { generatePassword } from "../../../src/core/password/password.ts";
import { plainReferral } from "../../../src/core/mail/occasion.ts";
import { findPlaces } from "../../../src/core/protocol/places.ts";
import { makeReference } from "../../../src/core/mail/reference.ts";
import { unknownReferrer } from "../../../src/core/mail/referrer.ts";
import { makeReferral, type CoveredChoice } from "../../../src/core/mail/referral.ts";
import { ok, type Result } from "../../../src/core/base/result.ts";
import type { AttachmentMaker } from "../../../src/preparing/make-attachment.ts";
import type { ReferralPreparation } from "../../../src/core/mail/preparation.ts";
import { parseTelephone } from "../../../src/core/client/telephone.ts";
import { realRegistry } from "../../registry/load.ts";

/** The day on which every made referral is prepared. */
export const today = madeDay("2026-11-21");

export function madeDay(text: string): IsoDay {
  const day = parseDay(text);
  if (day === null) throw new Error(`No day ${text}`);
  return day;
}

/** The protocol for a place in the real registry. Throws when there is none. */
export function coveredChoice(query = "9120 Melsele"): CoveredChoice {
  const registry = realRegistry();
  const [place] = findPlaces(query, registry.places);
  if (place === undefined) throw new Error(`No place ${query}`);
  const teams = registry.protocols.map(({ team }) => team.value);
  const choice = chooseProtocol({ place, registry, teams, on: today });
  if (choice.kind !== "covered") throw new Error(`${query} is not covered`);
  return choice;
}

/** Every doubt of a choice answered with yes, on a day. */
export function allYes(
  { doubts }: Pick<CoveredChoice, "doubts">,
  on: IsoDay = today,
): DoubtAnswers {
  return {
    answers: Object.fromEntries(doubts.map((doubt) => [doubtKey(doubt), "yes" as const])),
    by: "An, onthaal",
    on: { kind: "today", day: on },
  };
}

/** A preparation with a made-up client. Reference and password depend on `seed`. */
export function madePreparation(seed = 1, query = "9120 Melsele"): ReferralPreparation {
  const choice = coveredChoice(query);
  const consent = value(
    giveConsent({
      protocol: choice.protocol.id,
      told: new Set(INFORMATION_TOPICS),
      freeAndExplicit: true,
      way: "oral",
      givenOn: today,
      appliesFrom: choice.protocol.appliesFrom.value,
      stillHolds: false,
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
      settled: choice.doubts.map((doubt) => ({ doubt, by: "An, onthaal", on: today })),
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
    referrer: unknownReferrer,
    reference: makeReference(random),
    password: generatePassword(random),
  };
}

/** Makes an attachment of a few bytes that contain the reference, with a real hash. */
export const smallAttachments: AttachmentMaker = {
  buildAttachment: ({ reference }) => {
    const bytes = new TextEncoder().encode(`bijlage ${reference}`);
    const name = `doorverwijzing-${reference}.zip`;
    return Promise.resolve(ok({ name, bytes, sha256: sha256(bytes) }));
  },
  sha256Hex: (bytes) => Promise.resolve(sha256(bytes)),
  hashText: sha256OfText,
};

/** Repeatable random bytes. */
export const repeatable = (seed: number) => (count: number) =>
  Uint8Array.from({ length: count }, (_, place) => (seed * 37 + place * 11) % 240);

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
