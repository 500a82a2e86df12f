import { z } from "zod";
import type { Headers, HostRules } from "./host-rules.ts";

const headersSchema = z.record(z.string(), z.string());

/** The part of `staticwebapp.config.json` that the product uses. */
export const azureConfigSchema = z.strictObject({
  routes: z.array(
    z.strictObject({
      /** A path, or a prefix followed by `*`. */
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
      // Azure does not always match a folder's index page by the folder's wildcard.
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

/** Azure's answer for a path, apart from the file itself. */
interface AzureAnswer {
  /** Null: decided by the file. */
  readonly statusCode: number | null;
  readonly headers: Readonly<Record<string, string>>;
}

export function azureAnswer(config: AzureConfig, path: string): AzureAnswer {
  const route = config.routes.find((one) => matches(one.route, path));
  const headers = Object.entries({ ...config.globalHeaders, ...route?.headers });
  return {
    statusCode: route?.statusCode ?? null,
    // An empty value removes a header.
    headers: Object.fromEntries(headers.filter(([, value]) => value !== "")),
  };
}

/** A route for a folder's index page also matches the folder. */
function matches(route: string, path: string): boolean {
  if (route.endsWith("*")) return path.startsWith(route.slice(0, -1));
  return [
    route,
    route.replace(/\/index\.html$/, "/"),
    route.replace(/\/index\.html$/, ""),
  ].includes(path);
}
