import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/site.css', 'utf8');

const TOKEN = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
const tokens = [...css.matchAll(TOKEN)];
const themes = {
	light: Object.fromEntries(tokens.map(([, name, light]) => [name, light])),
	dark: Object.fromEntries(tokens.map(([, name, , dark]) => [name, dark])),
};

type Matrix = number[][];

/**
 * How linear RGB is seen without one kind of cone, at full severity.
 * G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009.
 */
const VISION: Record<string, Matrix> = {
	'full colour vision': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};
const FULL = VISION['full colour vision'] ?? [];

/** Relative luminance (WCAG 2.2) of a colour as somebody sees it. */
function luminance(color: string, vision: Matrix): number {
	const linear = [1, 3, 5].map((place) => {
		const part = Number.parseInt(color.slice(place, place + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	const [red = 0, green = 0, blue = 0] = vision.map((row) => {
		const seen = row.reduce((sum, share, index) => sum + share * (linear[index] ?? 0), 0);
		return Math.min(1, Math.max(0, seen));
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2.2). */
function contrast(a = '', b = '', vision = FULL): number {
	const [dark = 0, light = 0] = [luminance(a, vision), luminance(b, vision)].sort((x, y) => x - y);
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

	// Pale bars stand behind others, and each has its number over it.
	test.each(Object.entries(VISION))('draws every mark at 3:1 or more for %s', (_, vision) => {
		for (const name of ['subject', 'ink', 'context'])
			expect(contrast(colors[name], colors['paper'], vision)).toBeGreaterThanOrEqual(3);
	});
});

test('every colour has a light and a dark value', () => {
	const [root = ''] = css.slice(css.indexOf(':root {')).split('}');
	expect(tokens.length).toBeGreaterThan(15);
	expect(root.match(/--[\w-]+: (?:#|rgb|light-dark)/g)?.length).toBe(tokens.length);
});
