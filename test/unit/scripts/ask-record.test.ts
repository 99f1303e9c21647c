/** The questions of `npm run new`, answered with real keys in a terminal of the test. */
import { describe, expect, test } from 'vitest';
import { askRecord } from '../../../scripts/new/ask-record.ts';
import { Cancelled } from '../../../scripts/new/prompts.ts';
import { planRecord } from '../../../src/lib/contributing/plan-record.ts';
import { loadLedger } from '../../../src/lib/checks/load-ledger.ts';
import type { Kind } from '../../../src/schemas/index.ts';
import { FIXTURE_DAY, soundContent } from '../../content.ts';
import { KEYS, typeAt } from './typed-keys.ts';

const { enter, down, tab, leave } = KEYS;

async function interview(kind: Kind, steps: [string, ...string[]][], known = {}) {
	const { terminal, left } = typeAt(steps);
	const { ledger } = loadLedger(soundContent());
	const answers = await askRecord({
		ledger,
		kind,
		known: { data: {}, ...known },
		today: FIXTURE_DAY,
		terminal,
	});
	expect(left()).toEqual([]);
	return answers;
}

describe('askRecord', { timeout: 30_000 }, () => {
	test('asks for a claim, offers sources by what is typed, asks for the place in each, and makes a record that is sound', async () => {
		const answers = await interview('claims', [
			['The claim as readers see it', 'Rain fell.', enter],
			['`confirmed`: two sources', down, enter],
			['strongest first', 'record of', tab, enter],
			['Where in "court-record"?', 'page 3', enter],
			['What else is there to say?', 'brief', tab, '\u007F'.repeat(5), 'says', tab, enter],
			['The same in a few words', 'Rain', enter],
			['Other forms in which prose may state the figure', enter],
			['The topic whose folder the file stands in:', enter],
			['The file name without its ending', 'rain-fell', enter],
		]);
		expect(answers).toEqual({
			id: 'rain-fell',
			topic: 'delisting',
			body: undefined,
			data: {
				statement: 'Rain fell.',
				brief: 'Rain',
				status: 'single',
				sources: [{ source: 'court-record', at: 'page 3' }],
				checked: FIXTURE_DAY,
			},
		});
		expect(planRecord(soundContent(), 'claims', answers, { today: FIXTURE_DAY }).state).toBe(
			'ready',
		);
	});

	test('says in the schema’s words why an answer is refused, and asks again', async () => {
		const answers = await interview(
			'questions',
			[
				['The question as people ask it', 'Who sat', enter],
				['A question ends with a question mark.', '?', enter],
				['What else is there to say?', enter],
				['The file name without its ending', 'How Many', enter],
				[
					'An id has only small Latin letters',
					...Array<string>(8).fill('\u007F'),
					'who-sat',
					enter,
				],
			],
			{ data: { answer: 'Judges.', topics: ['isis-k'] } },
		);
		expect([answers.id, answers.topic, answers.data['question']]).toEqual([
			'who-sat',
			'isis-k',
			'Who sat?',
		]);
	});

	test('asks again for what the record as a whole needs: both sides of a dispute', async () => {
		const side = (holder: string) =>
			`{ holder: ${holder}, statement: It is so., sources: [court-record] }`;
		const answers = await interview(
			'claims',
			[
				['What else is there to say?', enter],
				['positions', '{ holder: One }', enter],
				['statement: Write a text here.', ...Array<string>(15).fill('\u007F'), side('One'), enter],
				['Number 2; an empty line ends the list.', enter],
				['A dispute has at least two sides.', side('Other'), enter],
				['Number 3', enter],
			],
			{
				id: 'dispute',
				topic: 'assets',
				data: { statement: 'Two differ.', status: 'disputed', sources: ['court-record'] },
			},
		);
		expect(answers.data['positions']).toMatchObject([{ holder: 'One' }, { holder: 'Other' }]);
	});

	test('asks again where words are typed and nothing is chosen by them, and where a list must not be empty', async () => {
		const answers = await interview(
			'claims',
			[
				['strongest first', 'record of', enter],
				['"record of" was typed, and nothing was chosen by it', enter],
				['Name at least one source', 'record of', tab, enter],
				['Where in "court-record"?', enter],
				['What else is there to say?', enter],
			],
			{ id: 'rain-fell', topic: 'assets', data: { statement: 'Rain fell.', status: 'single' } },
		);
		expect(answers.data['sources']).toEqual(['court-record']);
	});

	test('asks whether an id that is near another is meant', async () => {
		const answers = await interview(
			'terms',
			[
				['What else is there to say?', enter],
				['The file name without its ending', 'resolutions-1267', enter],
				['There is "resolution-1267" already', 'y'],
			],
			{ data: { term: 'resolutions', definition: 'Several.' } },
		);
		expect(answers.id).toBe('resolutions-1267');
	});

	test('leaves at Ctrl+C', async () => {
		const asked = interview('claims', [['The claim as readers see it', 'It', leave]]);
		await expect(asked).rejects.toThrow(Cancelled);
	});
});
