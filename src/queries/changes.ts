import { recordPath } from '../lib/ledger/record-path.ts';
import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';

/** The change log, newest first. */
export async function getChanges(): Promise<RecordOf<'changes'>[]> {
	return [...(await getRecords('changes')).values()].sort(
		(a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'),
	);
}

/** The pages that a change touches, with their names. A page that is no entry, chart or claim is called by its path. */
export async function getTouchedPages({
	pages,
}: RecordOf<'changes'>): Promise<{ path: string; name: string }[]> {
	const [entries, charts, claims] = await Promise.all([
		getRecords('entries'),
		getRecords('charts'),
		getRecords('claims'),
	]);
	const names = new Map([
		...[...entries.values()].map(({ id, title }) => [recordPath('entries', id), title] as const),
		...[...charts.values()].map(({ id, title }) => [recordPath('charts', id), title] as const),
		...[...claims.values()].map(
			({ id, brief, statement }) => [recordPath('claims', id), brief ?? statement] as const,
		),
	]);
	return pages.map((path) => ({ path, name: names.get(path) ?? path }));
}
