/**
 * The promise of the site, tried on its own content: a figure or a quotation that is changed
 * by one digit or one word is refused.
 */
import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../src/lib/checks/check-figures.ts';
import { checkQuotations, quotationsIn } from '../../src/lib/checks/check-quotations.ts';
import { makeContext } from '../../src/lib/checks/context.ts';
import type { Context, Prose } from '../../src/lib/checks/context.ts';
import { loadLedger } from '../../src/lib/ledger/load-ledger.ts';
import type { ParsedProse, TextRun } from '../../src/lib/mdx/prose.ts';
import { figuresIn } from '../../src/lib/text/figures.ts';
import { readContentFiles, today } from '../../src/integrations/content-files.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const context = makeContext(ledger, today());
const entries = context.prose.filter(({ record }) => record.kind === 'entries');

/** The context with one text of one entry changed. */
function withRun(prose: Prose, part: ParsedProse, run: TextRun, text: string): Context {
	const changed = { ...part, runs: part.runs.map((one) => (one === run ? { ...run, text } : one)) };
	const parts = prose.parts.map((one) => (one === part ? changed : one));
	return { ...context, prose: [{ ...prose, parts }] };
}

/** Every text that differs from a text in one digit of one of its figures. */
function* changedDigits(text: string): Generator<string> {
	for (const { start, end } of figuresIn(context.mask(text))) {
		for (let index = start; index < end; index += 1) {
			const digit = text[index] ?? '';
			if (!/\d/.test(digit)) continue;
			for (let step = 1; step < 10; step += 1)
				yield text.slice(0, index) + ((Number(digit) + step) % 10) + text.slice(index + 1);
		}
	}
}

describe.each(entries.map((prose) => [prose.record.id, prose] as const))('%s', (_, prose) => {
	test('no digit of a figure can be changed without being refused, but for the change to another true figure', () => {
		let tried = 0;
		const accepted: string[] = [];
		for (const part of prose.parts) {
			for (const run of part.runs) {
				for (const text of changedDigits(run.text)) {
					tried += 1;
					if (checkFigures(withRun(prose, part, run, text)).length === 0) accepted.push(text);
				}
			}
		}
		expect(tried).toBeGreaterThan(0);
		expect(accepted.length / tried).toBeLessThan(0.05);
	});

	test('no word of a quotation can be changed without being refused', () => {
		let tried = 0;
		const accepted: string[] = [];
		for (const part of prose.parts) {
			for (const { words, start, end } of quotationsIn(part)) {
				const run = part.runs.find(
					(one) => one.start <= start && end <= one.start + one.text.length,
				);
				if (run === undefined || !/\s/.test(words.trim())) continue;
				for (const match of words.matchAll(/[\p{L}\d]+/gu)) {
					const place = start - run.start + match.index;
					const text = `${run.text.slice(0, place)}${match[0]}x${run.text.slice(place + match[0].length)}`;
					tried += 1;
					if (checkQuotations(withRun(prose, part, run, text)).length === 0) accepted.push(text);
				}
			}
		}
		expect(accepted).toEqual([]);
		if (prose.record.id === 'report') expect(tried).toBeGreaterThan(20);
	});
});
