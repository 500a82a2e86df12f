/**
 * The package's version and the hash of its sources, such as `0.1.0 (3f9a2c1)`. Webpack fills it
 * in.
 */
declare const PRODUCT_VERSION: string;
