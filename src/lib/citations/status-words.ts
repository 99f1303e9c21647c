import type { Claim } from '../../schemas/claim.ts';
import type { Publisher } from '../../schemas/publisher.ts';

type Status = Claim['status'];

/** The word for a status, as readers see it. */
export const STATUS_WORDS: Record<Status, string> = {
	confirmed: 'Confirmed',
	single: 'One source',
	disputed: 'Disputed',
};

/** What a status means, in a sentence. */
export const STATUS_MEANINGS: Record<Status, string> = {
	confirmed: 'Two sources that do not depend on each other say so, or a primary document does.',
	single: 'One source says so, or several that repeat one origin. We found nothing against it.',
	disputed: 'The sources differ. Each side is given with those who hold it.',
};

/** The word for a kind of publisher, as readers see it. */
export const PUBLISHER_KIND_WORDS: Record<Publisher['kind'], string> = {
	official: 'official page',
	agency: 'agency',
	newsroom: 'newsroom',
	'state-media': 'state media',
	research: 'research',
	reference: 'reference',
	relay: 'relay',
};

/** The heading of the publishers of a kind. */
export const PUBLISHER_KIND_NAMES: Record<Publisher['kind'], string> = {
	official: 'Official publications',
	agency: 'News agencies',
	newsroom: 'Newsrooms',
	'state-media': 'State media',
	research: 'Research',
	reference: 'Reference',
	relay: 'Relays',
};

/** Language names for sources and quotations that are not in English. */
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language code: `ru` is Russian. */
export function languageName(code: string): string {
	return LANGUAGE_NAMES.of(code) ?? code;
}

/** Whether a language is written from right to left. */
export function directionOf(code: string): 'rtl' | 'ltr' {
	return /^(?:ar|fa|ps|ur|he|prs)\b/.test(code) ? 'rtl' : 'ltr';
}

/**
 * The address at which the Internet Archive looks up the copy of a page nearest to a date.
 *
 * @param date the source's date or the day on which it was read, as exact as it is known
 */
export function archiveUrl(url: string, date: string | undefined): string {
	return `https://web.archive.org/web/${(date ?? '').replaceAll('-', '')}/${url}`;
}
