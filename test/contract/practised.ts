import type { CallName } from "../../practice/host/call.ts";

const base64 = Buffer.from("inhoud van een bijlage").toString("base64");

/** A call as an add-in makes it, and what it answers on the mail that `prepared` describes. */
interface Practised {
  readonly call: CallName;
  readonly args?: readonly unknown[];
  readonly answers?: unknown;
}

const someone = { emailAddress: "an@voorbeeld.example", displayName: "An" };
const html = { coercionType: "html" };
const notice = { type: "progressIndicator", message: "Even geduld" };

/** In an order in which each can succeed after the ones before it. */
export const practised: readonly Practised[] = [
  ...(["to", "cc", "bcc"] as const).flatMap((field): readonly Practised[] => [
    { call: `${field}.setAsync`, args: [[someone]] },
    { call: `${field}.addAsync`, args: [["bo@voorbeeld.example"]] },
    {
      call: `${field}.getAsync`,
      answers: [
        expect.objectContaining(someone),
        expect.objectContaining({ emailAddress: "bo@voorbeeld.example" }),
      ],
    },
  ]),
  { call: "subject.setAsync", args: ["Onderwerp"] },
  { call: "subject.getAsync", answers: "Onderwerp" },
  { call: "body.getTypeAsync", answers: "html" },
  { call: "body.setAsync", args: ["<p>tekst</p>", html] },
  { call: "body.prependAsync", args: ["<p>vooraan</p>", html] },
  { call: "body.setSignatureAsync", args: ["<p>groet</p>", html] },
  { call: "body.getAsync", args: ["text"], answers: "vooraan\ntekst\ngroet" },
  {
    call: "addFileAttachmentFromBase64Async",
    args: [base64, "a.zip"],
    answers: "oefenbijlage-1",
  },
  {
    call: "getAttachmentsAsync",
    answers: [
      expect.objectContaining({
        id: "oefenbijlage-1",
        name: "a.zip",
        attachmentType: "file",
        isInline: false,
      }),
    ],
  },
  {
    call: "getAttachmentContentAsync",
    args: ["oefenbijlage-1"],
    answers: { content: base64, format: "base64" },
  },
  { call: "removeAttachmentAsync", args: ["oefenbijlage-1"] },
  { call: "saveAsync", answers: expect.any(String) },
  { call: "getItemIdAsync", answers: expect.any(String) },
  { call: "getComposeTypeAsync", answers: { composeType: "newMail", coercionType: "html" } },
  {
    call: "from.getAsync",
    answers: { emailAddress: "lies.peeters@kindengezin.example", displayName: "Lies Peeters" },
  },
  { call: "getInitializationContextAsync", answers: "" },
  { call: "isClientSignatureEnabledAsync", answers: true },
  { call: "disableClientSignatureAsync" },
  { call: "customProperties.saveAsync", args: ["sleutel", "waarde"] },
  { call: "loadCustomPropertiesAsync", args: ["sleutel"], answers: "waarde" },
  { call: "notificationMessages.addAsync", args: ["een", notice] },
  { call: "notificationMessages.replaceAsync", args: ["een", notice] },
  { call: "notificationMessages.getAllAsync", answers: [expect.objectContaining({ key: "een" })] },
  { call: "notificationMessages.removeAsync", args: ["een"] },
  { call: "sessionData.setAsync", args: ["zegel", "klaar"] },
  { call: "sessionData.getAsync", args: ["zegel"], answers: "klaar" },
  { call: "sessionData.getAllAsync", answers: { zegel: "klaar" } },
  { call: "sessionData.removeAsync", args: ["zegel"] },
  { call: "sessionData.clearAsync" },
  { call: "roamingSettings.saveAsync", args: ["teams", ["Ieper"]] },
];

export const writes = practised.filter(({ call }) =>
  /\.(set|add|save|prepend)|^(add|remove|save)/.test(call),
);
