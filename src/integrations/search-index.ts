import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind's ready-made interfaces. Ours uses its programming interface alone. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Builds Pagefind's index from the finished pages. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const output = fileURLToPath(dir);
				const { index, errors } = await createIndex({ forceLanguage: 'en' });
				if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
				const added = await index.addDirectory({ path: output });
				const written = await index.writeFiles({ outputPath: join(output, 'pagefind') });
				await close();
				const failures = [...added.errors, ...written.errors];
				if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
				for (const name of readdirSync(join(output, 'pagefind')))
					if (UNUSED.test(name)) rmSync(join(output, 'pagefind', name));
				logger.info(`${added.page_count} pages can be searched.`);
			},
		},
	};
}
