/** Documents for the fuzz: a grammar of Markdown and MDX, real entries with faults put in, and noise. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { parse } from 'yaml';

/** Sets a global and makes a folder when it is run. */
const CANARY =
	'(globalThis.canary=process.getBuiltinModule(/fs/.source).mkdtempSync(process.env.CANARY_FILE))';
const FOLDERS = ['src/content/entries', 'test/fixtures/sound/entries'];
const FRONT_MATTER = `---
title: Words
description: Some words.
section: background
order: 2
published: '2026-11-24'
---

`;

/** Pieces that mean something to a reader of Markdown, MDX, YAML or addresses, whole and broken. */
const pieces = parse(
	readFileSync('test/fixtures/fuzz.yaml', 'utf8').replaceAll('CANARY', CANARY),
) as Record<'tokens' | 'words' | 'addresses' | 'attributes' | 'elements' | 'blocks', string[]>;
const token = fc.constantFrom(...pieces.tokens);
const tokens = (most: number): Arbitrary<string> =>
	fc.array(token, { maxLength: most }).map((all) => all.join(''));
const word = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...pieces.words) },
	{ weight: 1, arbitrary: token },
);
const brokenAddress = tokens(4).map((text) => text.replace(/[\n()]/g, ''));
const address = fc.oneof(fc.constantFrom(...pieces.addresses), brokenAddress);
const attribute = fc.oneof(fc.constantFrom(...pieces.attributes), tokens(3));
const element = fc.constantFrom(...pieces.elements);

const grammar = fc.letrec<{ inline: string; block: string }>((tie) => {
	const inlines = (most: number) =>
		fc.array(tie('inline'), { minLength: 1, maxLength: most }).map((all) => all.join(' '));
	const wrapped = (before: string, after = before) =>
		inlines(2).map((text) => before + text + after);
	const blocks = fc
		.array(tie('block'), { minLength: 1, maxLength: 3 })
		.map((all) => all.join('\n\n'));
	const indented = (first: string, rest: string) =>
		blocks.map((text) => first + text.replaceAll('\n', `\n${rest}`));
	const jsx = (between: string) =>
		fc
			.tuple(element, fc.array(attribute, { maxLength: 3 }), tie('block'), fc.boolean())
			.map(([name, all, text, isEmpty]) => {
				const open = `<${[name, ...all].join(' ')}`;
				return isEmpty ? `${open} />` : `${open}>${between}${text}${between}</${name}>`;
			});
	return {
		inline: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			word,
			wrapped('*'),
			wrapped('**'),
			wrapped('~~'),
			wrapped('`'),
			wrapped('{', '}'),
			fc.tuple(inlines(2), address).map(([text, url]) => `[${text}](${url})`),
			fc.tuple(word, address).map(([text, url]) => `![${text}](${url})`),
			fc.constant('[^a]'),
			jsx(''),
		),
		block: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			inlines(4),
			fc
				.tuple(fc.integer({ min: 1, max: 6 }), inlines(3))
				.map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
			inlines(2).map((text) => `${text}\n---`),
			indented('- ', '  '),
			indented('1. ', '   '),
			indented('> ', '> '),
			indented('> ', ''),
			indented('[^a]: ', '    '),
			indented('    ', '    '),
			blocks.map((text) => `\`\`\`\n${text}\n\`\`\``),
			fc.tuple(inlines(1), inlines(1)).map(([a, b]) => `| ${a} | b |\n| --- | --- |\n| ${b} | c |`),
			address.map((url) => `[a]: ${url}`),
			fc.constantFrom(...pieces.blocks),
			jsx('\n\n'),
			jsx('\n'),
		),
	};
});

const real = FOLDERS.flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.mdx'))
		.sort()
		.map((name) => readFileSync(`${folder}/${name}`, 'utf8').slice(0, 2500)),
);
const fault = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	cut: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
	write: tokens(3),
});
const mutated = fc
	.tuple(fc.constantFrom(...real), fc.array(fault, { minLength: 1, maxLength: 4 }))
	.map(([text, faults]) =>
		faults.reduce((now, { at, cut, write }) => {
			const place = Math.floor(at * now.length);
			return now.slice(0, place) + write + now.slice(place + cut);
		}, text),
	);
const noise = fc.oneof(
	fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('utf8')),
	fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
	fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const body = fc.oneof(
	{
		weight: 5,
		arbitrary: fc
			.array(grammar.block, { minLength: 1, maxLength: 4 })
			.map((all) => all.join('\n\n')),
	},
	{ weight: 2, arbitrary: tokens(25) },
	{ weight: 1, arbitrary: noise },
);

/** The text of an entry, of any kind. */
export const entryText: Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: body.map((text) => FRONT_MATTER + text) },
	{ weight: 2, arbitrary: mutated },
	{
		weight: 1,
		arbitrary: fc
			.tuple(tokens(6), body)
			.map(([head, text]) => FRONT_MATTER.replace(/---\n\n$/, `${head}\n---\n\n`) + text),
	},
	{ weight: 1, arbitrary: body },
);
