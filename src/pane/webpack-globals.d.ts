/** Where webpack finds the other files of the build, with a slash at the end. */
declare const __webpack_public_path__: string;
