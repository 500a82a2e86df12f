import { officeTeamSetting } from "../../../src/outlook/team-setting.ts";

/** Roaming settings that keep what is set only once it is saved. */
function roaming(kept: Record<string, unknown> = {}, status = "succeeded") {
  const saved: Record<string, unknown>[] = [];
  let pending = { ...kept };
  const settings = {
    get: (name: string) => pending[name],
    set: (name: string, value: unknown) => {
      pending = { ...pending, [name]: value };
    },
    saveAsync: (callback: (answer: unknown) => void) => {
      if (status === "succeeded") saved.push(pending);
      callback({ status, error: { code: 9000 } });
    },
  } as unknown as Office.RoamingSettings;
  return { saved, teams: officeTeamSetting(() => settings) };
}

describe("the teams that Outlook keeps", () => {
  it.each([
    [{ teams: ["Ieper", "Noord-Oost Waasland"] }, ["Ieper", "Noord-Oost Waasland"]],
    [{ teams: ["Ieper", 3, null] }, ["Ieper"]],
    [{ teams: "Ieper" }, []],
    [{}, []],
    [{ team: ["Ieper"] }, []],
  ])("in %j are %j", (kept, teams) => expect(roaming(kept).teams.read()).toEqual(teams));

  it("are none where the settings cannot be opened", () =>
    expect(
      officeTeamSetting(() => {
        throw new Error("No settings");
      }).read(),
    ).toEqual([]));

  it("are saved under their name, and nothing else changes", async () => {
    const { teams, saved } = roaming({ other: 1 });
    await expect(teams.write(["Ieper"])).resolves.toEqual({ ok: true, value: null });
    expect(saved).toEqual([{ other: 1, teams: ["Ieper"] }]);
  });

  it("are not said to be saved when Outlook fails", async () => {
    const { teams, saved } = roaming({}, "failed");
    await expect(teams.write(["Ieper"])).resolves.toMatchObject({
      ok: false,
      error: { kind: "office-failed", code: 9000 },
    });
    expect(saved).toEqual([]);
  });

  it("cannot be saved where the settings cannot be opened", async () => {
    const broken = officeTeamSetting(() => {
      throw new TypeError("No settings");
    });
    await expect(broken.write([])).resolves.toMatchObject({ error: { kind: "office-missing" } });
  });
});
