import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashCode, listSources } from '../../../src/pictures/hash-code.ts';

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const hash = () => hashCode(pathToFileURL(join(folder, 'draw.ts')));
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'off-the-list-code-'));
	write('draw.ts', "import sharp from 'sharp';\nimport {\n\tline,\n} from './line.ts';\n");
	write(
		'line.ts',
		"import type { Size } from './size.ts';\nconst font = new URL('./font', import.meta.url);\n",
	);
	write('size.ts', '');
	write('font', 'A');
	write('build-step.ts', "import { line } from './line.ts';\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('hashCode', () => {
	test.each([
		['of the module', 'draw.ts', "import { line } from './line.ts';\n"],
		['of a module that it imports', 'line.ts', 'const a = 1;\n'],
		['of a file that one of these names', 'font', 'B'],
	])('differs after a change %s', (_, name, text) => {
		const before = hash();
		write(name, text);
		expect(hash()).not.toBe(before);
	});

	test.each([
		['of a module that it does not import', 'build-step.ts'],
		['of types', 'size.ts'],
	])('is the same after a change %s', (_, name) => {
		const before = hash();
		write(name, 'const b = 2;\n');
		expect(hash()).toBe(before);
	});
});

describe('listSources', () => {
	const read = (name: string) => {
		const { files, packages } = listSources(
			new URL(`../../../src/pictures/${name}`, import.meta.url),
		);
		return { packages, paths: files.map(({ pathname }) => pathname.replace(/^.*\/src\//, '')) };
	};

	test.each(['draw-charts.ts', 'draw-social.ts'])(
		'finds what %s draws with, and no build step',
		(name) => {
			const { paths, packages } = read(name);
			expect(paths).toEqual(
				expect.arrayContaining([
					'pictures/chart-canvas.ts',
					'lib/charts/drawn-series.ts',
					'styles/source-serif-4.woff2',
				]),
			);
			expect(
				paths.filter((path) => !/^(?:pictures|lib|styles)\/|^schemas\/chart-kinds\.ts$/.test(path)),
			).toEqual([]);
			expect(packages).toEqual(expect.arrayContaining(['@napi-rs/canvas', 'chart.js', 'sharp']));
			expect(packages.filter((name) => /astro|vite/.test(name))).toEqual([]);
		},
	);

	test('finds what social pictures are drawn with beside charts', () => {
		expect(read('draw-social.ts').paths).toContain('pictures/social-frame.ts');
		expect(read('draw-charts.ts').paths).not.toContain('pictures/social-frame.ts');
	});
});
