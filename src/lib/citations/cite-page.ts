import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { writeBibtex, writeRis } from './write-references.ts';
import type { CitingSite, PageToCite } from './write-references.ts';

/** How to cite a page of a site: in plain text, BibTeX, RIS and CSL-JSON (https://citationstyles.org/). */
export function citePage(page: PageToCite, site: CitingSite) {
	const { id, title, url, date } = page;
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
	const plain = new Cite(item).format('bibliography', { template: 'apa', format: 'text' });
	return {
		plain: String(plain).trim(),
		bibtex: writeBibtex(page, site),
		ris: writeRis(page, site),
		csl: JSON.stringify([item], null, 2),
	};
}
