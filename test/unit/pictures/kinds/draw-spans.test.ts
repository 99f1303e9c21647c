import { describe, expect, test } from 'vitest';
import { readSpans } from '../../../../src/lib/charts/kinds/describe-spans.ts';
import { drawSpans } from '../../../../src/pictures/kinds/draw-spans.ts';
import { dayOf, standingOf } from '../../../../src/pictures/kinds/span-marks.ts';
import { readRows } from './read-rows.ts';
import { findMarkupFaults, findTextFaults, readTextBoxes } from './text-boxes.ts';

const ROWS = readRows('listings');
const SPANS = readSpans(ROWS);

describe.each([640, 360])('drawSpans at %i pixels', (width) => {
	const svg = drawSpans(ROWS, { width });
	const words = readTextBoxes(svg).map((box) => box.words);

	test('lets no text overlap another or leave the picture', () => {
		expect(findTextFaults(svg)).toEqual([]);
	});
	test('holds tokens for colours, and nothing that the policy forbids', () => {
		expect(findMarkupFaults(svg)).toEqual([]);
	});
	test('names every list, and says how it ended or when it was last seen', () => {
		const wanted = SPANS.flatMap((span) => [span.name, standingOf(span)[0]]);
		expect(wanted.filter((one) => !words.includes(one))).toEqual([]);
	});
	test('ends three bars, and lets the dots of seven others run on', () => {
		expect(svg.match(/<rect[^>]*width="4"[^>]*fill="var\(--ink\)"/g)?.length).toBe(3);
		expect(svg.match(/stroke-dasharray/g)?.length).toBe(7);
	});
});

test('a date that is known to the year or the month stands in its middle', () => {
	expect(dayOf('1999')).toBe(dayOf('1999-07-15'));
	expect(dayOf('2013-05')).toBe(dayOf('2013-05-15'));
});

test('standingOf gives the day of an end, and the month in which a list was last seen', () => {
	const said = new Map(SPANS.map((span) => [span.name, standingOf(span)[0]]));
	expect(said.get('Russia')).toBe('suspended 17 Apr 2025');
	expect(said.get('Canada')).toBe('last seen Apr 2025');
	expect(said.get('Türkiye')).toBe('one report, Apr 2025');
});
