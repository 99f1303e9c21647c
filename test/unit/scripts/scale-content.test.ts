import { expect, test } from 'vitest';
import { OF_ENTRY, generateContent } from '../../../scripts/bench/scale-content.ts';
import { plainEntry } from '../../../scripts/bench/bare-site.ts';
import { readContentFiles, today } from '../../../src/integrations/content-files.ts';
import { runChecks } from '../../../src/lib/checks/run-checks.ts';

const WORDS = 'billion zero taliban ban court may dollars list aid nine hectares'.split(' ');

test('generated entries pass every check beside the content of the site', () => {
	const content = [...readContentFiles('src/content'), ...generateContent(30, WORDS)];
	expect(runChecks(content, today()).issues).toEqual([]);
}, 60_000);

test('an entry brings its claims and sources', () => {
	expect(generateContent(2, WORDS)).toHaveLength(2 * (1 + OF_ENTRY.claims + OF_ENTRY.sources));
});

test('the first entries are the same for every count', () => {
	expect(generateContent(3, WORDS).slice(0, 26)).toEqual(generateContent(2, WORDS));
});

test('the bare site has the same words without components and with plain links', () => {
	const text =
		'Named [fifteen](claim:ruling-2003).\n\n<Statement id="a" says="b > c">\n\nIt held.\n';
	expect(plainEntry(text)).toBe('Named [fifteen](/claims/ruling-2003/).\n\n\nIt held.\n');
});
