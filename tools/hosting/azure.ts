import { z } from "zod";
import type { Headers, HostRules } from "./host-rules.ts";

const headersSchema = z.record(z.string(), z.string());

/** As much of `staticwebapp.config.json` as the product uses. */
export const azureConfigSchema = z.strictObject({
  routes: z.array(
    z.strictObject({
      /** A path, or its beginning with `*` after it. */
      route: z.string(),
      headers: headersSchema.optional(),
      statusCode: z.number().int().optional(),
    }),
  ),
  globalHeaders: headersSchema,
  mimeTypes: headersSchema,
});

type AzureConfig = z.infer<typeof azureConfigSchema>;

/**
 * The configuration of Azure Static Web Apps. A route adds to the global headers or overrides them,
 * and the first route that matches is the only one.
 */
export function azureConfig({ headers, folders, files, mimeTypes, hidden }: HostRules): string {
  const differing = (own: Headers): Headers =>
    Object.fromEntries(Object.entries(own).filter(([name, value]) => headers[name] !== value));
  const config: AzureConfig = {
    routes: [
      ...hidden.map((file) => ({ route: `/${file}`, statusCode: 404 })),
      // Azure does not always count the page of a folder as under the folder.
      ...folders.flatMap(({ path, hasPage, headers: own }) =>
        (hasPage ? ["*", "index.html"] : ["*"]).map((what) => ({
          route: `/${path}/${what}`,
          headers: differing(own),
        })),
      ),
      ...files
        .map(({ path, headers: own }) => ({ route: `/${path}`, headers: differing(own) }))
        .filter(({ headers: own }) => Object.keys(own).length > 0),
    ],
    globalHeaders: { ...headers },
    mimeTypes: { ...mimeTypes },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** What Azure answers a path with, apart from the file. */
interface AzureAnswer {
  /** Null: whatever the file gives. */
  readonly statusCode: number | null;
  readonly headers: Readonly<Record<string, string>>;
}

export function azureAnswer(config: AzureConfig, path: string): AzureAnswer {
  const route = config.routes.find((one) => matches(one.route, path));
  const headers = Object.entries({ ...config.globalHeaders, ...route?.headers });
  return {
    statusCode: route?.statusCode ?? null,
    // An empty value takes a header away.
    headers: Object.fromEntries(headers.filter(([, value]) => value !== "")),
  };
}

/** A route for the page of a folder stands for the folder too. */
function matches(route: string, path: string): boolean {
  if (route.endsWith("*")) return path.startsWith(route.slice(0, -1));
  return [
    route,
    route.replace(/\/index\.html$/, "/"),
    route.replace(/\/index\.html$/, ""),
  ].includes(path);
}
