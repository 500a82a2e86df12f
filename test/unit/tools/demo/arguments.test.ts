import { readDemoArguments } from "../../../../tools/demo/arguments.ts";

const melsele = ["--place", "9120 Melsele", "--out", "mail"];

describe("the arguments of a demonstration", () => {
  it("are paths relative to the folder that the user stands in", () => {
    expect(readDemoArguments([...melsele, "--client", "an.json"], "/home/lies")).toEqual({
      ok: true,
      value: {
        place: "9120 Melsele",
        out: "/home/lies/mail",
        clientPath: "/home/lies/an.json",
        on: null,
        mayBuild: true,
      },
    });
  });

  it("can be a day, and an order not to build", () => {
    expect(readDemoArguments([...melsele, "--on", "2026-11-21", "--no-build"], "/")).toMatchObject({
      value: { on: "2026-11-21", mayBuild: false },
    });
  });

  it.each([
    { args: [], kind: "place-missing" },
    { args: ["--place", " ", "--out", "mail"], kind: "place-missing" },
    { args: ["--place", "9120 Melsele"], kind: "out-missing" },
    { args: ["--place", "9120 Melsele", "--out", ""], kind: "out-missing" },
    { args: [...melsele, "--on", "2026-02-29"], kind: "day-unreadable" },
    { args: [...melsele, "--on", "21/11/2026"], kind: "day-unreadable" },
    { args: [...melsele, "--on", ""], kind: "day-unreadable" },
    { args: [...melsele, "--client", ""], kind: "arguments-unreadable" },
    { args: [...melsele, "--on"], kind: "arguments-unreadable" },
    { args: [...melsele, "--team", "Ieper"], kind: "arguments-unreadable" },
    { args: [...melsele, "Melsele"], kind: "arguments-unreadable" },
    { args: ["--place", "9120 Melsele", "--out", "--no-build"], kind: "arguments-unreadable" },
  ])("are refused as $kind when they are $args", ({ args, kind }) => {
    expect(readDemoArguments(args, "/")).toMatchObject({ ok: false, error: { kind } });
  });
});
