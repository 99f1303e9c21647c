import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/site.css', 'utf8');

/** The colour tokens of a block of the style sheet. */
function tokensAfter(selector: string): Record<string, string> {
	const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
	);
}

const themes = {
	light: tokensAfter(':root {'),
	dark: tokensAfter(":root[data-theme='dark'] {"),
};

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
		const part = Number.parseInt(color.slice(place, place + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2.2). */
function contrast(a = '', b = ''): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(themes))('the %s theme', (_, colors) => {
	test('sets prose at 7:1 or more', () => {
		expect(contrast(colors['ink'], colors['paper'])).toBeGreaterThanOrEqual(7);
		expect(contrast(colors['ink'], colors['raised'])).toBeGreaterThanOrEqual(7);
	});

	test.each(['muted', 'accent', 'link', 'good', 'warn'])(
		'sets %s text at 4.5:1 or more on both grounds',
		(name) => {
			expect(contrast(colors[name], colors['paper'])).toBeGreaterThanOrEqual(4.5);
			expect(contrast(colors[name], colors['raised'])).toBeGreaterThanOrEqual(4.5);
		},
	);

	test.each([1, 2, 3, 4, 5])('draws series %i at 3:1 or more on the ground', (number) => {
		expect(contrast(colors[`series-${number}`], colors['paper'])).toBeGreaterThanOrEqual(3);
	});
});

test('the system’s dark colours are those of the chosen dark theme', () => {
	expect(tokensAfter(":root:not([data-theme='light']) {")).toEqual(themes.dark);
});
