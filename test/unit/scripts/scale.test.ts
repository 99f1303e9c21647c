import { expect, test } from 'vitest';
import { generateEntries } from '../../../scripts/bench/scale.ts';
import { readContentFiles, today } from '../../../src/integrations/content-files.ts';
import { runChecks } from '../../../src/lib/checks/run-checks.ts';

const files = readContentFiles('src/content');

test('generated entries pass every check beside the content of the site', () => {
	const { issues } = runChecks([...files, ...generateEntries(files, 20)], today());
	expect(issues).toEqual([]);
}, 60_000);

test('generated entries bring claims of their own, the same ones for every count', () => {
	const two = generateEntries(files, 2);
	expect(two.filter(({ path }) => path.startsWith('entries/'))).toHaveLength(2);
	expect(two.filter(({ path }) => path.startsWith('ledger/claims/'))).toHaveLength(4);
	expect(generateEntries(files, 3).slice(0, two.length)).toEqual(two);
});
