/** What the page `/about/measured/` shows is what the commands of the README print. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Measured } from '../../src/lib/measured/measured.ts';

const names = readdirSync('src/measured').map((name) => name.replace('.json', ''));
const readme = readFileSync('README.md', 'utf8');

test('every bench of the README has its last figures kept', () => {
	const told = [...readme.matchAll(/npm run bench -- (\w+)`/g)].map(([, name]) => name);
	expect(names.sort()).toEqual([...new Set(told)].sort());
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
