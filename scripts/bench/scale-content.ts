import type { ContentFile } from '../../src/lib/diagnostics/diagnostic.ts';
import { figuresIn } from '../../src/lib/text/figures.ts';
import { TOPICS } from '../../src/schemas/shared.ts';
import { makeRandomText } from './random-text.ts';
import type { RandomText } from './random-text.ts';

/** What each generated entry brings with it and links to. */
export const OF_ENTRY = { words: 1200, claims: 8, sources: 4, otherClaims: 8 };

const SECTIONS = 5;
const SENTENCES = 15;
const WORDS = OF_ENTRY.words / (SECTIONS * SENTENCES);
const UNITS = ['hectares', 'members', 'hearings', 'schools'];
const TOPIC_COUNT = TOPICS.length - 1;

/**
 * Makes entries that the checks accept, each with claims and sources of its own. It states its claims' figures, links
 * to claims of other entries, and its sources have numbers in their titles as often as the site's own.
 *
 * @param count how many entries; the first ones are the same for every count
 * @param words the words to write with, frequent ones first
 */
export function generateContent(count: number, words: string[]): ContentFile[] {
	const plain = words.filter(isPlain);
	return Array.from({ length: count }, (_, index) =>
		generateEntry(index, makeRandomText(plain, index + 1)),
	).flat();
}

/** Whether a word, beside any other, states nothing: no number, no magnitude, no unit. */
function isPlain(word: string): boolean {
	const [figure, ...more] = figuresIn(`9 ${word}`);
	return /^[a-z]+$/.test(word) && word !== 'zero' && figure?.text === '9' && more.length === 0;
}

function generateEntry(entry: number, draw: RandomText): ContentFile[] {
	const topic = TOPICS[entry % TOPIC_COUNT] ?? TOPICS[0];
	const sources = Array.from({ length: OF_ENTRY.sources }, (_, place) => ({
		path: `ledger/sources/${topic}/${idOf('source', entry, place)}.yaml`,
		text: writeSource(entry, place, draw),
	}));
	const claims = Array.from({ length: OF_ENTRY.claims }, (_, place) => ({
		path: `ledger/claims/${topic}/${idOf('claim', entry, place)}.yaml`,
		text: writeClaim(entry, place, draw),
	}));
	const path = `entries/background/generated-${entry}.mdx`;
	return [{ path, text: writeEntry(entry, topic, draw) }, ...claims, ...sources];
}

function idOf(kind: 'claim' | 'source', entry: number, place: number): string {
	return `generated-${kind}-${entry}-${place}`;
}

/** The figure that a claim states: another for each claim of an entry. */
function figureOf(entry: number, place: number): string {
	return (1000 + place * 1000 + (entry % 1000)).toLocaleString('en-GB');
}

function writeSource(entry: number, place: number, { text, random, between }: RandomText): string {
	const title = text(6) + (random() < 0.3 ? ` ${between(2001, 2027)}/${entry}` : '');
	return [
		`publisher: ${capital(text(1))} ${between(1, 200)}-${place}`,
		`title: ${capital(title)}`,
		`url: https://source-${place}.example/${entry}/`,
		`date: "${day(between)}"`,
		'language: en',
		`kind: ${place === 0 ? 'primary' : 'news'}`,
		'read: "2026-11-24"\n',
	].join('\n');
}

function writeClaim(entry: number, place: number, { text, between }: RandomText): string {
	const figure = figureOf(entry, place);
	const unit = UNITS[place % UNITS.length];
	const date = day(between);
	return [
		`statement: ${capital(text(12))} ${figure} ${unit} in record ${entry} of ${date}.`,
		`brief: ${figure} ${unit}`,
		'status: confirmed',
		`date: "${date}"`,
		`value: ${figure.replace(',', '')}`,
		`unit: ${unit}`,
		'sources:',
		`  - ${idOf('source', entry, 0)}`,
		`  - ${idOf('source', entry, 1 + (place % (OF_ENTRY.sources - 1)))}`,
		'checked: "2026-11-24"\n',
	].join('\n');
}

function writeEntry(entry: number, topic: string, draw: RandomText): string {
	const { text, between } = draw;
	const links = [
		...Array.from({ length: OF_ENTRY.claims }, (_, place) => linkTo(entry, place)),
		...Array.from({ length: OF_ENTRY.otherClaims }, () =>
			linkTo(between(0, entry + 1), between(0, OF_ENTRY.claims)),
		),
		...['term:khorasan', 'person:isis-k', 'person:zamir-kabulov', 'term:resolution-1267'].map(
			(url) => `[${text(2)}](${url})`,
		),
	];
	const every = Math.floor((SECTIONS * SENTENCES) / links.length);
	const sections = Array.from({ length: SECTIONS }, (_, section) => {
		const sentences = Array.from({ length: SENTENCES }, (_unused, sentence) => {
			const number = section * SENTENCES + sentence;
			const link = number % every === 0 ? links[number / every] : undefined;
			const ending = sentence % 5 === 4 ? '.\n' : '.';
			return capital(text(WORDS)) + (link === undefined ? '' : ` ${link}`) + ending;
		});
		return `## ${capital(text(3))} ${'abcde'[section]}\n\n${sentences.join('\n')}`;
	});
	return `---
title: ${capital(text(5))}
description: ${capital(text(15))}.
section: background
order: ${100 + entry}
topics: [${topic}]
published: "2026-11-24"
---

${sections.join('\n')}`;
}

function linkTo(entry: number, place: number): string {
	const words = `${figureOf(entry, place)} ${UNITS[place % UNITS.length]}`;
	return `[${words}](claim:${idOf('claim', entry, place)})`;
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function day(between: RandomText['between']): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${between(2001, 2026)}-${two(between(1, 13))}-${two(between(1, 29))}`;
}
