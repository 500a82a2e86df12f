import { getRandomValues } from "node:crypto";
import { generatePassword } from "../../../../src/core/password/password.ts";
import { judge } from "../../../../src/guard/verdict.ts";
import { asMany } from "../../../examples.ts";
import {
  inSubject,
  prepared,
  read,
  realProtocols,
  recipient,
  sealed,
  sha256,
  today,
  typed,
  type Change,
} from "../../guard/messages/prepared.ts";

/* Why no fingerprint of a generated password is kept: its shape tells it. */

const passwords = Array.from({ length: asMany(1000) }, () =>
  generatePassword((count) => getRandomValues(new Uint8Array(count))),
);
const tools = { protocols: realProtocols, hash: sha256 };
/** A draft that was opened again: there is no fingerprint by which anything else could be found. */
const draft = ((mail) => ({
  ...mail,
  from: "draft" as const,
  seal: { ...mail.seal, fingerprints: null },
}))(prepared());

const kindsIn = (change: Change): readonly string[] => {
  const mail = change(draft);
  const verdict = judge(sealed(mail), mail, tools);
  return verdict.kind === "stop" ? verdict.findings.map(({ kind }) => kind) : [];
};

/** Those that the guard lets go, which must be none. */
const missedAs = (write: (password: string) => Change): readonly string[] =>
  passwords.filter((password) => !kindsIn(write(password)).includes("password-in-text"));

describe("every generated password", () => {
  it.each<[string, (password: string) => string]>([
    ["with its hyphens", (password) => password],
    ["without its hyphens", (password) => password.replace(/-/g, "")],
    ["with spaces", (password) => password.replace(/-/g, " ")],
    ["with dashes", (password) => password.replace(/-/g, " – ")],
    ["letter by letter", (password) => Array.from(password.replace(/-/g, "")).join(" ")],
    ["in capitals with full stops", (password) => password.toUpperCase().replace(/-/g, ".")],
  ])("is found in a prepared mail %s", (_how, write) => {
    const sentence = (password: string) => `Code: ${write(password)}, groeten`;
    expect(missedAs((password) => typed(sentence(password)))).toEqual([]);
    expect(missedAs((password) => inSubject(write(password)))).toEqual([]);
  });

  it.each<[string, (password: string) => string]>([
    ["as it is", (password) => password],
    ["in capitals", (password) => password.toUpperCase()],
  ])("is found %s in the next mail to a mailbox", (_how, write) => {
    const missed = passwords.filter((password) => {
      const verdict = judge(
        {
          kind: "unsealed",
          recipients: { to: read([recipient("ocmw@mesen.be")]), cc: read([]), bcc: read([]) },
          subject: read("Vraag"),
          attachments: read([]),
          body: { text: read(`Code: ${write(password)}.`), html: read("") },
        },
        { on: today, sender: null },
        tools,
      );
      return verdict.kind !== "stop" || !verdict.soft;
    });
    expect(missed).toEqual([]);
  });
});
