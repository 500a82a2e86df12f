import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";

const root = fileURLToPath(new URL("..", import.meta.url));
const library = `${root}node_modules/@microsoft/office-js/dist`;

/**
 * What an Outlook host on the web loads from the office.js folder, and nothing more. The library
 * asks for lower-case names.
 */
const officeFiles = [
  "office.js",
  "outlook-web-16.01.js",
  ...["nl-be", "nl-nl", "en-us"].flatMap((locale) => [
    `${locale}/office_strings.js`,
    `${locale}/outlook_strings.js`,
  ]),
  "telemetry/oteljs_agave.js",
];

/**
 * The practice Outlook: its page, and office.js with what stands in for MicrosoftAjax.
 *
 * Writes to the folder `practice` in `outputDir` and leaves everything else there alone. The
 * add-in's own configuration puts the practice twins of its pages in the same folder.
 *
 * @param {"production" | "development"} mode
 * @param {string} outputDir
 * @returns {import("webpack").Configuration}
 */
export function practiceConfig(mode, outputDir) {
  return {
    name: "practice",
    mode,
    target: ["web", "es2022"],
    context: root,
    entry: { practice: "./practice/main.tsx" },
    devtool: mode === "production" ? false : "source-map",
    output: {
      path: `${outputDir}/practice`,
      filename: "practice.[contenthash:8].js",
      chunkFilename: "practice-[name].[contenthash:8].js",
      publicPath: "",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
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
    plugins: [
      new HtmlWebpackPlugin({ template: "./practice/index.html", filename: "index.html" }),
      new CopyPlugin({
        patterns: [
          { from: "practice/host/microsoft-ajax.js", to: "office/microsoft-ajax.js" },
          // As Microsoft made them: already small, and not for us to change.
          ...officeFiles.map((file) => ({
            from: `${library}/${file}`,
            to: `office/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
