import { describe, expect, test } from 'vitest';
import { HEIGHT, WIDTH, drawThumbnail } from '../../../../src/lib/charts/thumbnail.ts';
import type { Thumbnail } from '../../../../src/schemas/thumbnail.ts';
import { readContentFiles, today } from '../../../../src/integrations/content-files.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';

const { ledger } = runChecks(readContentFiles('src/content'), today());
const cards = [...ledger.records.entries.values()].flatMap(({ id, data }) =>
	data.card?.number ? [[id, data.card.number.thumbnail] as const] : [],
);
const draw = (spec: Thumbnail, rows: Record<string, string>[]) =>
	drawThumbnail(spec, { rows, key: ['date'] });
const boxes = (outline: string) => outline.split('M').length - 1;
const widths = (outline: string) =>
	[...outline.matchAll(/h(\d[\d.]*)v/g)].map((one) => Number(one[1]));

describe('drawThumbnail', () => {
	test('draws bars as high as their numbers, and none where there is no number', () => {
		const rows = [{ n: '10' }, { n: '' }, { n: '5', hot: 'yes' }];
		const spec = { dataset: 'd', drawn: 'bars', column: 'n', accent: { hot: ['yes'] } } as const;
		const { quiet, accent } = draw({ ...spec, accent: { hot: ['yes'] } }, rows);
		expect(quiet).toBe(`M0 0h39v${HEIGHT}h-39z`);
		expect(accent).toBe(`M100 28h39v28h-39z`);
	});

	test('draws a square for each row, the coloured ones last', () => {
		const rows = [{ s: 'gone' }, { s: 'on' }, { s: 'on' }];
		const { quiet, accent } = draw({ dataset: 'd', drawn: 'cells', accent: { s: ['gone'] } }, rows);
		expect([boxes(quiet), boxes(accent)]).toEqual([2, 1]);
		expect(accent).toMatch(/^M94 28h/);
	});

	test('cuts a bar in proportion, the coloured part first', () => {
		const rows = [
			{ n: '2', p: 'a' },
			{ n: '7', p: 'b' },
			{ n: '1', p: 'b' },
		];
		const spec: Thumbnail = { dataset: 'd', drawn: 'share', column: 'n', accent: { p: ['b'] } };
		const { quiet, accent } = draw(spec, rows);
		expect(widths(accent)).toEqual([105, 15]);
		expect(widths(quiet)).toEqual([30]);
		expect(quiet).toMatch(/^M120 /);
	});

	test('draws dates to scale', () => {
		const rows = [
			{ from: '2025-01-01', to: '2025-01-11', s: 'a' },
			{ from: '2025-01-11', to: '2025-01-31', s: 'b' },
		];
		const spec: Thumbnail = { dataset: 'd', drawn: 'spans', column: 'from', to: 'to' };
		expect(widths(draw(spec, rows).quiet)).toEqual([48.5, 98.5]);
	});

	test('draws a line that stays level until the next date and ends at the last number', () => {
		const rows = [
			{ date: '2025-01-01', n: '5' },
			{ date: '2025-01-03', n: '10' },
		];
		const { accent, end } = draw({ dataset: 'd', drawn: 'steps', column: 'n' }, rows);
		expect(accent).toBe('M0 30H146V4');
		expect(end).toEqual([146, 4]);
	});

	test('leaves out rows that are not asked for', () => {
		const rows = [{ p: 'a' }, { p: 'b' }];
		expect(boxes(draw({ dataset: 'd', drawn: 'cells', where: { p: ['a'] } }, rows).quiet)).toBe(1);
	});
});

test.each(cards)('the thumbnail of %s has a coloured part within its frame', (_, spec) => {
	const table = ledger.tables.get(spec.dataset)!;
	const { key } = ledger.records.datasets.get(spec.dataset)!.data;
	const { quiet, accent } = drawThumbnail(spec, { rows: table.rows, key });
	expect(accent).not.toBe('');
	expect(quiet + accent).not.toContain('NaN');
	for (const [, x, y] of (quiet + accent).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)) {
		expect(Number(x)).toBeLessThanOrEqual(WIDTH);
		expect(Number(x)).toBeGreaterThanOrEqual(0);
		expect(Number(y)).toBeGreaterThanOrEqual(0);
		expect(Number(y)).toBeLessThanOrEqual(HEIGHT);
	}
});
