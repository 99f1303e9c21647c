import { check, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../../src/integrations/content-files.ts';
import { idsNear } from '../../../../src/lib/contributing/check-new-id.ts';
import { completeAnswers, planRecord } from '../../../../src/lib/contributing/plan-record.ts';
import type { Answers } from '../../../../src/lib/contributing/plan-record.ts';
import { writeRecord } from '../../../../src/lib/contributing/write-record.ts';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import type { LedgerRecord } from '../../../../src/lib/ledger/record.ts';
import type { Kind } from '../../../../src/schemas/index.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';

const claim = {
	sources: ['court-record', { at: 'page 3', source: 'daily-example' }],
	statement: ' Example’s court sat for 3 hours on 14 February 2003. ',
	status: 'confirmed',
	date: '2003-02',
	value: [3, 4],
	unit: 'hours',
};

function plan(kind: Kind, answers: Answers) {
	const whole = completeAnswers(kind, answers, FIXTURE_DAY);
	return planRecord(soundContent(), kind, whole, { today: FIXTURE_DAY });
}

test('a record is written in the order of its schema, with dates in quotation marks and today as the day of the check', () => {
	expect(plan('claims', { id: 'court-hours', topic: 'listing-2003', data: claim })).toEqual({
		state: 'ready',
		later: [],
		file: {
			path: 'ledger/claims/listing-2003/court-hours.yaml',
			text: [
				'statement: Example’s court sat for 3 hours on 14 February 2003.',
				'status: confirmed',
				'date: "2003-02"',
				'value: [3, 4]',
				'unit: hours',
				'sources:',
				'  - court-record',
				'  - source: daily-example',
				'    at: page 3',
				'checked: "2026-11-24"',
				'',
			].join('\n'),
		},
	});
});

test('an entry is written with its front matter and prose', () => {
	const data = {
		title: 'Hours',
		description: 'How long it took.',
		section: 'background',
		order: 2,
	};
	const result = plan('entries', { id: 'background/hours', body: 'It took long.', data });
	expect(result).toMatchObject({
		state: 'ready',
		file: {
			path: 'entries/background/hours.mdx',
			text: '---\ntitle: Hours\ndescription: How long it took.\nsection: background\norder: 2\npublished: "2026-11-24"\n---\n\nIt took long.\n',
		},
	});
});

test('the folder of a record with topics is its first topic', () => {
	const data = { question: 'Who sat?', answer: 'Judges.', topics: ['isis-k', 'assets'] };
	expect(plan('questions', { id: 'who-sat', data })).toMatchObject({
		file: { path: 'ledger/questions/isis-k/who-sat.yaml' },
	});
});

test('a source that nothing names yet is written, and what is missing is said', () => {
	const data = {
		publisher: 'daily-example',
		title: 'B',
		url: 'https://daily.example/b',
		language: 'en',
	};
	const result = plan('sources', { id: 'a-b', topic: 'assets', data });
	expect(result.state === 'ready' && result.later.map(({ message }) => message)).toEqual([
		'Nothing on the site rests on the source "a-b".',
	]);
});

describe('nothing is planned', () => {
	test('while answers are missing', () => {
		expect(plan('claims', { data: { statement: 'It rained.' } })).toEqual({
			state: 'incomplete',
			missing: ['id', 'topic', 'status', 'sources'],
		});
	});

	test('for an id that is a slip of another', () => {
		expect(plan('claims', { id: 'list-lenght', topic: 'assets', data: claim })).toEqual({
			state: 'refused',
			problem:
				'There is a claim "list-length", and "list-lenght" is easily taken for it. Choose another id, or say --near if both are meant.',
		});
	});

	test('over a record that is there', () => {
		expect(plan('claims', { id: 'list-length', topic: 'assets', data: claim })).toEqual({
			state: 'refused',
			problem:
				'There is a claim "list-length" already, in ledger/claims/listing-2003/list-length.yaml.',
		});
	});

	test.each([
		[
			'unknown-source',
			{ sources: ['court-recrod'] },
			'There is no source "court-recrod". Did you mean "court-record"?',
		],
		['unknown-key', { stauts: 'single' }, 'A claim has no key "stauts". Did you mean "status"?'],
		['wrong-value', { status: 'true' }, '"status" cannot be "true".'],
	])('with a fault: %s', (rule, wrong, message) => {
		const result = plan('claims', { id: 'hours', topic: 'assets', data: { ...claim, ...wrong } });
		const issues = result.state === 'faulty' ? result.issues : [];
		expect(issues.map((issue) => [issue.rule, issue.message])).toEqual([[rule, message]]);
	});
});

test('idsNear: one letter apart or the same words turned round; not when only digits differ', () => {
	const { ledger } = loadLedger(soundContent());
	expect(idsNear(ledger, 'claims', 'length-list')).toEqual(['list-length']);
	expect(idsNear(ledger, 'claims', 'list-lengths')).toEqual(['list-length']);
	expect(idsNear(ledger, 'terms', 'resolution-1268')).toEqual([]);
	expect(idsNear(ledger, 'claims', 'rainfall')).toEqual([]);
});

test('every real record, written anew, says the same and is laid out as Prettier would', async () => {
	const { ledger } = loadLedger(readContentFiles('src/content'));
	const options = await resolveConfig('src/content/charts/a.yaml');
	for (const records of Object.values(ledger.records)) {
		for (const { kind, id, topic, data } of [
			...(records.values() as IterableIterator<LedgerRecord>),
		].slice(0, 8)) {
			const body = ledger.documents.get(id)?.body;
			const file = writeRecord({
				kind,
				id,
				topic,
				data: { ...data },
				...(kind === 'entries' && { body }),
			});
			const again = loadLedger([file]).ledger.records[kind].get(id);
			expect(again?.data).toEqual(data);
			if (kind !== 'entries')
				expect(await check(file.text, { ...options, filepath: file.path }), file.text).toBe(true);
		}
	}
}, 60_000);
