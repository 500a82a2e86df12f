/*
 * The pane, the guard and the practice Outlook.
 *
 * Each page is made twice: once for Outlook, with Office.js from Microsoft's own address (the only
 * one that Microsoft supports), and once under practice/, with Office.js from the npm package. The
 * two differ in nothing else.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import webpack from "webpack";
import { guardConfig } from "./webpack/guard.js";
import { page } from "./webpack/pages.js";
import { practiceConfig } from "./webpack/practice.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** @returns {import("webpack").Configuration} */
function addInConfig(mode, outputDir, content, cacheDir) {
  return {
    name: "add-in",
    mode,
    context: root,
    devtool: mode === "production" ? false : "source-map",
    target: ["web", "es2022"],
    entry: { pane: "./src/entry/pane.tsx" },
    output: {
      path: outputDir,
      filename: "scripts/[name].[contenthash:10].js",
      chunkFilename: "scripts/[name].[contenthash:10].js",
      publicPath: "auto",
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: {
        "compiled-registry": `${cacheDir}/compiled-registry.json`,
        "whole-protocols": `${cacheDir}/whole-protocols.json`,
      },
      fallback: { fs: false },
    },
    module: {
      rules: [
        // pdfkit names a colour profile that only an archival PDF needs, which the sheet is not.
        { test: /\.icc$/, type: "asset/resource", generator: { emit: false } },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [
            // Turns styles into rules while building: 13 KB (gzipped) less of them on the first screen.
            "@griffel/webpack-loader",
            {
              loader: "swc-loader",
              options: {
                jsc: {
                  target: "es2022",
                  parser: { syntax: "typescript", tsx: true },
                  transform: { react: { runtime: "automatic" } },
                },
              },
            },
          ],
        },
      ],
    },
    plugins: [
      page("pane", "outlook"),
      page("pane", "practice"),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          { from: "src/entry/hulp.html", to: "hulp.html" },
          { from: "src/entry/index.html", to: "index.html" },
          { from: "src/entry/toegankelijkheid.html", to: "toegankelijkheid.html" },
        ],
      }),
      new webpack.DefinePlugin({
        PRODUCT_VERSION: JSON.stringify(`${version} (${content})`),
        // Otherwise the path of the module on this computer, for a place that nothing here uses.
        "import.meta.url": "document.baseURI",
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/**
 * @param {unknown} _env
 * @param {object} options
 * @param {"production" | "development"} [options.mode]
 * @param {string} [options.outputDir] an absolute path
 * @param {string} [options.content] which content this is, for beside the version
 * @param {string} [options.cacheDir] an absolute path, where the compiled registry is
 * @returns {import("webpack").Configuration[]}
 */
export default function configure(
  _env,
  {
    mode = "production",
    outputDir = `${root}dist`,
    content = mode,
    cacheDir = `${root}.cache`,
  } = {},
) {
  return [
    addInConfig(mode, outputDir, content, cacheDir),
    guardConfig(mode, outputDir, `${cacheDir}/compiled-guard.json`),
    practiceConfig(mode, outputDir),
  ];
}
