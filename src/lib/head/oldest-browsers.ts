/** The oldest version of each engine that pages are made for. The build writes style sheets that these can read, and `/about/measured/` names them. */
export const OLDEST_BROWSERS = { Chrome: '105', Firefox: '115', Safari: '15.4' } as const;

/** The same for Vite's `build.cssTarget`: `chrome105`. */
export const CSS_TARGET = Object.entries(OLDEST_BROWSERS).map(
	([name, version]) => name.toLowerCase() + version,
);
