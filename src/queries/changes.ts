import { recordPath } from '../lib/ledger/record-path.ts';
import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';
import { titleOf } from './uses.ts';

/** What readers look for first among the changes of a day. */
const KINDS = ['update', 'addition', 'correction'];

/** The change log, newest first; of one day the news first, then what was put right. */
export async function getChanges(): Promise<RecordOf<'changes'>[]> {
	return [...(await getRecords('changes')).values()].sort(
		(a, b) =>
			b.date.localeCompare(a.date, 'en') ||
			KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
			a.id.localeCompare(b.id, 'en'),
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
