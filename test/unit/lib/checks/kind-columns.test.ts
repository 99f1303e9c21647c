import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';

const CARD = 'datasets/list-length.yaml';

/** The chart of the fixture as steps, and a card with the columns of that kind. */
function drawSteps(byColumn: string): string[] {
	const chart = soundContent().find(({ path }) => path === 'charts/list-length.yaml')?.text ?? '';
	const axes = chart.slice(chart.indexOf('kind: '), chart.indexOf('takeaway:'));
	const files = soundContent(
		{ file: 'charts/list-length.yaml', find: axes, write: 'kind: steps\n' },
		{ file: CARD, find: 'key: [date]', write: `${byColumn}key: [date]` },
		{
			file: CARD,
			find: '  - { name: organisations',
			write:
				'  - { name: killed, label: Killed, type: number, required: true }\n  - { name: qualifier, label: About, type: text }\n  - { name: kind, label: Kind, type: text, required: true }\n  - { name: organisations',
		},
	);
	const { issues } = runChecks(files, FIXTURE_DAY);
	return issues.filter(({ rule }) => rule === 'chart-column').map(({ message }) => message);
}

test('a chart of a kind needs a value in every row of the columns that it is drawn from', () => {
	expect(drawSteps('  - { name: by, label: By, type: text, required: true }\n')).toEqual([]);
	expect(drawSteps('  - { name: by, label: By, type: text }\n')).toEqual([
		'A chart of the kind "steps" needs a value in every row of the column "by", and the dataset "list-length" may leave it empty.',
	]);
});
