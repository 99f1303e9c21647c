import { describe, expect, test } from 'vitest';
import { readSocialWords } from '../../../../src/lib/head/social-words.ts';

describe('readSocialWords', () => {
	const page = (title: string, section = '') =>
		`<head><link rel="canonical" href="https://site.example/claims/a/"><meta property="og:title" content="${title}">` +
		'<meta property="og:description" content="One &amp; two."><meta property="og:site_name" content="Off the List">' +
		`<meta property="og:image" content="https://site.example/social/claims/a.png">${section}</head><h1>The headline</h1>`;
	test('takes the words of the page', () => {
		const section = '<meta property="article:section" content="Claim">';
		expect(readSocialWords(page('Dead &quot;149&quot;', section))).toEqual({
			picture: 'https://site.example/social/claims/a.png',
			words: {
				section: 'Claim',
				title: 'Dead "149"',
				line: 'One & two.',
				address: 'site.example/claims/a',
			},
		});
	});
	test('takes the headline of a page that is called after the site', () => {
		expect(readSocialWords(page('Off the List'))?.words.title).toBe('The headline');
	});
	test('says nothing twice', () => {
		expect(readSocialWords(page('One &amp; two.'))?.words.line).toBeUndefined();
	});
	test('finds nothing on a page without a picture', () => {
		expect(readSocialWords('<head></head>')).toBeUndefined();
	});
});
