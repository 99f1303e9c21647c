import { describe, expect, test } from 'vitest';
import { LIGHT, MARKERS, cleanSvg } from '../../../../src/lib/charts/clean-svg.ts';

const text = (x: string, word: string) =>
	`<text fill="${MARKERS.axisLabel}" transform="translate(30.32 182.6)" font-size="12" font-family="A" x="${x}, " y="10.26, ">${word}</text>`;
const size = { width: 100, height: 50 };
const svg = (body: string) => `<?xml version="1.0"?><svg width="100" height="50">${body}</svg>`;

describe('cleanSvg', () => {
	test('gives words of one place back as one text with an anchor', () => {
		expect(cleanSvg(svg(text('-8.1', 'Apr') + text('2.3', '2022')), size, '')).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">\n<text fill="var(--muted)" x="30.3" y="192.9" text-anchor="middle">Apr 2022</text></svg>',
		);
	});

	test('rounds coordinates, and no number in a label', () => {
		const label = text('2.34', '$12.25m');
		expect(cleanSvg(svg(`<path d="M1.26 2.04"/>${label}`), size, '')).toMatch(
			/d="M1\.3 2".*>\$12\.25m<\/text>/s,
		);
	});

	test('follows the theme on the page and has its own colours elsewhere', () => {
		const line = `<path fill="none" stroke="${MARKERS.context}" d="M1 2"/>`;
		expect(cleanSvg(svg(line), size, '')).toContain('stroke="var(--context)"');
		expect(cleanSvg(svg(line), size, '', LIGHT)).toContain(`stroke="${LIGHT.context}"`);
	});

	test('leaves no clip, whose name could collide with another on the page', () => {
		const clipped =
			'<clipPath id="cl_3"><rect width="1"/></clipPath><g clip-path="url(#cl_3)"><path d="M1 2"/></g>';
		expect(cleanSvg(svg(clipped), size, '')).not.toMatch(/clip/);
	});

	test('joins the lines of the grid', () => {
		const line = (d: string) => `<path fill="none" stroke="${MARKERS.grid}" d="${d}"/>`;
		expect(cleanSvg(svg(line('M1 1') + line('M2 2')), size, '')).toContain('d="M1 1M2 2"');
	});
});
