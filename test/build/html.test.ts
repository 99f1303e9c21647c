/** The HTML of every page, by the checker of the W3C (https://validator.github.io/validator/). */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { runTool } from '../run-tool.ts';
import { otherPages, pages, samplePages } from './site-files.ts';

const CHECKER = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
/** A product with a variable, which the checker cannot multiply, and what is newer than its list: https://drafts.csswg.org/css-anchor-position-1/, https://drafts.csswg.org/css-conditional-5/ */
const NEW_CSS =
	"CSS: “(position-area|position-try-fallbacks|container-type|paint-order)”: Property .* doesn't exist\\.|CSS: Unrecognized at-rule “@container”|CSS: “(max-width|width)”: The types are incompatible\\.";

/** What the checker finds wrong with files: the file, the place and what is wrong with it. */
function findErrors(files: string[]): string[] {
	const options = ['--stdout', '--errors-only', '--filterpattern', NEW_CSS];
	const { stdout } = runTool('java', 'default-jre-headless', [
		'-jar',
		CHECKER,
		...options,
		...files,
	]);
	return stdout.split('\n').filter((line) => line !== '');
}

test('the checker finds no error in a page of each kind', () => {
	expect(samplePages.length).toBeGreaterThan(20);
	expect(findErrors(samplePages.map(({ file }) => file))).toEqual([]);
});

test('the checker finds no error in any other page', { tags: 'full', timeout: 600_000 }, () => {
	expect(pages.length).toBeGreaterThan(500);
	expect(findErrors(otherPages.map(({ file }) => file))).toEqual([]);
});

test('it finds what is wrong with a page made wrong', () => {
	const file = 'test/fixtures/pages/faulty.html';
	expect(findErrors([file]).join('\n')).toContain('Unclosed element “b”.');
});
