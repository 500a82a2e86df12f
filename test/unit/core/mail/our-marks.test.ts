import {
  archiveName,
  isOurAttachment,
  mentionsReference,
  resemblesOurAttachment,
} from "../../../../src/core/mail/our-marks.ts";
import { makeReference } from "../../../../src/core/mail/reference.ts";
import { random } from "../../attachment/fixtures.ts";

const reference = makeReference(random);
const misspelt = reference.replace(/.$/, (last) => (last === "B" ? "C" : "B"));
const name = archiveName(reference);

describe("the name of an attachment", () => {
  it.each([
    ["is ours as the pane wrote it", name, { ours: true, resembles: true }],
    ["is ours in small letters", name.toLowerCase(), { ours: true, resembles: true }],
    ["is ours with spaces around it", ` ${name} `, { ours: true, resembles: true }],
    [
      "only resembles ours after something was added",
      name.replace(".zip", " (1).zip"),
      { ours: false, resembles: true },
    ],
    [
      "only resembles ours with a check character that does not fit",
      `doorverwijzing-${misspelt}.zip`,
      { ours: false, resembles: true },
    ],
    [
      "only resembles ours with another ending",
      name.replace(".zip", ".pdf"),
      { ours: false, resembles: true },
    ],
    [
      "neither is ours nor resembles ours with something before it",
      `kopie van ${name}`,
      { ours: false, resembles: false },
    ],
    [
      "neither is ours nor resembles ours without a reference",
      "doorverwijzing.zip",
      { ours: false, resembles: false },
    ],
  ])("%s", (_what, written, { ours, resembles }) => {
    expect(isOurAttachment({ name: written })).toBe(ours);
    expect(resemblesOurAttachment({ name: written })).toBe(resembles);
  });
});

describe("a reference in a text", () => {
  it.each([
    ["is seen between other words", `RE: doorverwijzing ${reference} (vraag)`, true],
    ["is seen in small letters", reference.toLowerCase(), true],
    ["is seen with a check character that does not fit", misspelt, true],
    ["is not seen inside a longer word", `X${reference}`, false],
    ["is not seen with a piece missing", reference.slice(0, -1), false],
    ["is not seen in an ordinary subject", "Doorverwijzing Kind en Gezin", false],
  ])("%s", (_what, text, seen) => {
    expect(mentionsReference(text)).toBe(seen);
  });
});
