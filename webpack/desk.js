import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The pages of the steward's desk.
 *
 * @param {string} outputDir an absolute path
 * @returns {import("webpack").Configuration}
 */
export function deskConfig(outputDir) {
  return {
    name: "desk",
    mode: "production",
    target: ["web", "es2022"],
    context: root,
    entry: { desk: "./tools/registry/desk/pages/main.tsx" },
    devtool: false,
    output: { path: outputDir, filename: "[name].js", chunkFilename: "[name].js", publicPath: "/" },
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
      new HtmlWebpackPlugin({
        template: "./tools/registry/desk/pages/index.html",
        filename: "index.html",
        scriptLoading: "defer",
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
