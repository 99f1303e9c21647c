import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';

/** The change log, newest first. */
export async function getChanges(): Promise<RecordOf<'changes'>[]> {
	return [...(await getRecords('changes')).values()].sort(
		(a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'),
	);
}
