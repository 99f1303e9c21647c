import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entrySchema } from '../../../src/schemas/entry.ts';
import { TOPICS } from '../../../src/schemas/shared.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { issueFormSchema } from './issue-form.ts';
import type { IssueForm } from './issue-form.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
const names = readdirSync(FOLDER).filter((name) => name !== 'config.yml');
const read = (name: string) => parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as IssueForm;
const idsOf = ({ body }: IssueForm) => body.map(({ id }) => id);
const requiredOf = ({ body }: IssueForm) =>
	body.filter(({ validations }) => validations?.required).map(({ id }) => id);
const optionsOf = (form: IssueForm, id: string) => {
	const field = form.body.find((one) => one.id === id);
	return field?.type === 'dropdown' ? field.attributes.options : undefined;
};
const demandedBy = (
	shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }>,
) => Object.keys(shape).filter((key) => !shape[key]?.safeParse(undefined).success);

describe('issue forms', () => {
	test.each(names)('%s has the shape that GitHub reads', (name) => {
		expect(issueFormSchema.safeParse(read(name)).error?.issues).toBeUndefined();
	});

	test.each(names)('%s has no id, label or option twice', (name) => {
		const { body } = read(name);
		const lists = [
			body.map(({ id }) => id),
			body.map(({ attributes }) => attributes.label),
			...body.map((field) => (field.type === 'dropdown' ? field.attributes.options : [])),
		];
		expect(lists.filter((list) => new Set<string>(list).size < list.length)).toEqual([]);
	});

	test('have names of their own', () => {
		expect(names).toEqual(['propose-a-source.yml', 'propose-an-entry.yml', 'report-an-error.yml']);
		expect(new Set(names.map((name) => read(name).name)).size).toBe(3);
	});

	test('leave room for what fits no form', () => {
		expect(parse(readFileSync(`${FOLDER}/config.yml`, 'utf8'))).toEqual({
			blank_issues_enabled: true,
		});
	});
});

describe('report-an-error.yml', () => {
	const form = read('report-an-error.yml');

	test('takes the page first, under the name that links from pages use', () => {
		expect(idsOf(form)).toEqual([
			'page',
			'what-is-wrong',
			'statement',
			'source',
			'at',
			'isPrimary',
		]);
		expect(requiredOf(form)).toEqual(['page', 'what-is-wrong']);
	});
});

describe('propose-a-source.yml', () => {
	const form = read('propose-a-source.yml');

	test('demands what a source record demands, and which claims it bears on', () => {
		const demanded = demandedBy(sourceSchema.shape);
		expect(demanded).toEqual(['publisher', 'title', 'url', 'language']);
		expect(new Set(requiredOf(form))).toEqual(new Set([...demanded, 'claims']));
	});

	test('asks for nothing that a record has no key for, but for its use', () => {
		const keys = [...Object.keys(sourceSchema.shape), 'claims', 'words'];
		expect(idsOf(form).filter((id) => !keys.includes(id))).toEqual([]);
	});
});

describe('propose-an-entry.yml', () => {
	const form = read('propose-an-entry.yml');

	test('demands what an entry demands but for its place and day, and its sources', () => {
		const demanded = demandedBy(entrySchema.shape);
		expect(demanded).toEqual(['title', 'description', 'section', 'order', 'published']);
		const given = demanded.filter((key) => key !== 'order' && key !== 'published');
		expect(new Set(requiredOf(form))).toEqual(new Set([...given, 'sources']));
	});

	test('offers the sections and topics of the site', () => {
		expect(optionsOf(form, 'section')).toEqual(entrySchema.shape.section.options);
		expect(optionsOf(form, 'topics')).toEqual([...TOPICS]);
	});
});

describe('pull_request_template.md', () => {
	test('has five lines', () => {
		const text = readFileSync('.github/pull_request_template.md', 'utf8');
		expect(text.trimEnd().split('\n').filter(Boolean)).toHaveLength(5);
		expect(text.trimEnd().split('\n')).toHaveLength(5);
	});
});

describe('CODEOWNERS', () => {
	test('names paths that exist and nobody who does not', () => {
		const lines = readFileSync('.github/CODEOWNERS', 'utf8')
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith('#'));
		expect(lines.filter((line) => !/^\/[\w./-]+$/.test(line))).toEqual([]);
		for (const path of lines) expect(() => readFileOrFolder(`.${path}`)).not.toThrow();
	});
});

function readFileOrFolder(path: string): unknown {
	return path.endsWith('/') ? readdirSync(path) : readFileSync(path);
}
