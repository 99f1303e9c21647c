import { partialDate } from '../../schemas/shared.ts';
import { makeHostFinder } from '../ledger/publishers.ts';
import { bareAddress, hostOf, pageAddress } from '../text/page-address.ts';
import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import { problemWithNewId } from './check-new-id.ts';

/** What an address says about a source. */
export interface SourceGuess {
	/** An id, free if one was found, in the style of the others: publisher, date and, where needed, words of the path. */
	id: string;
	/** The keys of the record that are known: the address itself, and what its path and its host's other records say. */
	data: { url: string } & Record<'publisher' | 'date' | 'language', string | undefined>;
}

/**
 * Reads an address, without the network: the date from its path, the publisher from its host, the language from the
 * records that already have its host.
 *
 * @returns the guess, or the sentence that says why the address cannot become a source
 */
export function readSourceUrl(
	ledger: Ledger,
	text: string,
): { guess: SourceGuess; problem?: never } | { guess?: never; problem: string } {
	const url = cleanUrl(text);
	if (url === undefined)
		return { problem: `"${text}" is not an address. Give it in full, starting with https://.` };
	const sources = [...ledger.records.sources.values()];
	const same = sources.find(({ data }) => bareAddress(data.url) === bareAddress(url.href));
	if (same !== undefined)
		return {
			problem: `This address is recorded already: the source "${same.id}" has it. Use that id.`,
		};
	const siblings = sources.filter(({ data }) => hostOf(data.url) === hostOf(url.href));
	const date = dateIn(url.pathname);
	const data = {
		url: url.href,
		publisher: makeHostFinder(ledger)(hostOf(url.href))?.id,
		date,
		language: mostFrequent(siblings.map(({ data }) => data.language)) ?? languageIn(url.pathname),
	};
	return { guess: { id: proposeId(ledger, url, siblings, date), data } };
}

/** The address of the page itself; nothing when it is none. */
function cleanUrl(text: string): URL | undefined {
	return /^https?:\/\//i.test(text) && URL.canParse(text) ? pageAddress(text) : undefined;
}

/** The day or month in a path: `/2024/10/04/`, `/2024-10-04`, `/20241004`, `/2024/10/`. */
function dateIn(path: string): string | undefined {
	const day = /(?<!\d)((?:19|20)\d\d)([-/._]?)(\d\d)\2(\d\d)(?!\d)/.exec(path);
	const month = /(?<!\d)((?:19|20)\d\d)[-/](\d\d)(?!\d)/.exec(path);
	const found = [day && `${day[1]}-${day[3]}-${day[4]}`, month && `${month[1]}-${month[2]}`].filter(
		(date) => typeof date === 'string',
	);
	return found.find((date) => partialDate.safeParse(date).success);
}

function languageIn(path: string): string | undefined {
	return /^\/(ar|de|en|es|fa|fr|ps|ru|uz|zh)(?:\/|$)/.exec(path)?.[1];
}

function proposeId(
	ledger: Ledger,
	url: URL,
	siblings: LedgerRecord<'sources'>[],
	date: string | undefined,
): string {
	const name = mostFrequent(siblings.map(({ id }) => id.split('-')[0] ?? '')) ?? hostName(url);
	const start = [name, date].filter(Boolean).join('-');
	const words = wordsOf(url.pathname);
	const tries = [
		...(date === undefined ? [] : [start]),
		...words.map((_, index) => [start, ...words.slice(0, index + 1)].join('-')),
	];
	const free = (id: string) => problemWithNewId(ledger, 'sources', id) === undefined;
	return [...tries, start].find(free) ?? start;
}

/** The part of a host that is a name: `moscowtimes` of `www.themoscowtimes.com`. */
function hostName(url: URL): string {
	const labels = hostOf(url.href).split('.');
	const last = labels.length > 2 && /^(?:ac|co|com|gov|org)$/.test(labels.at(-2) ?? '') ? -3 : -2;
	const name = (labels.at(last) ?? labels[0] ?? '').replace(/[^a-z0-9]+/g, '-').replace(/^the/, '');
	return name.replace(/^-|-$/g, '') || 'source';
}

/** The words of an address that say what it is about: those of its last part that has several, without small ones. */
function wordsOf(path: string): string[] {
	const parts = path.toLowerCase().split('/').filter(Boolean);
	const named = parts.toReversed().find((part) => /[a-z]{3}.*-.*[a-z]{3}/.test(part)) ?? '';
	return named
		.replace(/\.[a-z]+$/, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => /^[a-z]{4,}$/.test(word) && !SMALL_WORDS.has(word))
		.slice(0, 4);
}

const SMALL_WORDS = new Set(
	'after amid been from have into over says that their this will with'.split(' '),
);

function mostFrequent<T extends string>(values: T[]): T | undefined {
	const groups = [...Map.groupBy(values, (value) => value).values()];
	return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}
