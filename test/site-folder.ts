/** The site under a long address and a path of its own. `build-site.ts` builds it for the tests that run on it too. */
export const SUB_PATH = {
	folder: 'test/output/sub-path',
	url: 'https://explainers-of-some-newsroom.example',
	base: '/2026/off-the-list/',
};

/** The built site that the tests of this run read and open, and the host and path that it was built for. */
export const SITE = {
	folder: process.env['SITE_FOLDER'] ?? 'dist',
	url: process.env['SITE_URL'] ?? 'https://off-the-list.example',
	base: process.env['BASE_PATH'] ?? '/',
};
