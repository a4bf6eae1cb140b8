/** The version of this package. A test holds it to package.json, which a browser cannot read. */
export const VERSION = '0.3.0';
