import { recordPath } from '../lib/ledger/record-path.ts';
import { slugHeadings } from '../lib/mdx/page-anchors.ts';
import { entryPath, getEntries } from './entries.ts';
import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';
import { getUses } from './uses.ts';

/** How the home page opens. Throws when no entry says so. */
export async function getHomeOpening() {
	const opening = (await getEntries()).find(({ data }) => data.home)?.data.home;
	if (opening === undefined) throw new Error('No entry has the key "home".');
	return opening;
}

/** One of the dated steps on the home page, with the path of the section that tells it. */
export interface Step extends RecordOf<'events'> {
	path: string;
	/** True where a ban was suspended and not ended. */
	isSuspension: boolean;
}

/** The events that are marked for the home page, in their order. */
export async function getSteps(): Promise<Step[]> {
	const [events, datasets] = await Promise.all([getRecords('events'), getRecords('datasets')]);
	const rows = datasets.get('organisations-2003')?.rows ?? [];
	const suspended = new Set(rows.flatMap(({ until }) => until || []));
	const steps = [...events.values()]
		.filter(({ brief }) => brief !== undefined)
		.sort((a, b) => a.date.localeCompare(b.date, 'en'));
	return Promise.all(
		steps.map(async (event) => ({
			...event,
			path: await findStory(event),
			isSuspension: suspended.has(event.date),
		})),
	);
}

/** Where the entry on an event's topic tells it; the timeline where none does. */
async function findStory({ id, topics, claims = [] }: RecordOf<'events'>): Promise<string> {
	const entries = (await getEntries('background')).filter(({ data }) =>
		data.topics?.includes(topics[0]!),
	);
	const uses = (await Promise.all(claims.map((claim) => getUses('claims', claim)))).flat();
	const told = uses.find((use) => entries.some((entry) => use.path.startsWith(entryPath(entry))));
	if (told === undefined) return recordPath('events', id);
	const { path, sentence } = told;
	const [page = ''] = path.split('#');
	return sentence?.heading ? `${page}#${slugHeadings([{ text: sentence.heading }])[0]}` : page;
}
