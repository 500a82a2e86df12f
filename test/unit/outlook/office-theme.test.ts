import { officeTheme } from "../../../src/outlook/office-theme.ts";

type Handler = (event: unknown) => void;

/** An Outlook that tells a theme at the start, and takes a handler unless it has no such event. */
function openOffice(theme: unknown, hasEvent = true) {
  const handlers: Handler[] = [];
  Object.assign(globalThis, {
    Office: {
      EventType: { OfficeThemeChanged: "officeThemeChanged" },
      context: {
        officeTheme: theme,
        mailbox: {
          addHandlerAsync: (kind: string, handler: Handler) => {
            if (!hasEvent) throw new Error("No such event");
            if (kind === "officeThemeChanged") handlers.push(handler);
          },
        },
      },
    },
  });
  return { tell: (told: unknown) => handlers.forEach((handler) => handler({ officeTheme: told })) };
}

afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

describe("the theme of Outlook", () => {
  it.each([
    [{ isDarkTheme: true }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    [{ bodyBackgroundColor: "#1f1f1f" }, true],
    [{ bodyBackgroundColor: "#FFFFFF" }, false],
    [{ bodyBackgroundColor: "#808080" }, false],
    [{ bodyBackgroundColor: "#7f8080" }, true],
    [{ bodyBackgroundColor: "black" }, null],
    [{ bodyBackgroundColor: 0 }, null],
    [{}, null],
    [undefined, null],
    ["dark", null],
  ])("of %j is dark: %s", (theme, dark) => {
    openOffice(theme);
    expect(officeTheme().isDark()).toBe(dark);
  });

  it("follows each change, and keeps the last where Outlook tells nothing of use", () => {
    const { tell } = openOffice({ isDarkTheme: false });
    const theme = officeTheme();
    const seen: (boolean | null)[] = [];
    const stop = theme.subscribe(() => seen.push(theme.isDark()));
    tell({ isDarkTheme: true });
    tell(undefined);
    expect(seen).toEqual([true, true]);
    stop();
    tell({ isDarkTheme: false });
    expect(seen).toEqual([true, true]);
    expect(theme.isDark()).toBe(false);
  });

  it("is that of the start where this Outlook has no such event", () => {
    openOffice({ isDarkTheme: true }, false);
    expect(officeTheme().isDark()).toBe(true);
  });
});
