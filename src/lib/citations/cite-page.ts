import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

/** A page as CSL-JSON describes it (https://citationstyles.org/). */
export interface PageToCite {
	id: string;
	title: string;
	url: string;
	/** The day of its last change or check, `YYYY-MM-DD`. */
	date: string;
}

/** How to cite a page: in plain text, BibTeX, RIS and CSL-JSON. */
export function citePage(page: PageToCite) {
	const { title, url, date } = page;
	const item = describePage(page);
	const cite = new Cite(item);
	return {
		plain: isPlain(title) ? fillPattern(title, url, date) : writePlain(cite),
		bibtex: String(cite.format('bibtex')).trim(),
		ris: String(cite.format('ris')).trim(),
		csl: JSON.stringify([item], null, 2),
	};
}

function describePage({ id, title, url, date }: PageToCite) {
	const issued = { 'date-parts': [date.split('-').map(Number)] };
	return {
		id,
		type: 'webpage',
		title,
		author: [{ literal: 'The contributors' }],
		'container-title': 'Off the List',
		URL: url,
		issued,
		language: 'en',
	};
}

/** Titles that citation styles leave as they are: words and numbers, no marks, no stop at the end. */
function isPlain(title: string): boolean {
	return /^[\p{L}\d](?:[\p{L}\d, -]*[\p{L}\d])?$/u.test(title);
}

const PLACES = { title: 'Title', url: 'https://address.example/' };
const patterns = new Map<string, string>();

/**
 * Writes a citation after one of another page with the same date. The citation engine takes a millisecond and a half
 * for each, which is the longest part of making a claim's page.
 */
function fillPattern(title: string, url: string, date: string): string {
	let pattern = patterns.get(date);
	if (pattern === undefined) {
		pattern = writePlain(new Cite(describePage({ id: 'pattern', ...PLACES, date })));
		patterns.set(date, pattern);
	}
	return pattern.replace(PLACES.title, () => title).replace(PLACES.url, () => url);
}

function writePlain(cite: Cite): string {
	return String(cite.format('bibliography', { template: 'apa', format: 'text' })).trim();
}
