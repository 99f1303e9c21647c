import { serveFolder } from '../../scripts/serve-folder.ts';

export { openBrowser } from '../../scripts/open-browser.ts';

/** Serves the built site on a free port. */
export function serveSite() {
	return serveFolder('dist', { base: process.env['BASE_PATH'] ?? '/' });
}

export const WIDE = { width: 1360, height: 900 };
export const PHONE = { width: 390, height: 844 };
