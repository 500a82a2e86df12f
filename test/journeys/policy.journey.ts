import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { hostedHeaders } from "../../tools/hosting/security-headers.ts";
import { beveren, client, openWindow, usePracticeBrowser } from "./practice.ts";

/* The whole job under stricter headers than a host sends, or under those that practice does not. */

usePracticeBrowser();

it("makes no HTML or code of text, by what trusted types report, and asks for no feature that is off", async () => {
  const window = await openWindow({ teams: [beveren.team] });
  await window.ownContext().route(/practice\/pane\.html/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        "content-security-policy-report-only": "require-trusted-types-for 'script'",
        "permissions-policy": hostedHeaders["Permissions-Policy"] ?? "",
      },
    });
  });
  const told: string[] = [];
  window.page.on("console", (message) => {
    told.push(`${message.text()} ${message.location().url.replace(/.*\//, "")}`);
  });
  await window.openPane();
  await hurryToReview(window.pane, beveren.place, client);
  await walk.prepare(window.pane);
  await walk.waitForDone(window.pane);

  const ofTypes = told.filter((one) => one.includes("This document requires"));
  expect(ofTypes.length).toBeGreaterThan(0);
  for (const one of ofTypes)
    expect(one).toMatch(
      /'TrustedScriptURL' assignment.* (pane\.\w+|office|outlook-web-[\d.]+)\.js$/,
    );
  expect(told.filter((one) => one.includes("Permissions"))).toEqual([]);
});
