import { parseManifest } from "../../../../practice/host/add-in.ts";
import { useDom } from "../../../dom.ts";
import { manifestOfProbe } from "../node/probe.ts";

useDom();

describe("parseManifest", () => {
  it("names the page, the script, the function, the send mode and the pane's two buttons", () => {
    expect(parseManifest(manifestOfProbe)).toEqual({
      name: "Proef",
      buttonLabel: "Proef openen",
      commandId: "probe.open",
      iconPath: "/assets/icon-32.png",
      page: "probe.html",
      readSurface: { buttonLabel: "Proef openen bij het lezen", page: "probe.html" },
      sendEvent: {
        page: "launchevent.html",
        scriptPath: "/launchevent.js",
        functionName: "proefBijVerzenden",
        sendMode: "SoftBlock",
      },
    });
  });

  it.each([
    { change: 'SendMode="SoftBlock"', into: 'SendMode="Block"', sendMode: "Block" },
    { change: 'SendMode="SoftBlock"', into: 'SendMode="PromptUser"', sendMode: "PromptUser" },
    { change: ' SendMode="SoftBlock"', into: "", sendMode: "SoftBlock" },
  ])("reads send mode $sendMode from '$into'", ({ change, into, sendMode }) => {
    const addIn = parseManifest(manifestOfProbe.replace(change, into));
    expect(addIn?.sendEvent?.sendMode).toBe(sendMode);
  });

  it("has no script for classic Outlook without the override", () => {
    const addIn = parseManifest(manifestOfProbe.replace(/<Override type="javascript".*\/>/, ""));
    expect(addIn?.sendEvent).toMatchObject({ page: "launchevent.html", scriptPath: null });
  });

  it.each([
    { what: "another event", from: "OnMessageSend", to: "OnNewMessageCompose" },
    {
      what: "no runtime for its page",
      from: 'Runtime resid="launch.page"',
      to: 'Runtime resid="x"',
    },
  ])("has nothing to do at Send with $what", ({ from, to }) => {
    expect(parseManifest(manifestOfProbe.replace(from, to))?.sendEvent).toBeNull();
  });

  it("is null without a button on a message being composed", () => {
    const elsewhere = manifestOfProbe.replaceAll(
      "MessageComposeCommandSurface",
      "AppointmentOrganizerCommandSurface",
    );
    expect(parseManifest(elsewhere)).toBeNull();
  });
});
