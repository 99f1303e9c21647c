/**
 * npm run serve
 *
 * Serves the built site from dist/ as a static host would. `PORT` chooses the port, 4321 otherwise; 0 takes a free one.
 * The address is printed last.
 */
import { existsSync } from 'node:fs';
import { serveFolder } from './serve-folder.ts';

const FOLDER = 'dist';
if (!existsSync(FOLDER)) {
	console.error(
		'There is nothing to serve yet: run "npm run build" first, or "npm start" for both.',
	);
	process.exit(1);
}
const { url } = await serveFolder(FOLDER, {
	port: Number(process.env['PORT'] ?? 4321),
	base: process.env['BASE_PATH'] ?? '/',
});
console.log(`Off the List is at ${url}`);
