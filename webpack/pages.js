import HtmlPlugin from "html-webpack-plugin";

const officeScripts = {
  outlook: ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
  practice: ["office/microsoft-ajax.js", "office/office.js"],
};

/**
 * A page of the add-in, for Outlook or for the practice Outlook: the two differ only in where office.js
 * comes from.
 *
 * @param {string} name of the template in src/entry/ and of the script in it
 * @param {"outlook" | "practice"} where
 */
export function page(name, where) {
  return new HtmlPlugin({
    template: `src/entry/${name}.html`,
    filename: where === "practice" ? `practice/${name}.html` : `${name}.html`,
    chunks: [name],
    publicPath: where === "practice" ? "../" : "",
    scriptLoading: "defer",
    minify: false,
    templateParameters: { officeScripts: officeScripts[where] },
  });
}
