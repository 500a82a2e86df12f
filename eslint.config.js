import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Imports run one way: entry -> pane -> side -> referral -> core, with attachment and outlook beside
 * referral. Each row names a folder, the folders it may not reach, and the way round.
 */
const directions = [
  ["entry", [], "entry is the wiring: it may know everything in src/."],
  [
    "core",
    ["attachment", "outlook", "referral", "side", "pane", "guard", "entry"],
    "core is pure: pass what it needs as an argument.",
  ],
  [
    "attachment",
    ["outlook", "referral", "side", "pane", "guard", "entry"],
    "attachment knows bytes and core only: let referral hand it over.",
  ],
  [
    "outlook",
    ["attachment", "referral", "side", "pane", "guard", "entry"],
    "outlook is an adapter: it may know core, nothing else of ours.",
  ],
  [
    "referral",
    ["side", "pane", "guard", "entry"],
    "referral has no pixels, and the steps do not know the side pages.",
  ],
  [
    "side",
    ["attachment", "pane", "guard", "entry"],
    "a side page has no pixels here, and never reaches an archive: let the pane draw it.",
  ],
  [
    "pane",
    ["outlook", "attachment", "guard", "entry"],
    "the pane reaches Outlook and archives through referral only.",
  ],
  [
    "guard",
    ["attachment", "referral", "side", "pane", "entry"],
    "the guard is one small file: core and outlook only.",
  ],
];

const keepsNothing = ["fetch", "XMLHttpRequest", "localStorage", "sessionStorage", "indexedDB"].map(
  (name) => ({
    name,
    message: "Personal data live in memory and in the attachment, nowhere else.",
  }),
);

const outside = ["practice", "tools", "test", "bench"];

const forbid = (folder, others, message) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...(others.length === 0
            ? []
            : [{ group: others.flatMap((o) => [`../${o}/*`, `../../${o}/*`]), message }]),
          {
            group: outside.flatMap((o) => [`../../${o}/*`, `../../../${o}/*`]),
            message: "src/ is what ships: it never imports the practice Outlook, tools or tests.",
          },
          ...(folder === "core"
            ? [
                {
                  group: [
                    "react",
                    "react-dom",
                    "@fluentui/*",
                    "@zip.js/*",
                    "pdfkit*",
                    "libphonenumber-js*",
                  ],
                  message: "core imports zod and the SHA-256 library at most.",
                },
              ]
            : []),
          ...(folder === "referral" || folder === "side"
            ? [
                {
                  group: ["react", "react-dom", "@fluentui/*"],
                  message: "referral and side have no pixels.",
                },
              ]
            : []),
          ...(folder !== "attachment"
            ? [
                {
                  group: ["@zip.js/*", "pdfkit*"],
                  message: "Only attachment/ knows zip.js and the PDF library.",
                },
              ]
            : []),
        ],
      },
    ],
    "no-restricted-globals": [
      "error",
      ...keepsNothing,
      ...(folder === "outlook" || folder === "guard"
        ? []
        : [
            {
              name: "Office",
              message: "Only outlook/ and guard/ mention Office: use the ComposeItem interface.",
            },
          ]),
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      ...["dist/", "dist-hosting/", ".cache/", "node_modules/", "demo-out/"],
      // Of tsconfig.guard.json alone.
      "guard-globals.d.ts",
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
    files: ["{src,practice}/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  ...directions.map(([folder, others, message]) => forbid(folder, others, message)),
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
    // The guard must stay small: once written down to ES2016, `??` takes three times what `||` takes. Here
    // it stands only where an empty text or list falls back on the like.
    files: [
      "src/core/{fingerprint-keys,html-entities,national-number,password-in-text,password-shape}.ts",
      "src/core/{printer,recognise-candidates,verdict,verdict-recipients,verdict-words}.ts",
    ],
    rules: { "@typescript-eslint/prefer-nullish-coalescing": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
