import { minify } from "@swc/core";
import { fileURLToPath } from "node:url";
import { page } from "./pages.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Minifies with swc, which packs this script some 300 bytes tighter than what webpack brings along.
 *
 * @type {import("webpack").WebpackPluginInstance}
 */
const swcMinimizer = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const when = { name: "swc", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE };
    compiler.hooks.compilation.tap("swc", (compilation) => {
      compilation.hooks.processAssets.tapPromise(when, async (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith(".js")) continue;
          const { code } = await minify(asset.source().toString(), {
            compress: { ecma: 2016, passes: 3, unsafe_arrows: true },
            ecma: 2016,
            mangle: true,
            module: false,
          });
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      });
    });
  },
};

/**
 * The guard: one script under one name, since the manifest names it, and the pages that run it where
 * Outlook has a browser.
 *
 * Classic Outlook runs the script alone, in an engine of 2016 without a browser around it: so all of
 * it, packages included, is written down to ES2016, and nothing is loaded while it runs.
 *
 * @param {"production" | "development"} mode
 * @param {string} outputDir an absolute path
 * @param {string} [protocolsFile] what `writeCompiledGuard` wrote
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
        { test: /[\\/]@stablelib[\\/]sha256[\\/]/, loader: "./webpack/lean-sha256.js" },
        {
          test: /\.[jt]s$/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2016",
              parser: { syntax: "typescript" },
              // Plain assignments do for what is here, and take less.
              assumptions: {
                noDocumentAll: true,
                pureGetters: true,
                setPublicClassFields: true,
                setSpreadProperties: true,
              },
            },
          },
        },
      ],
    },
    optimization: { minimizer: [swcMinimizer] },
    plugins: [page("launchevent", "outlook"), page("launchevent", "practice")],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
