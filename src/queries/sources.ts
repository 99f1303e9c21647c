import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';

/** Every source in the order of the alphabet by who published it, and then by its date. */
export async function getSources(): Promise<RecordOf<'sources'>[]> {
	return [...(await getRecords('sources')).values()].sort(
		(a, b) =>
			a.publisher.localeCompare(b.publisher, 'en') ||
			(a.date ?? '').localeCompare(b.date ?? '', 'en') ||
			a.id.localeCompare(b.id, 'en'),
	);
}
