/**
 * What a text browser makes of each entry, in the order in which it reads it. `npm run golden` accepts what it shows now;
 * read the difference.
 */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { entryPages } from './site-files.ts';

/** The text of HTML as w3m shows it, in lines of eighty letters. */
function showAsText(html: string): string {
	const { stdout, error } = spawnSync(
		'w3m',
		['-dump', '-T', 'text/html', '-cols', '80', '-I', 'UTF-8', '-O', 'UTF-8'],
		{ encoding: 'utf8', input: html },
	);
	if (error)
		throw new Error(
			`These tests need w3m. On Debian: "apt-get update && apt-get install w3m". ${error.message}`,
		);
	return stdout;
}

test.each(entryPages)('$path reads well without styles', async ({ path, $ }) => {
	const text = showAsText($.html($('main')));
	expect(text.split(/\s+/).length).toBeGreaterThan(400);
	const name = path.split('/').filter(Boolean).at(-1);
	await expect(text).toMatchFileSnapshot(`../golden/text/${name}.txt`);
});
