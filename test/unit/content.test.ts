/**
 * The promise of the site, tried on its own content: a figure or a quotation that is changed
 * by one digit or one word is refused.
 */
import { describe, expect, test } from 'vitest';
import { checkRun, keysAllowedIn } from '../../src/lib/checks/check-figures.ts';
import { checkQuotations, quotationsIn } from '../../src/lib/checks/check-quotations.ts';
import { makeContext } from '../../src/lib/checks/context.ts';
import type { Context } from '../../src/lib/checks/context.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import type { Prose } from '../../src/lib/ledger/record.ts';
import type { ParsedProse, TextRun } from '../../src/lib/ledger/prose.ts';
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

/** The places of every digit of every figure in a text. */
function* digitsIn(text: string): Generator<number> {
	for (const { start, end } of figuresIn(context.mask(text)))
		for (let index = start; index < end; index += 1) if (/\d/.test(text[index] ?? '')) yield index;
}

/** A text with one digit turned into another. */
function withDigit(text: string, index: number, step: number): string {
	const digit = (Number(text[index]) + step) % 10;
	return text.slice(0, index) + digit + text.slice(index + 1);
}

/** How many changes of a digit were tried, and how many passed. */
const digits = { tried: 0, passed: 0 };

describe.each(entries.map((prose) => [prose.record.id, prose] as const))('%s', (_, prose) => {
	test('a changed digit of any figure is refused, unless it makes another figure that the linked claims state', () => {
		const untouchable: string[] = [];
		const allowed = keysAllowedIn(context, prose);
		for (const part of prose.parts) {
			for (const run of part.runs) {
				for (const index of digitsIn(run.text)) {
					const changes = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) =>
						withDigit(run.text, index, step),
					);
					const passed = changes.filter((text) => {
						const changed = { ...run, text };
						const runs = part.runs.map((one) => (one === run ? changed : one));
						const around = { ...part, runs };
						return checkRun(context, prose.record, changed, allowed, around).length === 0;
					});
					digits.tried += changes.length;
					digits.passed += passed.length;
					// A digit that could become any other would be one that nothing binds.
					if (passed.length === changes.length) untouchable.push(run.text);
				}
			}
		}
		expect(untouchable).toEqual([]);
	});

	test('no word of a quotation can be changed without being refused', () => {
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
					if (checkQuotations(withRun(prose, part, run, text)).length === 0) accepted.push(text);
				}
			}
		}
		expect(accepted).toEqual([]);
	});
});

test('of all changed digits fewer than 15 in 100 make another figure that the linked claims state', () => {
	expect(digits.tried).toBeGreaterThan(0);
	expect(digits.passed / digits.tried).toBeLessThan(0.15);
});
