import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { problemWithNewId } from '../../../../src/lib/contributing/check-new-id.ts';
import { schemas } from '../../../../src/schemas/index.ts';
import type { Kind } from '../../../../src/schemas/index.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';

const DEVICES = ['aux', 'con', 'nul', 'prn', 'com1', 'com9', 'lpt1'];
const LONG = 'a'.repeat(81);

/** The paths that the check refuses for their names. */
function refusedNames(path: string): string[] {
	const { issues } = runChecks(soundContent({ file: path, write: '' }), FIXTURE_DAY);
	return issues.filter(({ rule }) => rule === 'file-name').map((issue) => issue.path);
}

describe('names of files', () => {
	test.each([
		'entries/NAME.mdx',
		'entries/NAME/listing.mdx',
		'entries/background/NAME.png',
		'datasets/NAME.csv',
		'datasets/NAME.yaml',
		'charts/NAME.yaml',
		'ledger/publishers/NAME.yaml',
		...['sources', 'claims', 'quotes', 'events', 'people', 'terms', 'questions', 'changes'].map(
			(kind) => `ledger/${kind}/listing-2003/NAME.yaml`,
		),
	])('of devices and very long ones are refused in %s', (pattern) => {
		for (const name of [...DEVICES, LONG]) {
			const path = pattern.replace('NAME', name);
			expect(refusedNames(path)).toEqual([path]);
		}
		for (const name of ['auxiliary', 'con-record', 'com', 'com10', 'a'.repeat(80)])
			expect(refusedNames(pattern.replace('NAME', name))).toEqual([]);
	});

	test.each(['aux.', 'aux .', 'court..', 'court '])(
		'that Windows changes are refused: "%s"',
		(name) => {
			const path = `ledger/terms/listing-2003/${name}.yaml`;
			expect(refusedNames(path)).toEqual([path]);
		},
	);

	test('are refused for new records too', () => {
		const { ledger } = runChecks(soundContent(), FIXTURE_DAY);
		for (const kind of Object.keys(schemas) as Kind[])
			for (const id of [...DEVICES, LONG])
				expect(problemWithNewId(ledger, kind, id)).toContain('is not an id');
		expect(problemWithNewId(ledger, 'entries', 'background/aux')).toContain('is not an id');
	});

	test('are refused as former ids, whose addresses are made as well', () => {
		const claim = 'ledger/claims/listing-2003/ruling-fifteen.yaml';
		const entry = 'entries/background/listing.mdx';
		for (const [file, write] of [
			[claim, 'formerIds: [aux]\nstatement:'],
			[entry, 'formerIds: [aux/con]\ntitle:'],
		] as const) {
			const find = write.slice(write.indexOf('\n') + 1);
			const { issues } = runChecks(soundContent({ file, find, write }), FIXTURE_DAY);
			expect(issues.map(({ path, rule }) => `${path} ${rule}`)).toEqual([`${file} wrong-value`]);
		}
	});

	test('no file of the repository has one that Windows refuses', () => {
		const paths = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
		const odd = paths.filter((path) =>
			path
				.split('/')
				.some((name) => /^(?:aux|con|nul|prn|com\d|lpt\d)(?:\.|$)|[. ]$|[<>:"|?*\\]/i.test(name)),
		);
		expect(odd).toEqual([]);
	});
});
