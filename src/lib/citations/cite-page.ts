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
export function citePage({ id, title, url, date }: PageToCite) {
	const issued = { 'date-parts': [date.split('-').map(Number)] };
	const item = {
		id,
		type: 'webpage',
		title,
		author: [{ literal: 'The contributors' }],
		'container-title': 'Off the List',
		URL: url,
		issued,
		language: 'en',
	};
	const cite = new Cite(item);
	return {
		plain: String(cite.format('bibliography', { template: 'apa', format: 'text' })).trim(),
		bibtex: String(cite.format('bibtex')).trim(),
		ris: String(cite.format('ris')).trim(),
		csl: JSON.stringify([item], null, 2),
	};
}
