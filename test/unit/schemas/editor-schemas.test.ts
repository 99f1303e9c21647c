/** The JSON Schemas that Astro writes for editors at each sync. `test/build/editor-schemas.test.ts` reads its files. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/integrations/content-files.ts';
import { fieldsOf } from '../../../src/lib/contributing/describe-fields.ts';
import type { Field } from '../../../src/lib/contributing/describe-fields.ts';
import { kindOf } from '../../../src/lib/checks/load-ledger.ts';
import { schemas } from '../../../src/schemas/index.ts';
import type { Kind } from '../../../src/schemas/index.ts';

const kinds = Object.keys(schemas) as Kind[];
const made = new Map(kinds.map((kind) => [kind, z.toJSONSchema(schemas[kind], { io: 'input' })]));
const ajv = new Ajv2020({
	strict: true,
	strictTypes: false,
	strictRequired: false,
});
addFormats.default(ajv);
for (const word of ['errorMessage', 'patternErrorMessage']) ajv.addKeyword(word);
const accepts = new Map(kinds.map((kind) => [kind, ajv.compile(made.get(kind) ?? {})]));

const records = readContentFiles('src/content').flatMap(({ path, text }) => {
	const kind = kindOf(path)?.kind;
	if (kind === undefined) return [];
	const yaml = kind === 'entries' ? (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') : text;
	return [{ path, kind, data: parse(yaml, { schema: 'core' }) as Record<string, unknown> }];
});

/** Whether each of the two accepts some data. */
function validate(kind: Kind, data: unknown) {
	return { zod: schemas[kind].safeParse(data).success, editor: accepts.get(kind)?.(data) };
}

test('every key of every kind has a description, within groups and lists too', () => {
	const silent = (fields: Field[]): string[] =>
		fields.flatMap(({ key, description, shape }) => {
			const inner = shape.type === 'list' ? shape.item.shape : shape;
			const within = inner.type === 'group' ? silent(inner.fields) : [];
			return [...(description ? [] : [key]), ...within];
		});
	expect(kinds.flatMap((kind) => silent(fieldsOf(kind)))).toEqual([]);
});

test('our own words stand beside patterns and choices', () => {
	const properties = made.get('claims')?.properties as Record<string, Record<string, unknown>>;
	expect(properties['checked']?.['patternErrorMessage']).toBe(
		'Write a day that exists as YYYY-MM-DD, in quotation marks: "2003-02-14".',
	);
	expect(properties['status']?.['errorMessage']).toBe(
		'Choose a status: confirmed, single, disputed. What is unverified is not published.',
	);
});

describe('the editor and the check agree', () => {
	test('on every real record', () => {
		expect(records.length).toBeGreaterThan(1500);
		const refused = records.filter(({ kind, data }) => validate(kind, data).editor !== true);
		expect(refused.map(({ path }) => path)).toEqual([]);
	});

	test('on every real record with any one key gone, at any depth', () => {
		const differing = records.flatMap(({ path, kind, data }) =>
			[...withoutOneKey(data)].flatMap(([key, less]) => {
				const { zod, editor } = validate(kind, less);
				return zod === editor ? [] : [`${path} without ${key}`];
			}),
		);
		expect(differing).toEqual([]);
	});

	test('on every real record with any one key misspelt', () => {
		const taken = records.flatMap(({ path, kind, data }) =>
			Object.keys(data).flatMap((key) => {
				const { [key]: value, ...rest } = data;
				const { zod, editor } = validate(kind, { ...rest, [`${key}x`]: value });
				return zod || editor ? [`${path} with ${key}x`] : [];
			}),
		);
		expect(taken).toEqual([]);
	});

	test.each([
		['claims', { checked: '14/02/2003' }],
		['claims', { checked: '2003-13-01' }],
		['claims', { status: 'unverified' }],
		['claims', { status: 'disputed' }],
		['claims', { value: 15, unit: undefined }],
		['claims', { sources: [] }],
		['claims', { sources: 'rferl-2003-02-14' }],
		['claims', { sources: ['RFERL 2003'] }],
		['claims', { series: [{ asOf: '2024', value: 3, sources: ['a'] }] }],
		['quotes', { language: 'ru', translator: undefined }],
		['sources', { url: 'ftp://host.example/file' }],
		['sources', { kind: 'blog' }],
		['questions', { question: 'How many' }],
		['questions', { more: 'background/isis-k/' }],
		['events', { title: 'x'.repeat(81) }],
		[
			'datasets',
			{
				columns: [
					{ name: 'a', label: 'A', type: 'text' },
					{ name: 'b', label: 'B', type: 'text' },
				],
			},
		],
		['charts', { kind: 'pie' }],
		['entries', { order: 0 }],
	] as [Kind, object][])('on a wrong %s: %j', (kind, wrong) => {
		const sound = records.find(
			(one) => one.kind === kind && validate(kind, one.data).zod && !('positions' in one.data),
		);
		const data = JSON.parse(JSON.stringify({ ...sound?.data, ...wrong })) as object;
		expect(validate(kind, data)).toEqual({ zod: false, editor: false });
	});
});

describe('.vscode/settings.json', () => {
	let mapped: Record<string, string>;
	beforeAll(() => {
		const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
			'yaml.schemas': Record<string, string>;
		};
		mapped = settings['yaml.schemas'];
	});

	test('gives every YAML record the schema of its kind, and nothing else', () => {
		const patterns = Object.entries(mapped).map(([schema, glob]) => {
			const start = glob.replace(/\*.*$/, '');
			return { schema, start, isDeep: glob.includes('**') };
		});
		const wrong = records
			.filter(({ kind }) => kind !== 'entries')
			.filter(({ path, kind }) => {
				const found = patterns.filter(({ start, isDeep }) => {
					const rest = `src/content/${path}`.slice(start.length);
					return `src/content/${path}`.startsWith(start) && (isDeep || !rest.includes('/'));
				});
				return (
					found.map(({ schema }) => schema).join() !== `.astro/collections/${kind}.schema.json`
				);
			});
		expect(wrong).toEqual([]);
		expect(Object.keys(mapped).length).toBe(kinds.length - 1);
	});
});

function* withoutOneKey(data: unknown, path = ''): Generator<[string, unknown]> {
	if (typeof data !== 'object' || data === null) return;
	for (const [key, value] of Object.entries(data)) {
		if (!Array.isArray(data)) {
			const { [key]: _, ...rest } = data as Record<string, unknown>;
			yield [`${path}${key}`, rest];
		}
		for (const [inner, changed] of withoutOneKey(value, `${path}${key}.`)) {
			const copy: unknown = Array.isArray(data)
				? data.map((one: unknown, index) => (String(index) === key ? changed : one))
				: { ...data, [key]: changed };
			yield [inner, copy];
		}
	}
}
