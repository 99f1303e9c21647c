import { satteri } from '@astrojs/markdown-satteri';
import { alignCells, guard, numberLinks, refuseCode } from '../lib/mdx/entry-plugins.ts';

/** Punctuation as in print, and tables and footnotes as GitHub has them. */
export const FEATURES = { gfm: true, smartPunctuation: true };

/** How the MDX of entries is compiled: by Astro's own processor, with the guard before it. */
export const entryMarkdown = satteri({
	mdastPlugins: [guard, refuseCode],
	hastPlugins: [numberLinks, alignCells],
	features: FEATURES,
});
