import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';

const showing = (columns: string) =>
	soundContent({
		file: 'entries/background/listing.mdx',
		find: '<Chart id="list-length" />',
		write: `<DataTable id="list-length" columns="${columns}" />`,
	});

test('a table in an entry names only columns that its dataset has', () => {
	expect(runChecks(showing('date, organisation'), FIXTURE_DAY).issues).toEqual([
		expect.objectContaining({
			rule: 'chart-column',
			line: 18,
			column: 38,
			message:
				'The dataset "list-length" has no column "organisation". Did you mean "organisations"?',
			hint: 'Its columns are: date, organisations, sources, note.',
		}),
	]);
});

test('a table in an entry may name some of the columns, in any order', () => {
	expect(runChecks(showing('note, date'), FIXTURE_DAY).issues).toEqual([]);
});

test('a table in an entry is parted only by a column that its dataset has', () => {
	const { issues } = runChecks(showing('date / note" group="organisation'), FIXTURE_DAY);
	expect(issues.map(({ message }) => message)).toEqual([
		'The dataset "list-length" has no column "organisation". Did you mean "organisations"?',
	]);
});
