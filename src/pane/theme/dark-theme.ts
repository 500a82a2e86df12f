/** A file of its own, so that it loads only when needed: 2 KB less on the first screen. */
export { webDarkTheme as darkTheme } from "@fluentui/react-components";
