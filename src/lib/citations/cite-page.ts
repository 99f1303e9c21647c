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

/** How to cite a page of a site: in plain text, BibTeX, RIS and CSL-JSON. */
export function citePage(
	{ id, title, url, date }: PageToCite,
	site: { name: string; author: string },
) {
	const item = {
		id,
		type: 'webpage',
		title,
		author: [{ literal: site.author }],
		'container-title': site.name,
		URL: url,
		issued: { 'date-parts': [date.split('-').map(Number)] },
		language: 'en',
	};
	const cite = new Cite(item);
	const plain = cite.format('bibliography', { template: 'apa', format: 'text' });
	return {
		plain: String(plain).trim(),
		bibtex: String(cite.format('bibtex')).trim(),
		ris: String(cite.format('ris')).trim(),
		csl: JSON.stringify([item], null, 2),
	};
}
