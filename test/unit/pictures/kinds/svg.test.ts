import { describe, expect, test } from 'vitest';
import {
	element,
	rect,
	stroke,
	svgOf,
	text,
	textLines,
	textWidth,
	wrapText,
} from '../../../../src/pictures/kinds/svg.ts';

describe('element', () => {
	test('leaves out what is undefined, rounds to tenths and escapes', () => {
		expect(element('path', { d: 'M0 0', x: 1.26, fill: undefined, 'aria-label': 'a"b' })).toBe(
			'<path d="M0 0" x="1.3" aria-label="a&quot;b"/>',
		);
	});
	test('holds its content', () => {
		expect(element('g', {}, '<path/>')).toBe('<g><path/></g>');
	});
});

test('svgOf gives a whole picture', () => {
	expect(svgOf(640, 200, [rect(0, 0, 10, 20, 'var(--pale)')])).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 200"><rect x="0" y="0" width="10" height="20" fill="var(--pale)"/></svg>',
	);
});

test('stroke is not filled', () => {
	expect(stroke('M0 0h9', 'var(--ink)', { 'stroke-width': 2 })).toBe(
		'<path d="M0 0h9" fill="none" stroke="var(--ink)" stroke-width="2"/>',
	);
});

describe('text', () => {
	test('is written in ink if not said otherwise', () => {
		expect(text(4, 12, 'A & B')).toBe('\n<text x="4" y="12" fill="var(--ink)">A &amp; B</text>');
	});
	test('takes size, weight and anchor', () => {
		const style = { fill: 'var(--muted)', size: 20, weight: 600, anchor: 'end' } as const;
		expect(text(4, 12, '93', style)).toBe(
			'\n<text x="4" y="12" fill="var(--muted)" font-size="20" font-weight="600" text-anchor="end">93</text>',
		);
	});
});

test('textLines sets its lines 1.25 em apart', () => {
	expect(textLines(0, 12, ['a', 'b']).match(/y="[\d.]+"/g)).toEqual(['y="12"', 'y="27"']);
});

test('textWidth is larger for bold texts', () => {
	expect(textWidth('0123456789')).toBeCloseTo(67.2);
	expect(textWidth('0123456789', { size: 20, weight: 600 })).toBeCloseTo(120);
});

describe('wrapText', () => {
	test('breaks between words', () => {
		expect(wrapText('still blocked in New York', 80)).toEqual(['still', 'blocked in', 'New York']);
	});
	test('keeps a figure with the word before it', () => {
		expect(wrapText('gold 1.2, cash 0.3', 90)).toEqual(['gold 1.2,', 'cash 0.3']);
	});
});
