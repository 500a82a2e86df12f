import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import configure from "../../webpack.config.js";

/** Builds the empty page with the add-in's own settings, as anchor.html. */
export async function buildAnchor(outDir: string): Promise<void> {
  const [addIn] = configure({}, { mode: "production", outputDir: outDir });
  if (addIn === undefined) throw new Error("The build has no add-in");
  const config: Configuration = {
    ...addIn,
    entry: { anchor: "./bench/anchor/anchor.tsx" },
    plugins: [
      new HtmlPlugin({
        template: "src/entry/pane.html",
        filename: "anchor.html",
        chunks: ["anchor"],
        publicPath: "",
        scriptLoading: "defer",
        minify: false,
        templateParameters: {
          officeScripts: ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
        },
      }),
    ],
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
