/** What the page `/about/measured/` shows is what the benches print. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Measured } from '../../src/lib/measured/measured.ts';

const names = readdirSync('src/measured').map((name) => name.replace('.json', ''));

test('every bench has its last figures kept', () => {
	const source = readFileSync('scripts/bench.ts', 'utf8');
	const benches = [...source.matchAll(/^\t(\w+): .*\bbench[A-Z]/gm)].map(([, name]) => name);
	expect(names.sort()).toEqual(benches.sort());
});

test.each(names)(
	'the figures of %s have a command, a day and a machine, and no empty table',
	(name) => {
		const { command, date, machine, tables } = JSON.parse(
			readFileSync(`src/measured/${name}.json`, 'utf8'),
		) as Measured;
		expect(command).toMatch(new RegExp(`^npm run bench -- ${name}\\b`));
		expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
		expect(machine).toMatch(/^\d+ processors, Node \d+\./);
		expect(tables.length).toBeGreaterThan(0);
		for (const { head, rows } of tables) {
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) expect(row.length).toBe(head.length);
		}
	},
);
