import { fileURLToPath } from "node:url";
import { page } from "./pages.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The guard: one script under one name, since the manifest names it, and the pages that run it where
 * Outlook has a browser.
 *
 * Classic Outlook runs the script alone, in an engine of 2016 without a browser. So all of it, packages
 * included, is compiled to ES2016, and nothing is loaded while it runs.
 *
 * @param {"production" | "development"} mode
 * @param {string} outputDir an absolute path
 * @param {string} [protocolsFile] as `writeCompiledGuard` writes it
 * @returns {import("webpack").Configuration}
 */
export function guardConfig(mode, outputDir, protocolsFile = `${root}.cache/compiled-guard.json`) {
  return {
    name: "guard",
    mode,
    context: root,
    devtool: mode === "production" ? false : "source-map",
    target: ["web", "es2016"],
    entry: { launchevent: "./src/entry/launchevent.ts" },
    output: { path: outputDir, filename: "[name].js", publicPath: "", chunkLoading: false },
    resolve: {
      extensions: [".ts", ".js"],
      alias: { "compiled-guard": protocolsFile },
    },
    module: {
      rules: [
        {
          test: /\.[jt]s$/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2016",
              parser: { syntax: "typescript" },
            },
          },
        },
      ],
    },
    plugins: [page("launchevent", "outlook"), page("launchevent", "practice")],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
