import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro's content layer asks for its store by. */
const ASKED = 'astro:data-layer-content';
const ID = 'virtual:stored-content';

/**
 * Has the pages of a build read Astro's content store from its file. Astro would write all of it into the program as one
 * text, which is then parsed, printed, compiled and kept twice: with 5,000 entries half a gigabyte and several seconds.
 */
export function storedContent(): AstroIntegration {
	let file = '';
	const plugin = {
		name: 'stored-content',
		resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
		load: (id: string) =>
			id === `\0${ID}`
				? `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`
				: undefined,
	};
	return {
		name: 'stored-content',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'build') return;
				updateConfig({ vite: { plugins: [plugin], resolve: { alias: { [ASKED]: ID } } } });
			},
			'astro:config:done': ({ config }) => {
				file = fileURLToPath(new URL('data-store.json', config.cacheDir));
			},
		},
	};
}
