import { errorCodes, type Call, type CallName, type Mailbox, type Outcome } from "../host/call.ts";
import { type HtmlTools, type MessageItem } from "../mail/message-item.ts";
import type { ClientBehaviour } from "./client-behaviour.ts";
import { atInterim, uploaded } from "./interim-ids.ts";
import { wordDocument, wordText } from "./word-html.ts";

/** A call under way at a client that behaves so. */
interface Running {
  readonly call: Call;
  readonly behaviour: ClientBehaviour;
  /** As it was before the call. */
  readonly before: Mailbox;
  readonly tools: HtmlTools;
}

type Change = (outcome: Outcome, running: Running) => Outcome;

/** Runs a call as a client does: as documented, but for its differences. */
export function runAs(
  behaviour: ClientBehaviour,
  call: Call,
  before: Mailbox,
  tools: HtmlTools,
): Outcome {
  const running: Running = { call, behaviour, before, tools };
  const refusal = refuseFirstPropertySave(running);
  if (refusal !== null) return refusal;
  const outcome = call.run(before, tools);
  return changes.reduce((changed, change) => change(changed, running), outcome);
}

function refuseFirstPropertySave({ call, behaviour, before }: Running): Outcome | null {
  const { saves, propertySaveFailed = false } = before.item;
  return behaviour.firstPropertySave === "fails" &&
    call.name === "customProperties.saveAsync" &&
    saves === 0 &&
    !propertySaveFailed
    ? {
        mailbox: { ...before, item: { ...before.item, propertySaveFailed: true } },
        answer: { ok: false, errorCode: errorCodes.general },
      }
    : null;
}

const succeedWithoutSessionKey: Change = (outcome, { call, behaviour }) => {
  const { answer } = outcome;
  if (
    behaviour.absentSessionKey === "code-9050" ||
    call.name !== "sessionData.getAsync" ||
    answer.ok ||
    answer.errorCode !== errorCodes.keyNotFound
  )
    return outcome;
  return {
    ...outcome,
    answer:
      behaviour.absentSessionKey === "null"
        ? { ok: true, value: null }
        : { ok: true, withoutValue: true },
  };
};

const giveInterimIds: Change = (outcome, { call, behaviour }) => {
  if (behaviour.attachmentId === "stays" || !outcome.answer.ok) return outcome;
  switch (call.name) {
    case "addFileAttachmentFromBase64Async":
      return atInterim(outcome);
    case "getAttachmentsAsync":
    case "saveAsync":
      return changeItem(outcome, uploaded);
    default:
      return outcome;
  }
};

const bodyWrites: readonly CallName[] = [
  "body.setAsync",
  "body.prependAsync",
  "body.setSignatureAsync",
];

const giveFormerBodyOnce: Change = (outcome, { call, behaviour, before, tools }) => {
  if (behaviour.bodyAfterWriting === "new" || !outcome.answer.ok) return outcome;
  if (bodyWrites.includes(call.name))
    return changeItem(outcome, (item) => ({ ...item, formerBody: before.item.body }));
  const { formerBody = null } = before.item;
  if (call.name !== "body.getAsync" || formerBody === null) return outcome;
  const former = { ...before, item: { ...before.item, body: formerBody } };
  const { answer } = call.run(former, tools);
  return changeItem({ ...outcome, answer }, (item) => ({ ...item, formerBody: null }));
};

const sayNewMail: Change = (outcome, { call, behaviour }) =>
  behaviour.composeType === "always-new-mail" && call.name === "getComposeTypeAsync"
    ? changeValue(outcome, (value) => ({ ...(value as object), composeType: "newMail" }))
    : outcome;

interface TravellingRecipient {
  readonly address: string;
  readonly recipientType: number;
}

const changeRecipients: Change = (outcome, { call, behaviour, before }) => {
  if (!/^(?:to|cc|bcc)\.getAsync$/.test(call.name)) return outcome;
  const domain = domainOf(before.user.address);
  return changeValue(outcome, (people) =>
    (people as readonly TravellingRecipient[]).map((person) => ({
      ...person,
      address:
        domainOf(person.address) === domain
          ? ownAddress(person.address, behaviour.ownAddresses)
          : person.address,
      recipientType: behaviour.recipientType === "always-list" ? 1 : person.recipientType,
    })),
  );
};

const writeAsWord: Change = (outcome, { call, behaviour }) =>
  behaviour.html === "word" && call.name === "body.getAsync"
    ? changeValue(outcome, (text) =>
        String(text).startsWith("<html") ? wordDocument(String(text)) : wordText(String(text)),
      )
    : outcome;

const changes: readonly Change[] = [
  succeedWithoutSessionKey,
  giveInterimIds,
  giveFormerBodyOnce,
  sayNewMail,
  changeRecipients,
  writeAsWord,
];

function changeItem(outcome: Outcome, change: (item: MessageItem) => MessageItem): Outcome {
  const { mailbox } = outcome;
  return { ...outcome, mailbox: { ...mailbox, item: change(mailbox.item) } };
}

function changeValue(outcome: Outcome, change: (value: unknown) => unknown): Outcome {
  const { answer } = outcome;
  return answer.ok && !("withoutValue" in answer)
    ? { ...outcome, answer: { ok: true, value: change(answer.value) } }
    : outcome;
}

const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf("@") + 1).toLowerCase();

function ownAddress(address: string, kind: ClientBehaviour["ownAddresses"]): string {
  switch (kind) {
    case "smtp":
      return address;
    case "empty":
      return "";
    case "x500":
      return `/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=oefen-${address.replace(/@.*$/, "")}`;
  }
}
