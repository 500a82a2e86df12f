import type {
  BrowserContext,
  ConsoleMessage,
  Frame,
  FrameLocator,
  Locator,
  Page,
  Request,
  WebError,
} from "playwright-core";
import type { PracticeControl } from "../../practice/control.ts";
import type { Serving } from "../serving/serve.ts";
import type { Looks } from "./page-pool.ts";

export interface WindowOptions extends Looks {
  /** The teams kept in Outlook. None: the pane asks. */
  readonly teams?: readonly string[];
  /** The moment that the browser believes it is; the clock of this machine when not given. */
  readonly now?: Date;
  /** Lets `context.clock` move time on, so that nobody waits for a call that hangs. */
  readonly clock?: boolean;
}

/** A mail in a window of its own, as a person sees it there. */
interface NewMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The window itself, to press its buttons or to see that it is gone. */
  readonly window: Locator;
}

/** One practice Outlook. */
export interface PracticeWindow {
  readonly origins: Serving["origins"];
  /** The browser's context, to change it: the page of this window then serves no later one. */
  readonly ownContext: () => BrowserContext;
  readonly page: Page;
  /** The add-in's pane, once it was opened. */
  readonly pane: FrameLocator;
  /** Every address that was asked for, with what was sent along. */
  readonly requests: readonly string[];
  /** What the pages complained of: errors, warnings, broken policies. */
  readonly complaints: readonly string[];
  readonly control: <T, A = undefined>(
    use: (practice: PracticeControl, argument: A) => T | Promise<T>,
    argument?: A,
  ) => Promise<T>;
  /** Opens the pane and waits for its first heading. */
  readonly openPane: () => Promise<void>;
  /** The mail that the add-in opened last in a window of its own; waits until there is one. */
  readonly newMail: () => Promise<NewMail>;
  /** The frame behind `pane`, for scripts. Throws when no pane is open. */
  readonly paneFrame: () => Frame;
  readonly close: () => Promise<void>;
}

/**
 * Opens the practice window at an origin, in a page whose context may answer some addresses itself.
 * Closing closes that context, unless `giveBack` is there and the context is as it was.
 */
export async function openWindow(
  page: Page,
  origins: Serving["origins"],
  { teams = [], now, clock = false }: WindowOptions,
  giveBack?: (page: Page) => Promise<void>,
): Promise<PracticeWindow> {
  const context = page.context();
  let contextChanged = clock || now !== undefined;
  const { requests, complaints, stop } = listen(page);
  if (clock) await context.clock.install({ time: now ?? new Date() });
  else if (now !== undefined) await context.clock.setFixedTime(now);
  const asked = new URLSearchParams(teams.map((team) => ["team", team]));
  await page.goto(`${origins.practice}/practice/?${asked.toString()}`);
  await page.waitForFunction(() => window.practice !== undefined);
  const pane = page.frameLocator("aside iframe");
  return {
    origins,
    ownContext: () => {
      contextChanged = true;
      return context;
    },
    page,
    pane,
    requests,
    complaints,
    control: async <T, A>(
      use: (practice: PracticeControl, argument: A) => T | Promise<T>,
      argument?: A,
    ) => {
      const handle = await page.evaluateHandle(() => {
        if (window.practice === undefined) throw new Error("No practice Outlook on this page");
        return window.practice;
      });
      // The function runs in the page, so it reaches nothing outside its arguments.
      return (await handle.evaluate(
        use as (practice: PracticeControl, argument: unknown) => T | Promise<T>,
        argument,
      )) as T;
    },
    openPane: async () => {
      await page.getByRole("button", { name: "Doorverwijzing OCMW", exact: true }).click();
      await pane.locator("h1").waitFor();
    },
    newMail: async () => {
      await page.waitForFunction(() => (window.practice?.opened().length ?? 0) > 0);
      const [item] = await page.evaluate(() => (window.practice?.opened() ?? []).slice(-1));
      if (item === undefined) throw new Error("The new mail closed at once");
      const addresses = (people: typeof item.to) => people.map(({ address }) => address);
      return {
        to: addresses(item.to),
        cc: addresses(item.cc),
        subject: item.subject,
        body: item.bodyText,
        window: page.getByRole("dialog", { name: item.subject }).last(),
      };
    },
    paneFrame: () => {
      // By the name that its host gave it: a handler of the send event has a frame of its own.
      const frame = page.frames().find((one) => one.name().includes("|pane-"));
      if (frame === undefined) throw new Error("No pane is open");
      return frame;
    },
    close: async () => {
      stop();
      await (giveBack === undefined || contextChanged ? context.close() : giveBack(page));
    },
  };
}

/** Every request of the page's context, and what its pages complain of, until it is stopped. */
function listen(page: Page) {
  const requests: string[] = [];
  const complaints: string[] = [];
  const hearRequest = (request: Request) => {
    requests.push(`${request.url()} ${request.postData() ?? ""}`);
  };
  const hearError = (thrown: WebError) => {
    complaints.push(String(thrown.error()));
  };
  const hearConsole = (message: ConsoleMessage) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  };
  const context = page.context();
  context.on("request", hearRequest);
  context.on("weberror", hearError);
  page.on("console", hearConsole);
  return {
    requests,
    complaints,
    stop: () => {
      context.off("request", hearRequest);
      context.off("weberror", hearError);
      page.off("console", hearConsole);
    },
  };
}
