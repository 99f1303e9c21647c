import { expect, test } from 'vitest';
import { reportAddress } from '../../../../src/lib/text/repository-address.ts';

const PATH = '/claims/crocus-toll/';
const ADDRESS = `https://a.example${PATH}`;

test('an error is reported by the form of the repository, also where there is a contact', () => {
	const site = { repository: 'https://github.com/name/site', contact: 'a@b.example' };
	expect(reportAddress(site, PATH, ADDRESS)).toBe(
		'https://github.com/name/site/issues/new?template=report-an-error.yml&page=%2Fclaims%2Fcrocus-toll%2F',
	);
});

test('without a repository by a mail that names the page and asks what to write', () => {
	const url = new URL(reportAddress({ repository: '', contact: 'a@b.example' }, PATH, ADDRESS));
	expect([url.protocol, url.pathname]).toEqual(['mailto:', 'a@b.example']);
	expect(url.search).not.toContain('+');
	expect(url.searchParams.get('subject')).toBe('Error in /claims/crocus-toll/');
	expect(url.searchParams.get('body')).toMatch(
		/^https:\/\/a\.example\/claims\/crocus-toll\/\n\nWhat is wrong\?\n\nWhat should it say\?\n\nHow do you know\?/,
	);
});

test('or on a page that is told what it is about', () => {
	const site = { repository: '', contact: 'https://b.example/write?to=us' };
	expect(reportAddress(site, PATH, ADDRESS)).toBe(
		'https://b.example/write?to=us&about=https%3A%2F%2Fa.example%2Fclaims%2Fcrocus-toll%2F',
	);
});
