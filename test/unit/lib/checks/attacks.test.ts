import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { attacks } from './attack-inputs.ts';

interface Outcome {
	name: string;
	/** How many times as much of the processor's time it took as an ordinary entry of the same length. */
	times: number;
	/** The most memory that the process had until then. */
	megabytes: number;
	rules: string[];
	/** Of the report of the first issue. */
	length: number;
}

/** Attacks that are nothing but odd texts: they pass, or are told what other rules say of them. */
const HARMLESS = [
	'mdx: 60,000 brackets',
	'mdx: 30,000 pairs of brackets',
	'mdx: 60,000 stars',
	'mdx: 60,000 opening stars',
	'mdx: 60,000 low lines',
	'mdx: 60,000 backticks',
	'mdx: a table of 10,000 columns',
	'mdx: a table of 40,000 rows',
	'mdx: 45,000 calls of a footnote',
	'mdx: a line of 190 KB',
	'mdx: 60,000 paragraphs',
];

const { stdout, stderr, status } = spawnSync(
	process.execPath,
	['--max-old-space-size=500', 'test/unit/lib/checks/attack-child.ts'],
	{ encoding: 'utf8', timeout: 600_000, maxBuffer: 1e8 },
);

test('no attack brings the process down', () => {
	expect({ status, stderr: stderr.replace(/^.*ExperimentalWarning[^]*$/m, '') }).toEqual({
		status: 0,
		stderr: '',
	});
});

const outcomes = status === 0 ? (JSON.parse(stdout) as Outcome[]) : [];

test('no attack costs more than twenty-five ordinary entries of the same length', () => {
	expect(outcomes).toHaveLength(attacks.length);
	expect(outcomes.filter(({ times }) => times >= 25)).toEqual([]);
});

test('all attacks together stay below a heap of 500 MB, and the process below 900', () => {
	expect(Math.max(...outcomes.map(({ megabytes }) => megabytes))).toBeLessThan(900);
});

test('every attack but the harmless is refused', () => {
	const passed = outcomes.filter(({ rules }) => rules.length === 0).map(({ name }) => name);
	expect(passed).toEqual(HARMLESS);
});

test('the report of an issue stays short, however long the line', () => {
	expect(outcomes.filter(({ length }) => length > 1500)).toEqual([]);
});
