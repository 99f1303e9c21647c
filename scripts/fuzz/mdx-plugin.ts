import type { AstroIntegration } from 'astro';
import config from '../../astro.config.mjs';

/** The plugin of Vite that turns an entry into a module. Throws for an entry that is refused. */
export interface MdxPlugin {
	name: string;
	transform: { handler: (code: string, id: string) => Promise<{ code: string }> };
}

/** The plugin that `@astrojs/mdx` gives to Vite, set up as `astro.config.mjs` sets it up. */
export async function openMdxPlugin(): Promise<MdxPlugin> {
	const integrations = (config.integrations ?? []).flat() as AstroIntegration[];
	const hooks = integrations.find(({ name }) => name === '@astrojs/mdx')?.hooks;
	let plugins: MdxPlugin[] = [];
	const ignore = () => undefined;
	await hooks?.['astro:config:setup']?.({
		config,
		updateConfig: (added: { vite: { plugins: MdxPlugin[] } }) => ({ plugins } = added.vite),
		addPageExtension: ignore,
		addContentEntryType: ignore,
		addRenderer: ignore,
		logger: console,
	} as never);
	const srcDir = new URL('../../src/', import.meta.url);
	await hooks?.['astro:config:done']?.({ config: { srcDir, ...config }, logger: console } as never);
	const plugin = plugins.find(({ name }) => name === '@mdx-js/rolldown');
	if (plugin === undefined)
		throw new Error('@astrojs/mdx no longer has the plugin "@mdx-js/rolldown".');
	return plugin;
}
