import { expect, test } from 'vitest';
import { foldResults } from '../../../../src/lib/search/fold-results.ts';

const entry = { url: '/report/', kind: 'Entry' };
const part = (id: string) => ({ url: `/report/#${id}`, kind: 'Section' });
const claim = { url: '/claims/a/', kind: 'Claim' };
const fold = (...found: { url: string; kind: string }[]) =>
	foldResults(found).map(({ url, isPart }) => (isPart ? `  ${url}` : url));

test('parts of an entry stand under it when it comes first, three at most', () => {
	expect(fold(entry, claim, part('a'), part('b'), part('c'), part('d'))).toEqual([
		'/report/',
		'  /report/#a',
		'  /report/#b',
		'  /report/#c',
		'/claims/a/',
	]);
});

test('an entry is left out when a part of it comes first', () => {
	expect(fold(part('a'), claim, entry, part('b'))).toEqual([
		'/report/#a',
		'/claims/a/',
		'/report/#b',
	]);
});

test('other records stay as they are', () => {
	expect(fold(claim, { url: '/people/#fsb', kind: 'Organisation' })).toEqual([
		'/claims/a/',
		'/people/#fsb',
	]);
});

test('later results go on where the earlier ones of the list stopped', () => {
	const listed = new Map();
	foldResults([entry, part('a')], listed);
	expect(
		foldResults([part('b'), claim, part('c'), part('d'), entry], listed).map(({ url }) => url),
	).toEqual(['/report/#b', '/claims/a/', '/report/#c']);
});
