import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const keepsNothing = ["fetch", "XMLHttpRequest", "localStorage", "sessionStorage", "indexedDB"].map(
  (name) => ({
    name,
    message: "Personal data live in memory and in the attachment, nowhere else.",
  }),
);

const onlyInOutlook = {
  name: "Office",
  message: "Only outlook/ and guard/ mention Office: use the ComposeItem interface.",
};

/** Which rooms of `src/` may import what from packages; which rooms may import which is in `.dependency-cruiser.js`. */
const packagesOf = {
  "src/{core,guard,outlook,preparing,wizard}": {
    group: ["react", "react-dom", "@fluentui/*", "@zip.js/*", "pdfkit*"],
    message: "Only the pane has pixels, and only attachment/ makes files.",
  },
  "src/{pane,entry}": {
    group: ["@zip.js/*", "pdfkit*", "libphonenumber-js*", "@stablelib/*"],
    message: "The pane draws: what it shows is made elsewhere.",
  },
};

export default tseslint.config(
  {
    ignores: [
      ...["dist/", "dist-hosting/", ".cache/", "node_modules/", "demo-out/"],
      // Of src/guard/tsconfig.script.json alone.
      "src/guard/script-only-globals.d.ts",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "no-empty": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        ...["localStorage", "sessionStorage", "indexedDB", "fetch"].map((property) => ({
          object: "window",
          property,
          message: "Personal data live in memory and in the attachment, nowhere else.",
        })),
      ],
    },
  },
  {
    files: ["{src,practice,tools}/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  ...Object.entries(packagesOf).map(([room, pattern]) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    rules: { "no-restricted-imports": ["error", { patterns: [pattern] }] },
  })),
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...keepsNothing, onlyInOutlook] },
  },
  {
    files: ["src/{outlook,guard}/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...keepsNothing] },
  },
  {
    files: ["src/guard/**/*.ts", "src/entry/launchevent.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[":function[async=true]", ":function[generator=true]"].map((selector) => ({
          selector,
          message: "Classic Outlook before version 2403 stops at these: chain promises by then.",
        })),
        ...["ImportExpression", "MetaProperty"].map((selector) => ({
          selector,
          message: "The guard is one script: nothing is loaded while it runs.",
        })),
      ],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
