import { expect, test } from 'vitest';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import { makeStatedKeys } from '../../../../src/lib/ledger/stated-keys.ts';
import { keysStatedIn } from '../../../../src/lib/text/figure-keys.ts';
import { soundContent } from '../../../content.ts';

const CARD = 'datasets/list-length.yaml';
const inMillions = soundContent(
	{ file: CARD, find: 'unit: organisations', write: 'unit: million US dollars' },
	{ file: 'datasets/list-length.csv', find: ',17,', write: ',12.25,' },
);
const stated = makeStatedKeys(loadLedger(inMillions).ledger, (text) => text);

test.each(['12.25 million dollars', '$12.25 million', '12.25'])(
	'a cell of a column in million US dollars states %s',
	(words) => {
		const keys = stated.dataset('list-length');
		expect([...keysStatedIn(words)].filter((key) => !keys.has(key))).toEqual([]);
	},
);

test('it does not state another number of them', () => {
	const keys = stated.dataset('list-length');
	expect([...keysStatedIn('12.26 million dollars')].filter((key) => !keys.has(key))).not.toEqual(
		[],
	);
});
