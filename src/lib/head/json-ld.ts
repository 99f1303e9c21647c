import type { SitePlace } from '../text/address.ts';

/** A thing as schema.org describes it. https://schema.org/docs/schemas.html */
export type Thing = { '@type': string | string[]; [property: string]: unknown };

/** The site that describes things: where it lives, what it is called, and who writes it in which language. */
export interface DescribedSite extends SitePlace {
	name: string;
	author: string;
	language: string;
}

/**
 * Writes structured data for a `<script type="application/ld+json">`. What could end the script is escaped;
 * properties without a value are left out. https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 */
export function writeJsonLd(thing: Thing): string {
	return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** Licences by what they cover, as in LICENSE.md. */
export const LICENSES = {
	text: 'https://creativecommons.org/licenses/by/4.0/',
	data: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;
