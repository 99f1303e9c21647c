/** The site under a path of its own. `build-site.ts` builds it for the tests that run on it too. */
export const SUB_PATH = { folder: 'test/output/sub-path', base: '/off-the-list/' };

/** The built site that the tests of this run read and open, and the path that it was built for. */
export const SITE = {
	folder: process.env['SITE_FOLDER'] ?? 'dist',
	base: process.env['BASE_PATH'] ?? '/',
};
