/** Renders an entry as the site does, up to the elements: with the site's own Astro plugins, into a record of what was asked for. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { vocabulary } from '../../src/lib/mdx/vocabulary.ts';
import { openMdxPlugin } from './mdx-plugin.ts';

/** An element of a rendered entry with its attributes. */
export interface RenderedElement {
	/** The element; a component or a replaced element stands under its name with the first letter large. */
	name: string;
	attributes: Record<string, unknown>;
}

/** Where the entry that is being rendered is said to stand: refusals look for the lines above it there. */
const FOLDER = mkdtempSync(join(tmpdir(), 'off-the-list-fuzz-'));
const PLACE = join(FOLDER, 'fuzz.mdx');
writeFileSync(PLACE, '');
process.on('exit', () => rmSync(FOLDER, { recursive: true, force: true }));
const { transform } = await openMdxPlugin();

/** What `@astrojs/mdx` does with an entry, plugins of the site included. Throws what it throws. */
export async function compileEntry(text: string): Promise<string> {
	return (await transform.handler(text, PLACE)).code;
}

/**
 * Runs a compiled entry apart from everything, and lists what it asked to be rendered.
 * Throws when it holds anything but elements, or when it asks for a component that the site does not have.
 */
export function renderEntry(code: string): RenderedElement[] {
	const elements: RenderedElement[] = [];
	const jsx = (type: unknown, attributes: Record<string, unknown>) => {
		if (typeof type !== 'string')
			throw new Error(`An entry asked for ${String(type)} to be rendered.`);
		if (type !== 'Fragment') elements.push({ name: type, attributes });
	};
	const names = [...Object.keys(vocabulary), 'a', 'table'];
	const components = Object.fromEntries(names.map((name) => [name, name]));
	const context = createContext(
		{ jsx, components, ...pictures(code) },
		{ codeGeneration: { strings: false, wasm: false } },
	);
	runInContext(toScript(code), context, { timeout: 2000 });
	return elements;
}

const RUNTIME = /^import \{([^}]*)\} from "astro\/jsx-runtime";?$/gm;
const PICTURE = /^import (\w+) from "\.\/[a-z0-9-]+\.(?:jpe?g|png|webp|avif)";?$/gm;
const ASSETS = /^import \{ Image as (\w+) \} from "astro:assets";?$/gm;

/** Stands for the pictures that a compiled entry imports. */
function pictures(code: string): Record<string, string> {
	return Object.fromEntries([...code.matchAll(PICTURE)].map(([, name = '']) => [name, 'picture']));
}

/** A compiled entry without its imports and exports, of which it may have only those that Astro adds. */
function toScript(code: string): string {
	const script = code
		.replace(RUNTIME, (_, names: string) =>
			names
				.split(',')
				.map((name) => name.trim().split(' as '))
				.map(([from, to = from]) => `const ${to} = ${from === 'Fragment' ? '"Fragment"' : 'jsx'};`)
				.join(' '),
		)
		.replace(PICTURE, '')
		.replace(ASSETS, (_, name: string) => `const ${name} = "Image";`)
		.replace(/^export default function /gm, 'function ')
		.replace(/^export (const|function) /gm, '$1 ');
	if (/^(?:import|export)\b/m.test(script))
		throw new Error(`An entry imports or exports:\n${script}`);
	return `'use strict';\n${script}\nMDXContent({ components });`;
}
