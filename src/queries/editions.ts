import { linkedIds } from '../lib/ledger/references.ts';
import type { Scheme } from '../lib/ledger/ledger-url.ts';
import { readSections } from '../lib/search/entry-sections.ts';
import { getChanges } from './changes.ts';
import { entryPath, getEntries, readProse } from './entries.ts';
import type { EntryPage } from './entries.ts';
import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';

/** The entries that the editions hold: the report, the background, then what is said about the site. */
export async function getBookEntries(): Promise<EntryPage[]> {
	const sections = await Promise.all(
		(['report', 'background', 'site'] as const).map((section) => getEntries(section)),
	);
	return sections.flat();
}

/** Every part of the editions in order, with the path of the same text on the site and its sections. */
export async function getBookParts() {
	const entries = (await getBookEntries()).map((entry) => ({
		title: entry.data.title,
		path: entryPath(entry),
		sections: readSections(readProse(entry))
			.filter(({ kind }) => kind === 'Section')
			.map(({ id, title }) => ({ id, title })),
	}));
	return [
		...entries,
		{ title: 'Glossary', path: '/glossary/', sections: [] },
		{ title: 'People and organisations', path: '/people/', sections: [] },
	];
}

/** The terms that the entries of the editions use, from A to Z. */
export async function getBookTerms(): Promise<RecordOf<'terms'>[]> {
	const used = await listUsed('term');
	const terms = [...(await getRecords('terms')).values()].filter(({ id }) => used.has(id));
	return terms.sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** The people and organisations that the entries of the editions name, from A to Z. */
export async function getBookPeople(): Promise<RecordOf<'people'>[]> {
	const used = await listUsed('person');
	const people = [...(await getRecords('people')).values()].filter(({ id }) => used.has(id));
	return people.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The newest day that the content names as its own, `YYYY-MM-DD`: the day that the editions are of. */
export async function getBookDay(): Promise<string> {
	const entries = await getEntries();
	const claims = [...(await getRecords('claims')).values()];
	const days = [
		...entries.flatMap(({ data }) => [data.published, data.updated ?? data.published]),
		...claims.map(({ checked }) => checked),
		...(await getChanges()).map(({ date }) => date),
	];
	return days.sort().at(-1) ?? '';
}

async function listUsed(scheme: Scheme): Promise<Set<string>> {
	const entries = await getBookEntries();
	return new Set(entries.flatMap((entry) => linkedIds(readProse(entry), scheme)));
}
