import { decodeEntities } from "../../../../src/guard/recognise/html-entities.ts";
import { readHtml } from "../../../../src/guard/recognise/html-text.ts";

const textOf = (html: string): string => readHtml(html).text.trim();

describe("the text read from HTML", () => {
  it.each<[string, string, string]>([
    ["tags inside a word", "<p>P<b>ee</b><i class=x>t</i>ers</p>", "Peeters"],
    ["blocks", "<p>een</p>\r\n<p>twee</p>", "een\ntwee"],
    ["cells", "<tr><td>een</td>\r\n  <td>twee</td></tr>", "een\ttwee"],
    ["rows", "<tr><td>een</td></tr>\r\n<tr><td>twee</td></tr>", "een\ntwee"],
    ["a break", "een<br>\ntwee<br/>drie", "een\ntwee\ndrie"],
    ["lines of the source", "<p>een\r\n     twee</p>", "een twee"],
    ["an optional line break", "Pee<wbr>ters", "Peeters"],
    ["an unclosed tag", "<p>een<b>twee", "eentwee"],
    ["a tag that never ends", 'een <a href="x twee', 'een  href="x twee'],
    [
      "a tag that never ends before others",
      'een <a title="x <b>twee</b> drie',
      'een  title="x twee drie',
    ],
    ["attributes without quotes", "<p class=a title=Jan>een</p>", "een\n\nJan"],
    ["a > in an attribute", '<img alt="a > b">een', "een\na > b"],
    ["a stray quote", "<p it's>een</p><p>twee's</p>", "een\ntwee's"],
    ["attributes without space between them", '<img src="x"alt="Jan">', "Jan"],
    ["a < in text", "als a < b en 3 <4 dan", "als a < b en 3 <4 dan"],
    ["a tag in a tag", "<p <b>een</b></p>", "een"],
    ["a tag of Office", "<p class=MsoNormal>een<o:p>&nbsp;</o:p></p>", "een"],
    ["a comment", "een<!-- Jan > x --> twee", "een twee"],
    ["a comment that never ends", "een<!-- Jan", "een"],
    ["a comment in a comment", "een<!-- a <!-- b --> twee -->", "een twee -->"],
    ["an empty comment", "een<!-->twee<!--->drie-->", "eentweedrie-->"],
    ["a comment closed incorrectly", "een<!-- a --!>twee", "eentwee"],
    ["CDATA", "een<![CDATA[x]]>twee", "eentwee"],
    ["a declaration", '<!DOCTYPE html><?xml version="1.0"?>een', "een"],
    ["what classic Outlook alone shows", "<!--[if mso]><p>een</p><![endif]-->", "een"],
    ["what classic Outlook does not show", "<!--[if !mso]><!--><p>een</p><!--<![endif]-->", "een"],
    ["Word's settings", "<!--[if gte mso 9]><xml><o:x>96</o:x></xml><![endif]-->een", "een"],
    ["a style", "<style>p.Jan {}</style>een", "een"],
    ["a style in a comment", "<STYLE><!-- p.Jan {} --></STYLE >een", "een"],
    ["a style that never ends", "een<style>Jan", "een"],
    ["a script", "<script>Jan('</p>')</script>een", "een"],
    ["what shows without scripts", "<noscript>een</noscript>", "een"],
    ["what a style hides", '<p style="display:none">een</p>', "een"],
    ["a title", "<abbr title='Jan'>J.</abbr>", "J.\nJan"],
    ["a field", "<input value='Jan' placeholder='naam'>", "Jan\nnaam"],
    ["nothing", "", ""],
  ])("is right for %s", (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each<[string, string, string]>([
    ["a page", '<a href="https://x.be/?a=1&amp;b=Jan%20P">x</a>', "\nhttps://x.be/?a=1&b=Jan P"],
    ["half a percent sign", "<a href='/100%/Jan%20P'>x</a>", "\n/100%/Jan P"],
    ["a page without quotes", "<a href=/Jan>x</a>", "\n/Jan"],
  ])("keeps links separate: %s", (_what, html, links) => {
    expect(readHtml(html)).toEqual({ text: "x", links });
  });

  it.each(["shy", "zwj", "zwnj", "lrm", "rlm", "ZeroWidthSpace", "NoBreak"])(
    "has no trace of &%s; within a word, which shows nothing",
    (name) => expect(textOf(`Elo&${name};die`)).toBe("Elodie"),
  );

  it("treats mail and telephone links as text", () => {
    expect(readHtml('<a href=" MAILTO:a%40b.be?body=k%2D7">x</a>')).toEqual({
      text: "x\n MAILTO:a@b.be\nbody\nk-7",
      links: "",
    });
  });

  it.each<[string, string]>([
    ["tags that never end", "<a ".repeat(100_000)],
    ["quotes that never end", "<a ='".repeat(60_001)],
    ["an endless attribute name", `<a ${"x".repeat(300_000)}>`],
    ["an endless address", `<img src="data:${"A".repeat(3_000_000)}">`],
    ["comments that never end", "<!--".repeat(100_000)],
    ["declarations that never end", "<!".repeat(100_000)],
    ["entities that never end", "&a".repeat(100_000)],
    ["styles that never end", "<style>".repeat(60_000)],
    ["signs in a row", "<".repeat(300_000)],
  ])("ends for %s", (_what, html) => {
    expect(readHtml(`${html}een`).links).toBe("");
  });
});

describe("an entity", () => {
  it.each<[string, string]>([
    ["&eacute;&Eacute;&ccedil;&uuml;&Ouml;&aring;&ntilde;", "eEcu\u0308O\u0308a\u030an"],
    ["&scaron;&Zcaron;&gbreve;&scedil;&aogon;&odblac;", "sZgsao"],
    ["&szlig;&aelig;&OElig;&inodot;", "ßæŒı"],
    ["&#233;&#xE9;&#Xe9;&#x1F600;", "ééé😀"],
    ["&#146;&#138;&#128;x", "'S x"],
    ["&eacute &#233 &#xE9 x", "e é é x"],
    ["&Eacutelodie", "Elodie"],
    ["a&nbsp;b&bull;c", "a b c"],
    ["a&shy;b&zwnj;c&ZeroWidthSpace;d", "abcd"],
    ["&amp;eacute;", "&eacute;"],
    ["&lt;b&gt; &commat; &period;", "<b> @ ."],
    ["&constructor; &toString; &unknown &euro;x", "    &unknown  x"],
    ["&#x110000; &#99999999;", "&#x110000; &#99999999;"],
    ["R&D & zo", "R&D & zo"],
  ])("decodes %s to %s", (coded, text) => {
    expect(decodeEntities(coded)).toBe(text);
  });
});

/** How many characters reading a text looks through, over all searches. */
function searchedCharacters(html: string): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own text below
  const { exec } = RegExp.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own text below
  const { indexOf } = String.prototype;
  let searched = 0;
  const looked = (text: string, from: number, end: number): void => {
    searched += (end === -1 ? text.length : end) - from;
  };
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global ? this.lastIndex : 0;
    const found = exec.call(this, text);
    looked(text, from, found === null ? -1 : found.index + found[0].length);
    return found;
  };
  String.prototype.indexOf = function (this: string, sign: string, from = 0) {
    const at = indexOf.call(this, sign, from);
    looked(this.valueOf(), from, at);
    return at;
  };
  try {
    readHtml(html);
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.indexOf = indexOf;
  }
  return searched;
}

it.each(["<!-->", "<!---->", "<!--x-->", "<!----!>", "<!--x--!>", "</style", "<style></style>"])(
  "looks through a text of repeated %s a few times at most",
  (piece) => {
    for (const characters of [80_000, 320_000]) {
      const html = piece.repeat(characters / piece.length);
      expect(searchedCharacters(html)).toBeLessThan(8 * html.length);
    }
  },
);
