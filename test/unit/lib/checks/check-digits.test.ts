import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';

const FILE = 'entries/background/listing.mdx';

/** The rules that a sentence with these words breaks. */
function rulesBrokenBy(words: string): string[] {
	const write = `It saw ${words} there.\n\n## The list`;
	const { issues } = runChecks(
		soundContent({ file: FILE, find: '## The list', write }),
		FIXTURE_DAY,
	);
	return [...new Set(issues.map(({ rule }) => rule))];
}

describe('checkDigits', () => {
	test.each(['９８', '۹۸', '٩٨', '𝟗𝟖', '⁹⁸', '⑨', '¾', 'Ⅻ', 'XCVIII', 'XII groups', 'IX', '五百'])(
		'refuses the figure %s',
		(words) => {
			expect(rulesBrokenBy(words)).toEqual(['other-digits']);
		},
	);

	test.each(['World War II', 'Charles Ⅲ', 'km²', 'H₂O', 'the DC office', 'a CD', 'the MDC'])(
		'lets %s stand',
		(words) => {
			expect(rulesBrokenBy(words)).toEqual([]);
		},
	);
});
