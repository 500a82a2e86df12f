import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseManifest } from "../../../../practice/host/add-in.ts";
import { createNodeOutlook, type NodeOutlook } from "../../../../practice/node/node-outlook.ts";

/* The probe add-in in the practice Outlook in Node. The mail tells its handler what to do. */

const probe = (name: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../../fixtures/probe-addin/${name}`, import.meta.url)),
    "utf8",
  );

export const manifestOfProbe = probe("manifest.xml");

/** Needs `useDom`. `script`: null for a script that does not load. */
export function openProbe({
  manifest = manifestOfProbe,
  script = probe("launchevent.js"),
}: {
  readonly manifest?: string;
  readonly script?: string | null;
} = {}): NodeOutlook {
  return createNodeOutlook({ addIn: parseManifest(manifest), script });
}

export type Heard =
  | { readonly status: "succeeded"; readonly value: unknown }
  | { readonly status: "failed"; readonly code: number }
  | { readonly status: "silent" };

/**
 * Calls Office as an add-in does. `path` starts at the item, such as `to.setAsync`, except for
 * `customProperties.saveAsync` and `roamingSettings.saveAsync`. "silent" after one minute.
 */
export function callOffice(
  office: typeof Office,
  path: string,
  args: readonly unknown[] = [],
): Promise<Heard> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ status: "silent" }), 60_000);
    const hear = ({ status, value, error }: Office.AsyncResult<unknown>): void => {
      clearTimeout(timer);
      resolve(
        String(status) === "succeeded"
          ? { status: "succeeded", value }
          : { status: "failed", code: error.code },
      );
    };
    const item = office.context.mailbox.item as Office.MessageCompose;
    const [key, value] = args as readonly [string, string];
    switch (path) {
      case "roamingSettings.saveAsync":
        office.context.roamingSettings.set(key, value);
        office.context.roamingSettings.saveAsync(hear);
        return;
      case "loadCustomPropertiesAsync":
        item.loadCustomPropertiesAsync((loaded) => {
          const properties = loaded.value as Office.CustomProperties | undefined;
          hear({ ...loaded, value: properties?.get(key) as unknown });
        });
        return;
      case "customProperties.saveAsync":
        item.loadCustomPropertiesAsync(({ value: properties }) => {
          properties.set(key, value);
          properties.saveAsync(hear);
        });
        return;
      default: {
        const steps = path.split(".");
        const member = steps.pop() ?? "";
        const owner = steps.reduce<unknown>(
          (parent, step) => Reflect.get(parent as object, step),
          item,
        );
        (Reflect.get(owner as object, member) as (...all: unknown[]) => void)(...args, hear);
      }
    }
  });
}
