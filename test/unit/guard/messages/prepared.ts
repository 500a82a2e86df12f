import { hash } from "node:crypto";
import {
  parseClientData,
  type ClientData,
  type ClientDraft,
} from "../../../../src/core/client/client-data.ts";
import { parseDay, type IsoDay } from "../../../../src/core/base/day.ts";
import type { ClientPart, FindingKind, Where } from "../../../../src/guard/finding.ts";
import { makeFingerprints } from "../../../../src/guard/recognise/fingerprint.ts";
import type { GuardProtocol } from "../../../../src/guard/guard-protocols.ts";
import { mailHtml, mailText } from "../../../../src/core/mail/message.ts";
import { protocolPeriod } from "../../../../src/core/protocol/protocol.ts";
import { archiveName } from "../../../../src/core/mail/our-marks.ts";
import { parseReference } from "../../../../src/core/mail/reference.ts";
import type { ReferralSeal } from "./referral-seal.ts";
import type {
  Read,
  SentAttachment,
  SentMessage,
  SentRecipient,
} from "../../../../src/guard/facts/sent-message.ts";
import type { Person } from "../../../../src/core/base/person.ts";
import { signatureIn } from "../../../../src/preparing/signature.ts";
import { parseTelephone } from "../../../../src/core/client/telephone.ts";
import { realRegistry } from "../../../registry/load.ts";

/*
 * A message at Send exactly as the pane prepared it. Each row of the tables in this folder changes
 * one thing.
 */

export const today = isoDay("2026-11-24");

export const sha256 = (text: string): string => hash("sha256", text, "hex");

export const read = <T>(value: T): Read<T> => value;
export const unread = null;

export function isoDay(text: string): IsoDay {
  const day = parseDay(text);
  if (day === null) throw new Error(`No day ${text}`);
  return day;
}

/** The real registry as compiled for the guard: Beveren has two mailboxes, Mesen one. */
export const realProtocols: readonly GuardProtocol[] = realRegistry().protocols.map((protocol) => {
  const { appliesFrom, appliesUntil } = protocolPeriod(protocol);
  return {
    id: protocol.id,
    from: appliesFrom,
    until: appliesUntil,
    holds: [],
    mailboxes: protocol.mailboxes.map(({ address }) => address.value),
  };
});

const sender: Person = { name: "Inge Claes", address: "inge.claes@opgroeien.be" };

const signature = [
  "Met vriendelijke groeten",
  "Inge Claes",
  "Lokaal team Kind en Gezin Noord-Oost Waasland",
  "Hallepoortlaan 27 bus 4, 1060 Brussel",
  "T 03 780 12 34 | M +32 (0)479 98 76 54",
  "inge.claes@opgroeien.be | www.opgroeien.be",
];

const draft: ClientDraft = {
  firstName: "Élodie",
  name: "Van den Berghe",
  street: "Sint-Jansstraat",
  number: "12A",
  box: "3",
  postcode: "9120",
  place: "Melsele",
  telephone: "0470 12 34 56",
  email: "elodie.vdb@voorbeeld.be",
};

/** A client with every field. Throws if the pane would refuse it. */
export function madeClient(changes: Partial<ClientDraft> = {}): ClientData {
  const territory = realRegistry().places.filter(({ postcode }) => postcode === "9120");
  const parsed = parseClientData({ ...draft, ...changes }, { territory, parseTelephone });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** What a row may change. In an unchanged mail both bodies hold the same words. */
export interface Mail {
  readonly seal: ReferralSeal;
  readonly from: "window" | "draft";
  readonly to: Read<readonly SentRecipient[]>;
  readonly cc: Read<readonly SentRecipient[]>;
  readonly bcc: Read<readonly SentRecipient[]>;
  readonly subject: Read<string>;
  readonly text: Read<string>;
  readonly html: Read<string>;
  readonly attachments: Read<readonly SentAttachment[]>;
  readonly on: IsoDay;
  readonly sender: Person | null;
  /** The address from which it is sent. */
  readonly sentFrom: Read<string>;
  readonly protocols: readonly GuardProtocol[];
}

export interface Made {
  readonly client?: Partial<ClientDraft>;
  readonly password?: string;
  readonly sender?: Person | null;
  readonly protocol?: string;
  /** What the mail held before it was prepared. */
  readonly signature?: readonly string[];
}

export const recipient = (address: string, name = address, isList = false): SentRecipient => ({
  address,
  name,
  isList,
});

export const generated = "k7mf-2xqa-9wtd-hrv4";
export const reference = parseReference("KG-7F3K-2M99") ?? refused();

export function prepared(made: Made = {}): Mail {
  const protocol = realRegistry().protocols.find(({ id }) => id === (made.protocol ?? "beveren"));
  if (protocol === undefined) throw new Error("No such protocol");
  const mail = mailText(protocol, reference);
  const recipients = protocol.mailboxes.map(({ address }) => address.value);
  const name = archiveName(reference);
  const bytes = sha256("the encrypted bytes");
  const lines = made.signature ?? signature;
  const by = made.sender === undefined ? sender : made.sender;
  const fingerprints = makeFingerprints({
    client: madeClient(made.client),
    password: made.password ?? generated,
    ownText: [mail.subject, ...mail.paragraphs].join("\n"),
    signature: by === null ? "" : signatureIn(lines.join("\r\n"), by),
    salt: "00112233445566778899aabbccddeeff",
    hash: sha256,
  });
  return {
    seal: {
      version: 6,
      state: "prepared",
      kind: "referral",
      protocol: protocol.id,
      reference,
      follows: null,
      preparedOn: today,
      recipients,
      copies: [],
      attachment: { name, sha256: bytes },
      passwordHandedOver: true,
      sender: by?.address ?? null,
      fingerprints,
    },
    from: "window",
    to: read(recipients.map((address) => recipient(address))),
    cc: read([]),
    bcc: read([]),
    subject: read(mail.subject),
    text: read([...mail.paragraphs, "", ...lines].join("\r\n")),
    html: read(
      `<html><body>${mailHtml(mail)}<div id="Signature">${lines
        .map((line) => `<p class=MsoNormal>${line}<o:p></o:p></p>`)
        .join("\r\n")}</div></body></html>`,
    ),
    attachments: read([{ name, kind: "file", inline: false, sha256: read(bytes) }]),
    on: today,
    sender: by,
    sentFrom: read(by?.address ?? ""),
    protocols: realProtocols,
  };
}

export function sealed(mail: Mail): SentMessage {
  const { seal, from, sentFrom, to, cc, bcc, subject, text, html, attachments } = mail;
  return {
    kind: "sealed",
    seal,
    from,
    sender: sentFrom,
    recipients: { to, cc, bcc },
    words: { subject, text, html },
    attachments,
  };
}

export type Change = (mail: Mail) => Mail;

const after = <T extends string>(part: Read<T>, words: string): Read<string> =>
  part === null ? null : `${part}${words}`;

/** A line typed in the body, in both HTML and plain text. */
export const typed =
  (line: string): Change =>
  (mail) => ({
    ...mail,
    text: after(mail.text, `\r\n${line}`),
    html: after(mail.html, `<div>${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</div>`),
  });

export const inSubject =
  (words: string): Change =>
  (mail) => ({ ...mail, subject: after(mail.subject, ` ${words}`) });

export const inTextOnly =
  (words: string): Change =>
  (mail) => ({ ...mail, text: after(mail.text, `\r\n${words}`) });

/** HTML that does not show in the plain text. */
export const inHtmlOnly =
  (html: string): Change =>
  (mail) => ({ ...mail, html: after(mail.html, html) });

export type Expected =
  | { readonly kind: "passes" }
  | {
      readonly kind: "stops";
      readonly soft: boolean;
      /** In the order of the alert. */
      readonly findings: readonly FindingKind[];
      readonly what?: readonly ClientPart[];
      readonly where?: readonly Where[];
    };

export interface Row extends Made {
  readonly row: string;
  readonly change: Change;
  readonly gives: Expected;
}

export const passes: Expected = { kind: "passes" };

export const stops = (...findings: readonly FindingKind[]): Expected => ({
  kind: "stops",
  soft: false,
  findings,
});

export const asks = (...findings: readonly FindingKind[]): Expected => ({
  kind: "stops",
  soft: true,
  findings,
});

/** The mail is stopped for these parts of the client data. */
export const tells = (what: readonly ClientPart[], where: Where = "text"): Expected => ({
  kind: "stops",
  soft: false,
  findings: ["client-in-text"],
  what,
  where: [where],
});

export const row = (what: string, change: Change, gives: Expected, made: Made = {}): Row => ({
  row: what,
  change,
  gives,
  ...made,
});

function refused(): never {
  throw new Error("The reference of the tables does not pass its own check");
}
