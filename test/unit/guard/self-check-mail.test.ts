import { findingText } from "../../../src/guard/finding-wording.nl.ts";
import { selfCheckKey, selfCheckSubject } from "../../../src/guard/self-check-mail.ts";
import { faultKinds, type OfficeOptions } from "./made-office.ts";
import { pressSend } from "./press-send.ts";
import {
  generatedPassword,
  mailboxes,
  ordinaryMail,
  person,
  sealedMail,
  type SentMail,
} from "./sent-mail.ts";

const user = person("lies.peeters@kindengezin.example");
const trial: SentMail = {
  ...ordinaryMail,
  to: [user],
  subject: selfCheckSubject,
  session: { [selfCheckKey]: "1" },
};

const stopped = [
  {
    allowEvent: false,
    errorMessage: findingText({ kind: "self-check" }),
    commandId: "compose.open-pane",
    cancelLabel: "Open het paneel",
    contextData: '{"version":1,"stopped":["self-check"]}',
  },
];
const allowed = [{ allowEvent: true }];
const outcome = async (mail: SentMail, options: OfficeOptions = {}) =>
  (await pressSend(mail, options)).completions;

describe("the mail of the self-check", () => {
  it("stays, with its own sentence", async () => {
    expect(await outcome(trial)).toEqual(stopped);
    expect(findingText({ kind: "self-check" })).toMatch(
      /^Dit is de proef .* De controle bij het verzenden werkt in deze Outlook\.$/,
    );
  });

  it.each<[string, Partial<SentMail>]>([
    ["only its subject marks it", { session: {} }],
    ["only its session data mark it", { subject: "Iets anders" }],
    ["its subject has spaces around it", { session: {}, subject: ` ${selfCheckSubject} ` }],
    ["it has its mark and goes to somebody else", { to: [person("an@voorbeeld.example")] }],
    [
      "the user's address is in capitals",
      { session: {}, to: [person(user.emailAddress.toUpperCase())] },
    ],
    [
      "Outlook gives no address of the user",
      { session: {}, to: [person("/o=ExchangeLabs/cn=Lies")] },
    ],
    [
      "it takes a password to a protocol's mailbox",
      { to: mailboxes.slice(0, 1).map(person), text: generatedPassword },
    ],
  ])("stays when %s", async (_when, change) => {
    expect(await outcome({ ...trial, ...change })).toEqual(stopped);
  });

  const calls = [
    `sessionData.getAsync ${selfCheckKey}`,
    "loadCustomPropertiesAsync",
    "to.getAsync",
    "cc.getAsync",
    "bcc.getAsync",
    "subject.getAsync",
  ];
  it.each(calls.flatMap((call) => faultKinds.map((kind) => ({ call, kind }))))(
    "stays when $call $kind",
    async ({ call, kind }) => {
      expect(await outcome(trial, { faults: { [call]: kind } })).toEqual(stopped);
    },
  );

  it.each(faultKinds)("stays when all session data %s", async (kind) => {
    const calls = Object.keys({ ...trial.session, "doorverwijzing-ocmw.seal": "" });
    const faults = Object.fromEntries(calls.map((key) => [`sessionData.getAsync ${key}`, kind]));
    expect(await outcome(trial, { faults })).toEqual(stopped);
  });

  it("stays where Outlook does not name the user", async () => {
    const [completion] = await outcome({ ...trial, session: {} }, { throwing: ["userProfile"] });
    expect(completion).toEqual(stopped[0]);
  });
});

describe("every other mail", () => {
  it("goes to somebody else with that subject when it is not marked", async () => {
    expect(await outcome({ ...ordinaryMail, subject: selfCheckSubject })).toEqual(allowed);
  });

  it("is checked for a mark only when it has the subject or goes to the user alone", async () => {
    const { calls } = await pressSend(ordinaryMail);
    expect(calls).not.toContain(`sessionData.getAsync ${selfCheckKey}`);
  });

  it.each<[string, Partial<SentMail>]>([
    ["to the user alone", { to: [user] }],
    [
      "to the user and others, with that subject",
      { to: [user, ...ordinaryMail.to], subject: selfCheckSubject },
    ],
    [
      "to the user with a copy, with that subject",
      { to: [user], cc: ordinaryMail.to, subject: selfCheckSubject },
    ],
    ["that answers the trial", { to: [user], subject: `RE: ${selfCheckSubject}` }],
  ])("goes %s", async (_which, change) => {
    expect(await outcome({ ...ordinaryMail, ...change })).toEqual(allowed);
  });

  it("keeps its own rules when the pane prepared it, even with the self-check's mark", async () => {
    const mail = sealedMail();
    const marked = { ...mail, session: { ...mail.session, [selfCheckKey]: "1" } };
    expect(await outcome(marked)).toEqual(allowed);
    const [completion] = await outcome({ ...marked, cc: [user] });
    expect(completion?.contextData).toBe('{"version":1,"stopped":["copied-in"]}');
  });
});
