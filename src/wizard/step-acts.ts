import { writtenDay } from "../core/base/day-draft.ts";
import type { IsoDay } from "../core/base/day.ts";
import { ok } from "../core/base/result.ts";
import {
  clientFields,
  normaliseClientDraft,
  parseClientData,
  type ClientDraft,
  type ClientProblem,
  type TelephoneParser,
} from "../core/client/client-data.ts";
import { giveConsent } from "../core/client/consent.ts";
import type { Preparation } from "../core/mail/preparation.ts";
import { makeReference } from "../core/mail/reference.ts";
import { parseReferrer } from "../core/mail/referrer.ts";
import { makeReferral, type CoveredChoice } from "../core/mail/referral.ts";
import { generatePassword, parseAgreedPassword } from "../core/password/password.ts";
import { protocolPeriod } from "../core/protocol/protocol.ts";
import type { Registry } from "../core/protocol/registry.ts";
import { settleDoubts } from "../core/protocol/settled-doubts.ts";
import { mailActs } from "./mail-acts.ts";
import type { Drafts } from "./state.ts";
import { stoppedActs } from "./stopped-acts.ts";
import { stateAt, type Wizard } from "./wizard.ts";

/** What the user can do from the second step on. */
export type StepActs = ReturnType<typeof stepActs>;

export function stepActs(wizard: Wizard) {
  const { tools, dispatch, complain } = wizard;
  const mail = mailActs(wizard, () => startPreparation(wizard));
  return {
    confirmInforming: (): void => {
      const state = stateAt(wizard, "informing");
      if (state === undefined) return;
      const consent = askConsent(state.choice, state.drafts, tools.today());
      const untold = consent.ok
        ? []
        : consent.error.missing.filter(({ kind }) => kind === "not-told");
      if (untold.length > 0) return complain({ kind: "consent-incomplete", missing: untold });
      dispatch({ type: "informing-confirmed" });
    },

    confirmConsent: (): void => {
      const state = stateAt(wizard, "consent");
      if (state === undefined) return;
      const consent = askConsent(state.choice, state.drafts, tools.today());
      if (!consent.ok) return complain(consent.error);
      dispatch({ type: "consent-given", consent: consent.value });
    },
    refuseConsent: () => dispatch({ type: "consent-refused" }),

    confirmClient: () => confirmClient(wizard),

    ...mail,
    ...stoppedActs(wizard, mail.undo),
  };
}

async function confirmClient(wizard: Wizard): Promise<void> {
  const { tools, dispatch, complain } = wizard;
  let parseTelephone: TelephoneParser;
  let findUnprintable: (text: string) => string | undefined;
  try {
    parseTelephone = await tools.loadTelephoneParser();
    findUnprintable = await tools.loadGlyphCheck();
  } catch {
    complain({ kind: "code-missing" });
    return;
  }
  const state = stateAt(wizard, "client");
  if (state === undefined) return;
  const client = parseClientData(state.drafts.client, {
    territory: territoryOf(state.choice, tools.registry),
    parseTelephone,
  });
  if (!client.ok) {
    complain(client.error);
    return;
  }
  const problems = unprintable(state.drafts.client, findUnprintable);
  if (problems.length > 0) complain({ kind: "client-data-refused", problems });
  else dispatch({ type: "client-accepted", client: client.value });
}

/** The fields with a character that the sheet cannot print, before anything is prepared. */
function unprintable(
  draft: ClientDraft,
  findUnprintable: (text: string) => string | undefined,
): readonly ClientProblem[] {
  const fields = normaliseClientDraft(draft);
  return clientFields.flatMap((field) => {
    const character = findUnprintable(fields[field]);
    return character === undefined ? [] : [{ kind: "no-glyph", field, character } as const];
  });
}

/** What to prepare; null when something is missing, with the problem in the state. */
function startPreparation(wizard: Wizard): Preparation | null {
  const { tools, complain } = wizard;
  const state = stateAt(wizard, "review");
  if (state === undefined) return null;
  const { choice, consent, client, drafts, teams } = state;
  const settled = settleDoubts(choice.doubts, drafts.doubts, tools.today());
  if (!settled.ok) {
    complain(settled.error);
    return null;
  }
  const made = makeReferral({
    choice,
    settled: settled.value,
    consent,
    client,
    registry: tools.registry,
    teams,
    today: tools.today(),
  });
  if (!made.ok) {
    complain(made.error);
    return null;
  }
  const password =
    drafts.password.kind === "generated"
      ? ok(generatePassword(tools.random))
      : parseAgreedPassword(drafts.password.text, client);
  if (!password.ok) {
    complain(password.error);
    return null;
  }
  const referrer = parseReferrer(drafts.referrer, tools.sender()?.name ?? null);
  if (!referrer.ok) {
    complain(referrer.error);
    return null;
  }
  return {
    kind: "referral",
    errand: state.errand,
    referral: made.value,
    referrer: referrer.value,
    reference: makeReference(tools.random),
    password: password.value,
  };
}

function askConsent(choice: CoveredChoice, drafts: Drafts, today: IsoDay) {
  const { freeAndExplicit, way, stillHolds } = drafts;
  return giveConsent({
    protocol: choice.protocol.id,
    told: new Set(drafts.told),
    freeAndExplicit,
    way,
    givenOn: writtenDay(drafts.givenOn),
    appliesFrom: protocolPeriod(choice.protocol).appliesFrom,
    stillHolds,
    today,
  });
}

/** The places for which this protocol names the same mailboxes as for the chosen place. */
function territoryOf({ protocol, mailboxes }: CoveredChoice, registry: Registry) {
  const postcodes = protocol.territory.value.filter((postcode) => {
    const own = protocol.mailboxes
      .filter((box) => box.postcodes === "all" || box.postcodes.includes(postcode))
      .map((box) => box.address.value);
    return own.length === mailboxes.length && own.every((one) => mailboxes.includes(one));
  });
  return registry.places.filter((place) => postcodes.includes(place.postcode));
}
