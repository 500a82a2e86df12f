import fc from "fast-check";
import type { ClientData } from "../../../../src/core/client/client-data.ts";
import { makeFingerprints } from "../../../../src/guard/recognise/fingerprint.ts";
import { readHtml } from "../../../../src/guard/recognise/html-text.ts";
import { generatePassword } from "../../../../src/core/password/password.ts";
import { holdsGeneratedPassword } from "../../../../src/core/password/password-in-text.ts";
import { createRecogniser } from "../../../../src/guard/recognise/recognise.ts";
import {
  characters,
  markups,
  spellings,
  type Disguise,
  type Secret,
} from "../messages/disguises.ts";
import { agreedPasswords, clientChanges } from "../messages/made-clients.ts";
import { generated, madeClient, sha256 } from "../messages/prepared.ts";
import { asMany } from "../../../examples.ts";

const words = "Dit is de gewone tekst van een mail die over niets in het bijzonder gaat.";

/** Whether the guard finds the secret in the texts, or in the words or links of their HTML. */
function finds(secret: Secret, client: ClientData, password: string, texts: readonly string[]) {
  const prints = makeFingerprints({
    client,
    password,
    ownText: "",
    signature: "",
    salt: "00112233445566778899aabbccddeeff",
    hash: sha256,
  });
  const recognise = createRecogniser(prints, [], sha256);
  return texts.some((text) => {
    if (secret === "generated") return holdsGeneratedPassword(text);
    const { parts, password: isPassword } = recognise(text);
    return secret === "agreed" ? isPassword : parts.includes(secret);
  });
}

function secretText(secret: Secret, client: ClientData, password: string): string {
  switch (secret) {
    case "name":
      return client.firstName === null ? client.name : `${client.firstName} ${client.name}`;
    case "telephone":
      return client.telephone ?? "";
    case "email":
      return client.email ?? "";
    case "address":
      return `${client.address?.street ?? ""} ${client.address?.number.replace(/ /g, "") ?? ""}`;
    case "generated":
    case "agreed":
      return password;
  }
}

const around = (text: string): string => `${words}\r\n${text}\r\n${words}`;

function expectFound(
  secret: Secret,
  client: ClientData,
  password: string,
  worn: readonly Disguise[],
  markup: Disguise | null,
): void {
  let text = secretText(secret, client, password);
  for (const one of worn) text = one.write(text, client.firstName);
  let texts = [around(text)];
  if (markup !== null) {
    const seen = readHtml(`<p>${words}</p>${markup.write(text, client.firstName)}<p>${words}</p>`);
    texts = [seen.text, seen.links];
  }
  if (!finds(secret, client, password, texts))
    throw new Error(
      `${secret}, ${[...worn, ...(markup ? [markup] : [])].map(({ name }) => name).join(" + ")}: ${JSON.stringify(texts[0])}`,
    );
}

const secrets: readonly Secret[] = ["name", "telephone", "email", "address", "generated", "agreed"];

const of = (list: readonly Disguise[], secret: Secret): readonly Disguise[] =>
  list.filter((one) => one.of.includes(secret));

const agreed = "Paard batterij nietje koe 77";

describe.each(secrets)("%s", (secret) => {
  const password = secret === "agreed" ? agreed : generated;
  const spelt = of(spellings, secret);
  const written = of(characters, secret);

  it.each(spelt)("is found when spelt $name, in any characters", (spelling) => {
    for (const one of written) expectFound(secret, madeClient(), password, [spelling, one], null);
  });

  it.each(of(markups, secret))("is found in HTML as $name, however spelt or written", (markup) => {
    for (const one of [...spelt, ...written])
      expectFound(secret, madeClient(), password, [one], markup);
  });

  it("is found for any client under two combined disguises", () => {
    const passwords =
      secret === "agreed"
        ? agreedPasswords
        : fc
            .uint8Array({ minLength: 400, maxLength: 400 })
            .filter((bytes) => bytes.some((byte) => byte > 0))
            .map(generatedFrom);
    fc.assert(
      fc.property(
        clientChanges,
        passwords,
        fc.constantFrom(...spelt),
        fc.constantFrom(...written),
        fc.constantFrom(null, ...of(markups, secret)),
        (changes, made, spelling, one, markup) => {
          const client = madeClient(changes);
          expectFound(secret, client, made, [spelling, one], null);
          expectFound(secret, client, made, [spelling], markup);
          expectFound(secret, client, made, [one], markup);
        },
      ),
      { numRuns: asMany(400) },
    );
  });
});

/** Generates a password from these bytes, repeated. */
function generatedFrom(bytes: Uint8Array): string {
  let place = 0;
  return generatePassword((count) =>
    Uint8Array.from({ length: count }, () => {
      place += 1;
      return ((bytes[place % bytes.length] ?? 0) + place * 37) % 240;
    }),
  );
}
