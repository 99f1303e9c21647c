import type { Source } from '../../schemas/source.ts';
import type { Thing } from './json-ld.ts';

/** Something published that a page rests on. */
export function describeSource(source: Source): Thing {
	return {
		'@type': 'CreativeWork',
		name: source.title,
		url: source.url,
		datePublished: source.date,
		inLanguage: source.language,
		publisher: { '@type': 'Organization', name: source.publisher },
	};
}

/** The same in two words: for pages that must weigh little. */
export function describeSourceBriefly({ title, url }: Source): Thing {
	return { '@type': 'CreativeWork', name: title, url };
}
