import { recordPath } from '../lib/ledger/record-path.ts';
import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';
import { titleOf } from './uses.ts';

/** The change log, newest first. */
export async function getChanges(): Promise<RecordOf<'changes'>[]> {
	return [...(await getRecords('changes')).values()].sort(
		(a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'),
	);
}

/** What the pages of entries, charts and claims are called, by their paths from the site's root. */
export async function getPageNames(): Promise<Map<string, string>> {
	const kinds = ['entries', 'charts', 'claims'] as const;
	const names = kinds.map(async (kind) =>
		[...(await getRecords(kind))].map(
			([id, record]) => [recordPath(kind, id), titleOf(record)] as const,
		),
	);
	return new Map((await Promise.all(names)).flat());
}
