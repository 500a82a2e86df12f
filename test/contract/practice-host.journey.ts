import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import PostalMime from "postal-mime";
import type { Frame } from "playwright-core";
import { callNames, type CallName } from "../../practice/host/call.ts";
import { practised } from "./practised.ts";
import { callOffice, useProbeHost, type ProbeWindow } from "./probe-host.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const host = useProbeHost();

async function withPane(): Promise<ProbeWindow & { readonly pane: Frame }> {
  const opened = await host.open();
  return { ...opened, pane: await opened.openPane() };
}

const html = { coercionType: "html" };

describe("starting up", () => {
  it("gives the add-in Office in Dutch, from this computer alone", async () => {
    const { pane, requests, complaints, control } = await withPane();
    const found = await pane.evaluate(() => ({
      info: (window as unknown as { readyInfo: unknown }).readyInfo,
      language: Office.context.displayLanguage,
      sets: ["1.8", "1.15", "1.16"].map((set) =>
        Office.context.requirements.isSetSupported("Mailbox", set),
      ),
      user: Office.context.mailbox.userProfile.displayName,
      theme: typeof Office.context.officeTheme,
    }));
    expect(found).toEqual({
      info: { host: "Outlook", platform: "OfficeOnline", addin: null },
      language: "nl-BE",
      sets: [true, true, false],
      user: "Lies Peeters",
      // This version of the library never gives a theme at start-up on the web.
      theme: "undefined",
    });
    expect(requests.map((url) => new URL(url).origin)).toEqual(
      requests.map((url) =>
        url.startsWith(host.origins.addIn) ? host.origins.addIn : host.origins.practice,
      ),
    );
    expect(requests.filter((url) => /aspnetcdn|MicrosoftAjax/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await control((practice) => practice.calls())).toEqual([
      { call: "start-up", runtime: "pane", ok: true, fault: null },
    ]);
  });

  it("claims an older requirement set when asked", async () => {
    const opened = await host.open();
    await opened.control((practice) => practice.set({ requirementSet: "1.10" }));
    const pane = await opened.openPane();
    const sets = await pane.evaluate(() =>
      ["1.10", "1.11"].map((set) => Office.context.requirements.isSetSupported("Mailbox", set)),
    );
    expect(sets).toEqual([true, false]);
  });

  it("lets the library throw when the add-in may only read", async () => {
    const opened = await host.open();
    await opened.control((practice) => practice.set({ permission: "read-item" }));
    const pane = await opened.openPane();
    expect(await callOffice(pane, "subject.setAsync", ["x"])).toEqual({ status: "threw" });
  });

  it("replaces startsWith and endsWith as MicrosoftAjax does: the position is ignored", async () => {
    const { pane } = await withPane();
    const answers = await pane.evaluate(() => [
      "abc".startsWith("b", 1),
      "abc".startsWith("a", 1),
      "abc".endsWith("b", 2),
      "abc".endsWith("c", 2),
    ]);
    expect(answers).toEqual([false, true, false, true]);
  });

  it("never gets Office when start-up hangs", async () => {
    const { page, control } = await host.open();
    await control((practice) => {
      practice.fail({ call: "start-up", kind: "hang" });
      practice.openPane();
    });
    const state = page.frameLocator("iframe").getByRole("status");
    await state.waitFor();
    await page.waitForTimeout(1500);
    expect(await state.textContent()).toBe("start");
  });
});

describe("calls", () => {
  it("round-trips every call that this Outlook has", async () => {
    const { pane, control, complaints } = await withPane();
    for (const { call, args, answers } of practised) {
      const heard = await callOffice(pane, call, args);
      expect({ call, heard }).toMatchObject({
        call,
        heard: { status: "succeeded", ...(answers === undefined ? {} : { value: answers }) },
      });
    }
    const calls = await control((practice) => practice.calls());
    const whileReading: CallName = "displayNewMessageFormAsync";
    expect(new Set([...calls.map(({ call }) => call), whileReading])).toEqual(new Set(callNames));
    expect(calls.every(({ ok }) => ok === true)).toBe(true);
    expect(complaints).toEqual([]);
    const item = await control((practice) => practice.item());
    expect(item).toMatchObject({
      subject: "Onderwerp",
      saves: 1,
      attachments: [],
      sessionData: {},
      customProperties: { sleutel: "waarde" },
      roaming: { teams: '["Ieper"]' },
    });
  });

  it("answers with Outlook's own code and Dutch message for an absent key", async () => {
    const { pane } = await withPane();
    expect(await callOffice(pane, "sessionData.getAsync", ["afwezig"])).toMatchObject({
      status: "failed",
      code: 9050,
      message: expect.stringContaining("sleutel") as string,
    });
  });

  it("puts text in front of the signature and rewrites markup, keeping the text", async () => {
    const { pane, control } = await withPane();
    const content = '<p id="ons" class="deel">Geachte <b>collega</b>,</p><script>1</script>';
    await callOffice(pane, "body.prependAsync", [content, html]);
    const item = await control((practice) => practice.item());
    expect(item.bodyText).toMatch(/^Geachte collega,\n+Met vriendelijke groet,\n\nLies Peeters\n/);
    expect(item.bodyHtml).not.toMatch(/script|"ons"|"deel"/);
    expect(item.bodyHtml).toContain("x_ons");
  });

  it("refuses HTML for a mail in plain text, and takes text", async () => {
    const { page, control, openPane } = await host.open();
    await control((practice) => practice.newMail("newMail", "text"));
    const pane = await openPane();
    expect(await callOffice(pane, "body.prependAsync", ["<p>x</p>", html])).toMatchObject({
      status: "failed",
    });
    await callOffice(pane, "body.prependAsync", ["vooraan\n", { coercionType: "text" }]);
    expect(await page.getByRole("textbox", { name: "Tekst van de mail" }).inputValue()).toMatch(
      /^vooraan\n/,
    );
  });

  it("keeps a history of what Send would have met after each change", async () => {
    const { pane, control } = await withPane();
    await callOffice(pane, "sessionData.setAsync", ["zegel", "bezig"]);
    await callOffice(pane, "to.setAsync", [["an@voorbeeld.example"]]);
    await callOffice(pane, "to.getAsync");
    const history = await control((practice) => practice.history());
    expect(history).toEqual([
      expect.objectContaining({ call: "sessionData.setAsync", to: [] }),
      expect.objectContaining({
        call: "to.setAsync",
        to: ["an@voorbeeld.example"],
        sessionData: { zegel: "bezig" },
      }),
    ]);
  });

  it("tells an add-in that registered about changes made by hand", async () => {
    const { pane, control } = await withPane();
    await pane.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const heard: unknown[] = [];
          (window as unknown as { heard: unknown[] }).heard = heard;
          const item = Office.context.mailbox.item as Office.MessageCompose;
          item.addHandlerAsync(
            Office.EventType.RecipientsChanged,
            (event: Office.RecipientsChangedEventArgs) =>
              heard.push(event.changedRecipientFields.cc),
            () =>
              Office.context.mailbox.addHandlerAsync(
                Office.EventType.OfficeThemeChanged,
                (event: { officeTheme: Office.OfficeTheme }) =>
                  heard.push(event.officeTheme.bodyBackgroundColor),
                () => resolve(),
              ),
          );
        }),
    );
    await control((practice) => {
      practice.setItem({ cc: ["an@voorbeeld.example"] });
      practice.set({ theme: "dark" });
    });
    await pane.waitForFunction(
      () => (window as unknown as { heard: unknown[] }).heard.length === 3,
    );
    expect(await pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
      "#ffffff",
      true,
      "#292929",
    ]);
  });

  it("ignores messages that do not come from the add-in's frame", async () => {
    const { page, control } = await withPane();
    await page.evaluate(() => {
      window.postMessage(
        JSON.stringify({
          _messageType: 0,
          _actionName: "ExecuteMethod",
          _conversationId: "gesprek-1",
          _correlationId: 99,
          _actionType: 0,
          _data: { ApiParams: { subject: "vals" }, MethodData: { DispatchId: 17 } },
        }),
        "*",
      );
    });
    await page.waitForTimeout(100);
    expect(await control((practice) => practice.item().subject)).toBe("");
  });
});

describe("faults", () => {
  it.each([
    { kind: "error", errorCode: 9007, heard: { status: "failed", code: 9007 } },
    { kind: "hang", heard: { status: "silent" } },
    { kind: "lie", heard: { status: "succeeded" } },
  ] as const)(
    "reach the add-in through the real library, and change nothing: $kind",
    async ({ heard, ...fault }) => {
      const { pane, control } = await withPane();
      await control((practice, given) => practice.fail(given), {
        ...fault,
        call: "subject.setAsync" as const,
      });
      expect(await callOffice(pane, "subject.setAsync", ["x"], 300)).toMatchObject(heard);
      expect(await control((practice) => practice.item().subject)).toBe("");
    },
  );

  it.each(["garbage", "null"] as const)(
    "let the library pass a wrong shape on, and change nothing: %s",
    async (shape) => {
      const { pane, page, control } = await withPane();
      const before = await control((practice) => practice.item());
      await control((practice) => practice.set({ latencyMs: 0 }));
      for (const { call, args, answers } of practised.filter(({ answers: a }) => a !== undefined)) {
        await page.evaluate(
          ({ name, asked }) =>
            window.practice?.fail({ call: name, kind: "wrong-shape", shape: asked }),
          { name: call, asked: shape },
        );
        const heard = await callOffice(pane, call, args);
        expect(heard.status === "succeeded" || call === "loadCustomPropertiesAsync").toBe(true);
        if (heard.status === "succeeded") expect(heard.value).not.toEqual(answers);
      }
      expect(await control((practice) => practice.item())).toEqual(before);
    },
  );
});

describe("the window", () => {
  it("forgets everything in the pane when it closes, and keeps roaming settings", async () => {
    const { page, pane, control, openPane } = await withPane();
    await pane.evaluate(() => {
      document.body.dataset.typed = "ja";
    });
    await callOffice(pane, "roamingSettings.saveAsync", ["teams", ["Ieper"]]);
    await page.getByRole("button", { name: "Deelvenster sluiten" }).click();
    expect(await page.locator("iframe").count()).toBe(0);
    const again = await openPane();
    expect(
      await again.evaluate(() => [
        document.body.dataset.typed ?? null,
        Office.context.roamingSettings.get("teams") as unknown,
      ]),
    ).toEqual([null, ["Ieper"]]);
    expect(await control((practice) => practice.item().roaming)).toEqual({ teams: '["Ieper"]' });
  });

  it("starts with the teams that the address names", async () => {
    const { page, openPane } = await host.open();
    await page.goto(`${host.origins.practice}/practice/?team=Ieper&team=Zuiderkempen`);
    await page.waitForFunction(() => window.practice !== undefined);
    const pane = await openPane();
    expect(
      await pane.evaluate(() => Office.context.roamingSettings.get("teams") as unknown),
    ).toEqual(["Ieper", "Zuiderkempen"]);
  });

  it("hides a typed address from the add-in until it is resolved", async () => {
    const { page, pane } = await withPane();
    const field = page.getByRole("textbox", { name: "Aan", exact: true });
    await field.pressSequentially("an@voorbeeld.example");
    expect(await callOffice(pane, "to.getAsync")).toMatchObject({ value: [] });
    await field.press("Enter");
    expect(await callOffice(pane, "to.getAsync")).toMatchObject({
      value: [expect.objectContaining({ emailAddress: "an@voorbeeld.example" })],
    });
  });

  it("shows what a person types in the text, and keeps it", async () => {
    const { page, control } = await host.open();
    const body = page.getByRole("textbox", { name: "Tekst van de mail" });
    await body.click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("Dag allemaal");
    expect(await control((practice) => practice.item().bodyText)).toMatch(/^Dag allemaal\n/);
  });

  it("attaches, offers and removes a file by hand", async () => {
    const { page, control } = await host.open();
    await page
      .getByLabel("Bijlage toevoegen")
      .last()
      .setInputFiles({
        name: "brief.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("dag"),
      });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "brief.txt downloaden" }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toBe("dag");
    await page.getByRole("button", { name: "brief.txt verwijderen" }).click();
    expect(await control((practice) => practice.item().attachments)).toEqual([]);
  });

  it("saves the mail as an .eml that a mail reader understands", async () => {
    const { page, control } = await host.open();
    await control((practice) =>
      practice.setItem({
        to: [{ address: "an@voorbeeld.example", name: "Şerife Łukasiewicz" }],
        subject: "Één onderwerp",
        attachments: [{ name: "naïef.zip", base64: btoa("bytes") }],
      }),
    );
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaren als .eml" }).click(),
    ]);
    const mail = await PostalMime.parse(readFileSync(await download.path()));
    expect(mail.subject).toBe("Één onderwerp");
    expect(mail.to).toMatchObject([
      { address: "an@voorbeeld.example", name: "Şerife Łukasiewicz" },
    ]);
    expect(mail.text).toContain("Met vriendelijke groet,");
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(["naïef.zip"]);
  });

  it("sends nothing: Send closes the pane and shows what would have gone out", async () => {
    const { page, control } = await withPane();
    await page.getByRole("button", { name: "Verzenden" }).click();
    await page.getByText("Vul minstens één ontvanger in.").waitFor();
    await control((practice) => practice.setItem({ to: ["an@voorbeeld.example"] }));
    await page.getByRole("button", { name: "Verzenden" }).click();
    await page.getByRole("heading", { name: "Dit zou nu verzonden zijn" }).waitFor();
    expect(await page.locator("aside iframe").count()).toBe(0);
    await page.getByRole("button", { name: "Terug naar de mail" }).click();
    expect(await control((practice) => practice.item().to)).toHaveLength(1);
  });

  it("lets the keyboard out of the pane at both ends", async () => {
    const { page, pane } = await withPane();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await pane.getByRole("button", { name: "Laatste" }).focus();
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement?.tagName === "BUTTON");
    expect(await focused()).toBe("Proef openen");
    await pane.getByRole("button", { name: "Eerste" }).focus();
    await page.keyboard.press("Shift+Tab");
    await page.waitForFunction(() => document.activeElement?.tagName === "BUTTON");
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      "Deelvenster sluiten",
    );
  });

  it.each([{ dark: false }, { dark: true }])(
    "has nothing that axe finds (dark: $dark)",
    async ({ dark }) => {
      const { page, control } = await host.open({ dark });
      await control((practice) =>
        practice.setItem({
          to: ["an@voorbeeld.example"],
          attachments: [{ name: "a.zip", base64: btoa("x") }],
        }),
      );
      await page.getByRole("textbox", { name: "Cc", exact: true }).fill("nog niet");
      await page
        .addScriptTag({ path: axePath })
        .catch(() => page.evaluate(readFileSync(axePath, "utf8")));
      const findings = () =>
        page.evaluate(async () => {
          const runner = (window as unknown as { axe: typeof axe }).axe;
          const { violations } = await runner.run(document, { iframes: false });
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
        });
      expect(await findings()).toEqual([]);
      for (const panel of ["Wat kan ik proberen?", "Instellingen", "Storingen oefenen"]) {
        await page.getByRole("button", { name: panel }).click();
        expect({ panel, found: await findings() }).toEqual({ panel, found: [] });
      }
      await control((practice) => practice.openPane());
      expect(await findings()).toEqual([]);
      await page.getByRole("textbox", { name: "Cc", exact: true }).fill("");
      await page.getByRole("button", { name: "Verzenden" }).click();
      await page.getByRole("heading", { name: "Dit zou nu verzonden zijn" }).waitFor();
      expect(await findings()).toEqual([]);
    },
  );
});
