import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';
import type { Edit } from '../../../content.ts';

function publisher(id: string, name: string, host: string): Edit {
	const write = `name: ${JSON.stringify(name)}\nkind: newsroom\nhosts:\n  - ${host}\n`;
	return { file: `ledger/publishers/${id}.yaml`, write };
}

const rulesOf = (...edits: Edit[]) =>
	runChecks(soundContent(...edits), FIXTURE_DAY).issues.map(({ rule }) => rule);

describe('checkPublishers', () => {
	test.each([
		['TASS', 'Tass'],
		['The Guardian', 'Guardian'],
		['The Guardian', 'Guardian, The'],
		['A.P.', 'AP'],
		['Взглёд', 'Взглед'],
		['Ｔass', 'Tass'],
		['Straße', 'Strasse'],
		['Łódź', 'Lodz'],
		['كابل', 'کابل'],
	])('takes %s and %s for one publisher', (one, other) => {
		const edits = [publisher('one', one, 'one.example'), publisher('other', other, 'two.example')];
		expect(rulesOf(...edits)).toEqual(['duplicate-publisher']);
	});

	test('takes publishers of other names for others', () => {
		const edits = [
			publisher('one', 'Times', 'one.example'),
			publisher('other', 'Time', 'two.example'),
		];
		expect(rulesOf(...edits)).toEqual([]);
	});

	test('takes a host in letters and in its ASCII form for one', () => {
		const ascii = new URL('https://пример.example').hostname;
		const edits = [publisher('one', 'One', 'пример.example'), publisher('other', 'Two', ascii)];
		expect(rulesOf(...edits)).toEqual(['duplicate-publisher']);
	});
});
