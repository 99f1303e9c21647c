/**
 * What a text browser makes of each entry, in the order in which it reads it. `npm run golden` accepts what it shows now;
 * read the difference.
 */
import { expect, test } from 'vitest';
import { runTool } from '../run-tool.ts';
import { entryPages } from './site-files.ts';

/** The text of HTML as w3m shows it, in lines of eighty letters. */
function showAsText(html: string): string {
	const options = ['-dump', '-T', 'text/html', '-cols', '80', '-I', 'UTF-8', '-O', 'UTF-8'];
	return runTool('w3m', 'w3m', options, html).stdout;
}

test.each(entryPages)('$path reads well without styles', async ({ path, $ }) => {
	const text = showAsText($.html($('main')));
	expect(text.split(/\s+/).length).toBeGreaterThan(400);
	const name = path.split('/').filter(Boolean).at(-1);
	await expect(text).toMatchFileSnapshot(`../golden/text/${name}.txt`);
});
