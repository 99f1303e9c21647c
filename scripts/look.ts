/**
 * npm run look
 *
 * Takes pictures of the built site for `docs/look/`: seven pages, wide and on a phone, light and dark.
 * Run it after a change that readers see, after `npm run build`, and commit them: the next change is compared with these.
 */
import { existsSync, mkdirSync } from 'node:fs';
import sharp from 'sharp';
import { openBrowser } from './bench/open-browser.ts';
import { serveCompressed } from './bench/serve-compressed.ts';
import { readCommandLine, stop } from './command-line.ts';

const FOLDER = 'docs/look';
const PAGES = {
	home: '',
	report: 'report/',
	entry: 'background/isis-k/',
	claim: 'claims/crocus-toll/',
	timeline: 'timeline/',
	question: 'questions/is-the-taliban-still-banned-in-russia/',
	chart: 'charts/opium-area/',
};
/** Each as tall as two screens of its kind. */
const SIZES = [
	{ width: 1366, height: 1536 },
	{ width: 390, height: 1688 },
];
const COLOURS = ['light', 'dark'] as const;

readCommandLine(import.meta.filename, {});
if (!existsSync('dist/index.html')) stop('There is no built site. Run: npm run build', 1);
mkdirSync(FOLDER, { recursive: true });
const site = await serveCompressed('dist');
const browser = await openBrowser();
for (const viewport of SIZES)
	for (const colorScheme of COLOURS) {
		const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
		const page = await context.newPage();
		for (const [name, path] of Object.entries(PAGES)) {
			const answer = await page.goto(site.url + path, { waitUntil: 'networkidle' });
			if (!answer?.ok()) stop(`There is no page ${path} in dist/.`, 1);
			const file = `${FOLDER}/${name}-${viewport.width}-${colorScheme}.webp`;
			await sharp(await page.screenshot())
				.webp({ quality: 60, effort: 6 })
				.toFile(file);
			console.log(file);
		}
		await context.close();
	}
await browser.close();
await site.close();
