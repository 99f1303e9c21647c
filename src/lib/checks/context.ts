import type { Ledger, Prose } from '../ledger/record.ts';
import { makeStatedKeys } from '../ledger/stated-keys.ts';
import type { StatedKeys } from '../ledger/stated-keys.ts';
import { listProse } from '../mdx/prose-fields.ts';
import { makeNameMask } from '../text/mask-names.ts';

/** What every check may look at. Made once for a run. */
export interface Context {
	ledger: Ledger;
	prose: Prose[];
	stated: StatedKeys;
	/** Blanks out names that contain numbers. */
	mask: (text: string) => string;
	/** The day of the check, `YYYY-MM-DD`. */
	today: string;
	/** Where the site is published, if that is known. */
	siteUrl: string | undefined;
}

/** Reads the prose of every record and prepares what the checks share. */
export function makeContext(ledger: Ledger, today: string, siteUrl?: string): Context {
	const mask = makeNameMask(declaredNames(ledger));
	const prose = listProse(ledger);
	return { ledger, prose, stated: makeStatedKeys(ledger, mask), mask, today, siteUrl };
}

/** Names that may hold numbers: of terms, of people and organisations, of documents and their publishers. */
export function declaredNames(ledger: Ledger): string[] {
	const { terms, people, publishers, sources } = ledger.records;
	return [
		...[...terms.values()].flatMap(({ data }) => [data.term, ...(data.also ?? [])]),
		...[...people.values()].flatMap(({ data }) => [data.name, ...(data.also ?? [])]),
		...[...publishers.values()].flatMap(({ data }) => [data.name, ...(data.also ?? [])]),
		...[...sources.values()].flatMap(({ data }) => (data.titleIsDescription ? [] : [data.title])),
	];
}
