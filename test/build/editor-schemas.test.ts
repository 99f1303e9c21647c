/** What Astro writes for editors at each sync. `test/unit/schemas/editor-schemas.test.ts` says what such a schema accepts. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { schemas } from '../../src/schemas/index.ts';
import type { Kind } from '../../src/schemas/index.ts';

interface ObjectSchema {
	properties: Record<string, unknown>;
}

test.each(Object.keys(schemas) as Kind[])(
	'the file of %s holds what the schema of its records says, and lets a file name its schema',
	(kind) => {
		const text = readFileSync(`.astro/collections/${kind}.schema.json`, 'utf8');
		const { properties, ...written } = JSON.parse(text) as ObjectSchema;
		const made = z.toJSONSchema(schemas[kind], { io: 'input' }) as unknown as ObjectSchema;
		const { properties: keys, ...rest } = JSON.parse(JSON.stringify(made)) as ObjectSchema;
		expect(written).toEqual(rest);
		const added: Record<string, unknown> = { $schema: { type: 'string' } };
		// The loader adds the rows of a table. An editor refuses them in the card.
		if (kind === 'datasets')
			added['rows'] = expect.objectContaining({ not: {}, doNotSuggest: true });
		expect(properties).toEqual({ ...keys, ...added });
	},
);
