import { originSentence, parseOrigin } from "../../../../tools/hosting/origin.ts";

describe("parseOrigin", () => {
  it.each([
    ["https://doorverwijzing.example.be", "https://doorverwijzing.example.be"],
    ["https://doorverwijzing.example.be/", "https://doorverwijzing.example.be"],
    ["https://Voorbeeld.BE:443", "https://voorbeeld.be"],
    ["https://localhost:3443", "https://localhost:3443"],
  ])("takes %s", (given, origin) => {
    expect(parseOrigin(given)).toEqual({ ok: true, value: origin });
  });

  it.each([
    ["", "not-an-address"],
    ["doorverwijzing.example.be", "not-an-address"],
    ["localhost:3000", "not-an-address"],
    ["https://", "not-an-address"],
    ["https://a b.be", "not-an-address"],
    ["http://doorverwijzing.example.be", "not-https"],
    ["ftp://doorverwijzing.example.be", "not-https"],
    ["https://doorverwijzing.example.be/map", "more-than-origin"],
    ["https://doorverwijzing.example.be/map/", "more-than-origin"],
    ["https://doorverwijzing.example.be?team=1", "more-than-origin"],
    ["https://doorverwijzing.example.be/#", "more-than-origin"],
    ["https://wie@doorverwijzing.example.be", "more-than-origin"],
  ])("refuses %p: %s", (given, kind) => {
    const parsed = parseOrigin(given);
    expect(parsed).toMatchObject({ ok: false, error: { kind } });
    if (!parsed.ok) expect(originSentence(parsed.error)).toContain(`“${given}”`);
  });
});
