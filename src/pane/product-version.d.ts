/** The package's version and what it was built from, such as `0.1.0 (3f9a2c1)`. Put in by webpack. */
declare const PRODUCT_VERSION: string;
