import { expect, test } from 'vitest';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import { recordsNamed } from '../../../../src/lib/contributing/name-kind.ts';
import { soundContent } from '../../../content.ts';

const write = 'formerIds: [old-name]\nchecked:';
const file = 'ledger/events/listing-2003/ruling.yaml';
const { ledger } = loadLedger(soundContent({ file, find: 'checked:', write }));

test('recordsNamed says what a record is called now that had the id before', () => {
	expect(recordsNamed(ledger, 'old-name')).toEqual({
		found: [],
		problem: 'The event "old-name" is called "ruling" now.',
	});
});

test('recordsNamed proposes the id that was meant', () => {
	expect(recordsNamed(ledger, 'list-lenght', 'claims').problem).toBe(
		'There is no claim "list-lenght". Did you mean "list-length"?',
	);
});
