import { describe, expect, test } from 'vitest';
import { bareAddress, hostOf, hostsAbove } from '../../../../src/lib/text/page-address.ts';

describe('bareAddress', () => {
	test.each([
		'http://paper.example/a',
		'https://www.paper.example/a/',
		'https://PAPER.example/a',
		'https://paper.example./a',
		'https://paper.example:443/a',
		'https://paper.example/a?utm_source=x&fbclid=1',
		'https://paper.example/a#:~:text=fifteen',
		'https://web.archive.org/web/20240101000000/https://paper.example/a',
		'http://web.archive.org/web/20240101000000id_/http:/www.paper.example/a',
		'https://archive.ph/20240101000000/https://paper.example/a',
		'https://archive.ph/aBc1D/https://paper.example/a',
		'https://web.archive.org/save/https://paper.example/a',
		'https://arquivo.pt/wayback/20240101000000/https://paper.example/a',
		'https://paper.example//a',
		'https://paper.example/%61',
		'https://m.paper.example/a',
		'https://paper.example/a?UTM_source=x&mc_cid=1',
	])('takes %s for one page', (url) => {
		expect(bareAddress(url)).toBe('paper.example/a');
	});

	test.each([
		'https://paper.example/A',
		'https://paper.example/a?page=2',
		'https://paper.example/%2Fa',
		'https://m.example/a',
		'https://paper.example/a#part-2',
		'https://paper.example:8080/a',
		'https://news.paper.example/a',
	])('takes %s for another', (url) => {
		expect(bareAddress(url)).not.toBe('paper.example/a');
	});
});

test('the order of what an address asks for makes no other page', () => {
	expect(bareAddress('https://paper.example/?b=%c3%a4&a=1')).toBe(
		bareAddress('https://paper.example/?a=1&b=%C3%A4'),
	);
});

test('a host belongs to those above it', () => {
	expect(hostOf('https://WWW.da.radio.example:443/x')).toBe('da.radio.example');
	expect(hostsAbove('da.radio.example')).toEqual(['da.radio.example', 'radio.example']);
});
